/** Name of the function that a string calls when it gets to run. */
export const probeName = 'nexusInjectionRan';
/** Host that a string asks when it gets to load something; no such host exists (RFC 2606). */
export const probeHost = 'injection.invalid';

/**
 * The places in HTML and Markdown where untrusted text is known to run or to load something, after
 * the families of the OWASP cheat sheet on filter evasion and the test suites of sanitizers. `CODE`
 * stands for a script, `URL` for an address that must not be asked.
 */
const elements = [
  '<script>CODE</script>',
  '<SCRIPT type="text/javascript">CODE</SCRIPT>',
  '<script/x>CODE</script>',
  '<script src="URL"></script>',
  '<script type="module">CODE</script>',
  '<scr<script>ipt>CODE</scr</script>ipt>',
  '<svg><script>CODE</script></svg>',
  '<svg><script href="URL"></script></svg>',
  '<math><mi><script>CODE</script></mi></math>',
  '<iframe srcdoc="<script>parent.CODE</script>"></iframe>',
  '<iframe src="URL"></iframe>',
  '<frameset onload="CODE"></frameset>',
  '<object data="URL"></object>',
  '<embed src="URL">',
  '<applet code="URL"></applet>',
  '<link rel="stylesheet" href="URL">',
  '<link rel="prefetch" href="URL">',
  '<style>@import "URL";</style>',
  '<style>body{background:url(URL)}</style>',
  '<div style="background-image:url(URL)">x</div>',
  '<div style="width:expression(CODE)">x</div>',
  '<table background="URL"><tr><td background="URL">x</table>',
  '<img src="URL">',
  '<img srcset="URL 2x" src="x">',
  '<picture><source srcset="URL"><img src="x"></picture>',
  '<video poster="URL"></video>',
  '<video src="URL" autoplay></video>',
  '<audio src="URL" autoplay></audio>',
  '<video><source src="URL" onerror="CODE"></video>',
  '<track src="URL">',
  '<input type="image" src="URL" onerror="CODE">',
  '<input autofocus onfocus="CODE">',
  '<select autofocus onfocus="CODE"></select>',
  '<textarea autofocus onfocus="CODE"></textarea>',
  '<button autofocus onfocus="CODE">x</button>',
  '<form action="URL"><input type="submit" autofocus></form>',
  '<form id="x"></form><button form="x" formaction="javascript:CODE">x</button>',
  '<meta http-equiv="refresh" content="0;url=URL">',
  '<meta http-equiv="refresh" content="0;url=javascript:CODE">',
  '<base href="https://injection.invalid/base/"><img src="relative.png">',
  '<svg onload="CODE"></svg>',
  '<svg/onload=CODE>',
  '<svg><animate onbegin="CODE" attributeName="x" dur="1s"></svg>',
  '<svg><set onbegin="CODE" attributeName="x"></svg>',
  '<svg><image href="URL"></image></svg>',
  '<svg><use href="URL#x"></use></svg>',
  '<svg><a href="javascript:CODE"><text>x</text></a></svg>',
  '<svg><foreignObject><img src="x" onerror="CODE"></foreignObject></svg>',
  '<svg><style><img src="x" onerror="CODE"></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=CODE>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=CODE&gt;">',
  '<math><annotation-xml encoding="text/html"><img src="x" onerror="CODE"></annotation-xml></math>',
  '<math href="javascript:CODE">x</math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=CODE>',
  '<noscript><p title="</noscript><img src=x onerror=CODE>"></noscript>',
  '<template><img src="x" onerror="CODE"></template>',
  '<xmp><p title="</xmp><img src=x onerror=CODE>"></xmp>',
  '<title><img src="</title><img src=x onerror=CODE>"></title>',
  '<listing>&lt;img onerror="CODE" src=x&gt;</listing>',
  '<!--><img src=x onerror=CODE>-->',
  '<!--[if gte IE 4]><script>CODE</script><![endif]-->',
  '<![CDATA[<img src=x onerror=CODE>]]>',
  '<?xml-stylesheet href="javascript:CODE"?>',
  '<details open ontoggle="CODE"><summary>x</summary></details>',
  '<marquee onstart="CODE">x</marquee>',
  '<body onload="CODE">',
  '<body background="URL">',
  '<isindex action="javascript:CODE" type="image">',
  '<dialog open onclose="CODE"></dialog>',
  '<p id="note">clobbered</p><p id="notice">clobbered</p>',
  '<img name="body"><form name="getElementById"></form>',
  '<a href="URL" ping="URL" autofocus onfocus="CODE">x</a>',
  '<portal src="URL"></portal>',
  '<img src="x" usemap="#map-INDEX"><map name="map-INDEX"><area href="javascript:CODE" coords="0,0,9,9"></map>',
  '<svg><a xlink:href="javascript:CODE"><text>x</text></a></svg>',
  '<svg><a><animate attributeName="href" values="javascript:CODE"/><text>x</text></a></svg>',
  '<math><maction actiontype="statusline" xlink:href="javascript:CODE">x</maction></math>',
  '<form action="javascript:CODE"><input type="submit" value="x"></form>',
  '<form><input type="image" formaction="javascript:CODE" src="x" onerror="CODE"></form>',
  '<dialog open><img src="x" onerror="CODE"></dialog>',
  '<div popover id="pop-INDEX" onbeforetoggle="CODE">x</div><button popovertarget="pop-INDEX">x</button>',
  '<input type="checkbox" data-task="x" onchange="CODE" onfocus="CODE" autofocus>',
  '<p is="x-y" slot="s" part="p" contenteditable autofocus onfocus="CODE">x</p>',
  '<template shadowrootmode="open"><img src="x" onerror="CODE"></template>',
  '<div><template shadowrootmode="open"><style>@import "URL";</style></template></div>',
  '<img src="x" lowsrc="URL" longdesc="URL" dynsrc="URL" onerror="CODE">',
  '<input type="checkbox" id="attributes" name="parentNode"><a id="getElementById" name="nexusStart">x</a>',
  '<div class="alert" data-alert="constructor"><img src="x" onerror="CODE"></div>',
  '<img src="x" onerror="CODE"//',
  '<img src=x onerror="CODE"',
  '<img """><script>CODE</script>">',
  '<IMG SRC=x ONERROR=CODE>',
  '<img src=x:x onerror=\n"CODE">',
  '<img/src="x"/onerror="CODE">',
  '<a onmouseover="CODE" autofocus onfocus="CODE" tabindex=1>x</a>',
  '![x](URL)',
  '![x][ref-INDEX]\n\n[ref-INDEX]: URL',
  '[x](<javascript:CODE>)',
  '[x](javascript&colon;CODE)',
  '<javascript:CODE>',
  '```html\n<img src=x onerror=CODE>\n```\n<img src=x onerror=CODE>',
  '```mermaid\ngraph TD; A["<img src=x onerror=CODE>"]; click A "javascript:CODE"\n```',
  '$\\href{javascript:CODE}{x}$',
  '$\\includegraphics{URL}$',
  '| a |\n| - |\n| <img src=x onerror=CODE> |',
  '- [ ] <img src=x onerror=CODE>',
  '> [!NOTE]\n> <img src=x onerror=CODE>',
  'x[^n-INDEX]\n\n[^n-INDEX]: <img src=x onerror=CODE>',
  '[[<img src=x onerror=CODE>]]',
  '# <img src=x onerror=CODE>',
] as const;

/** Tags that may stay in a note, each with every handler a browser runs by itself or on contact. */
const tags = [
  '<img src=x HANDLER>',
  '<input type=checkbox HANDLER>',
  '<details open HANDLER>x</details>',
  '<a href="#x" HANDLER>x</a>',
  '<table HANDLER><tr><td>x</table>',
  '<p HANDLER>x</p>',
  '<video src=x HANDLER></video>',
];
const handlers = [
  ...['onerror', 'onload', 'onfocus', 'ontoggle', 'onanimationstart', 'onanimationend'],
  ...['ontransitionend', 'onpointerenter', 'onpointerover', 'onmouseover', 'onmouseenter'],
  ...['onscroll', 'onscrollend', 'onwheel', 'onclick', 'onauxclick', 'onbeforetoggle', 'onresize'],
  ...[
    'onloadstart',
    'oncontentvisibilityautostatechange',
    'onsecuritypolicyviolation',
    'onbeforematch',
  ],
] as const;

/** Ways to write an address that runs or leaves the page. */
const addresses = [
  'javascript:CODE',
  'JaVaScRiPt:CODE',
  ' javascript:CODE',
  'java\tscript:CODE',
  'java&#x0A;script:CODE',
  '&#106;avascript:CODE',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;CODE',
  '\u0001javascript:CODE',
  'javascript://%0aCODE',
  'feed:javascript:CODE',
  'view-source:javascript:CODE',
  'vbscript:CODE',
  'livescript:CODE',
  'data:text/html,<script>CODE</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="CODE"/>',
  'blob:URL',
  'command:workbench.action.closeWindow',
  'vscode://x/y',
  '//injection.invalid/x',
  '\\\\injection.invalid\\x',
] as const;
const carriers = [
  '<a href="ADDRESS">x</a>',
  '<img src="ADDRESS">',
  '<iframe src="ADDRESS"></iframe>',
  '<area href="ADDRESS" coords="0,0,9,9">',
  '<form action="ADDRESS"><button>x</button></form>',
  '<object data="ADDRESS"></object>',
  '[x](ADDRESS)',
  '![x](ADDRESS)',
] as const;

/** Every string, each calling the probe and asking the host with its own number. */
export function injections(): readonly string[] {
  const templates = [
    ...tags.flatMap((tag) =>
      handlers.map((handler) => tag.replace('HANDLER', `${handler}="CODE"`)),
    ),
    ...carriers.flatMap((carrier) =>
      addresses.map((address) => carrier.replace('ADDRESS', () => address)),
    ),
    // Last, because some of them open what nothing closes and swallow what follows.
    ...elements,
  ];
  return templates.map((template, index) =>
    template
      .replaceAll('INDEX', String(index))
      .replaceAll('CODE', `${probeName}(${index})`)
      .replaceAll('URL', `https://${probeHost}/${index}`),
  );
}
