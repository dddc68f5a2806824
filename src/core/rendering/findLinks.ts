/** The links that lead from a rendered note to files and notes, as written, each once. */
export function findLinks(htmls: readonly string[]): string[] {
  const found = new Set<string>();
  for (const html of htmls) {
    if (!html.includes('href=')) continue;
    for (const [, href = ''] of html.matchAll(/<a\b[^<>]*?\shref="([^"]*)"/gi)) {
      const address = unescapeHtml(href);
      const wiki = address.startsWith('#wiki:');
      if (wiki || !/^(?:#|[a-z][a-z0-9+.-]*:|\/\/|$)/i.test(address)) found.add(address);
    }
  }
  return [...found];
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
