import assert from 'node:assert/strict';
import { commentEscape } from '../../../src/core/comments/commentEscape';

const tables: Readonly<Record<string, readonly [text: string, inert: string][]>> = {
  'the end of any comment, whichever the language writes': [
    ['see */ evil() /* """', 'see * / evil() /* "" "'],
    ["ends ''' here", "ends '' ' here"],
    ['ends <!-- a --> here', 'ends < !-- a -- > here'],
    ['ends --!> here', 'ends --! > here'],
    ['ends #> here', 'ends # > here'],
    ['ends *) here', 'ends * ) here'],
    ['ends {{!-- --}} here', 'ends { { !-- --} } here'],
    ['ends --~}} here', 'ends --~} } here'],
    ['ends ]] and ]==] here', 'ends ] ] and ] ==] here'],
    ['ends |# here', 'ends | # here'],
    ['ends #} and %} here', 'ends # } and % } here'],
    ['ends %> and ?> here', 'ends % > and ? > here'],
  ],
  'an end that overlaps itself': [
    [']]]', '] ] ]'],
    ['"""""', '"" "" "'],
    ['}}}', '} } }'],
    ['**//', '** //'],
  ],
  'what a template or a shell would run': [
    ['a {{ b', 'a { { b'],
    ['a {{{ b', 'a { { { b'],
    ['a {% b', 'a { % b'],
    ['a {# b', 'a { # b'],
    ['a <% b', 'a < % b'],
    ['a <?php b', 'a < ?php b'],
    ['a <?= b', 'a < ?= b'],
    ['a ${b} c', 'a $ {b} c'],
    ['a ${{ b', 'a $ { { b'],
    ['a $(b) c', 'a $ (b) c'],
    ['a #{b} c', 'a # {b} c'],
    ['a @{b} c', 'a @ {b} c'],
    ['a \\u000a evil();', 'a \\ u000a evil();'],
  ],
  'what HTML reads as a script, or as the end of a text': [
    ['<!-- <script>', '< !-- < script>'],
    ['</script> </STYLE>', '< /script> < /STYLE>'],
    ['</textarea><img src=x>', '< /textarea><img src=x>'],
  ],
  'what changes how the file is read': [
    ['coding: utf_7', 'coding : utf_7'],
    ['fileencoding=utf_7', 'fileencoding =utf_7'],
    ['-*- mode: x -*-', '-* - mode: x -* -'],
    ['vim: set ft=x:', 'vim : set ft=x:'],
    ['a vi:ft=x', 'a vi :ft=x'],
    ['ex: se ft=x:', 'ex : se ft=x:'],
    ['vim>700: set ft=x:', 'vim>700 : set ft=x:'],
    ['Local Variables:', 'Local Variables :'],
  ],
  'what joins the next line': [
    ['a \\', 'a \\.'],
    ['a ??/', 'a ??/.'],
    ['a _', 'a _.'],
  ],
};

const ordinary = [
  'Use $HOME, #tag, { a } and src/*.ts',
  'Costs $5, 50% of it; is that so?',
  'Prefer List<String> over `__init__`',
  'Docker: Checklist [nexus: docker#checklist]',
  'Mind the coding: (see there), and C:\\users',
  'a < b && c > d || e [x] (f*g)',
];

describe('a text in a comment', () => {
  for (const [kind, cases] of Object.entries(tables)) {
    for (const [text, inert] of cases) {
      it(`never contains ${kind}: ${text}`, () => {
        assert.equal(commentEscape(null)(text), inert);
        assert.equal(commentEscape(null)(inert), inert);
      });
    }
  }

  for (const text of ordinary) {
    it(`stays as it is: ${text}`, () => {
      assert.equal(commentEscape(null)(text), text);
    });
  }

  const ownEnds: [end: string, text: string, inert: string][] = [
    ['}', 'a } evil', 'a ｝ evil'],
    ['###', 'a ##### b', 'a ## ## # b'],
    ['=#', 'a =# b', 'a = # b'],
    ['=end', 'a =end b', 'a = end b'],
    ['{% endcomment %}', '{% endcomment %}', '{ % endcomment % }'],
  ];
  for (const [end, text, inert] of ownEnds) {
    it(`never contains ${end} where that ends the language's comments: ${text}`, () => {
      assert.equal(commentEscape(end)(text), inert);
    });
  }

  const languages: [id: string, text: string, inert: string][] = [
    ['makefile', 'a $(shell b) $x', 'a $$ (shell b) $$x'],
    ['makefile', 'a \\', 'a \\.'],
    ['bat', 'a %b:c=d% %5B', 'a %%b:c=d%% %5B'],
    ['razor', 'a @b() c', 'a @@b() c'],
    ['swift', 'a \\(b)', 'a \\ (b)'],
  ];
  for (const [id, text, inert] of languages) {
    it(`contains nothing that ${id} interprets in comments: ${text}`, () => {
      assert.equal(commentEscape(null, id)(text), inert);
    });
  }
});
