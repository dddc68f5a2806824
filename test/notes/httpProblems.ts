import { HTTPParser } from 'http-parser-js';

/**
 * What is wrong with one HTTP/1.1 message. Line ends become CRLF and the body's length is added,
 * as a page that people read shows neither; a body said to be JSON has to be JSON.
 */
export function httpProblems(code: string): readonly string[] {
  const [head = '', ...rest] = code.trimEnd().split('\n\n');
  const body = rest.join('\n\n');
  const isResponse = head.startsWith('HTTP/');
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const message = [...head.split('\n'), ...length, '', ''].join('\r\n') + body;

  const problems = parserProblems(isResponse, message);
  if (/^content-type: application\/(?:[\w.-]+\+)?json/im.test(head)) {
    try {
      JSON.parse(body);
    } catch (error) {
      problems.push(String(error));
    }
  }
  return problems;
}

function parserProblems(isResponse: boolean, message: string): string[] {
  const parser = new HTTPParser(isResponse ? HTTPParser.RESPONSE : HTTPParser.REQUEST);
  const seen: string[] = [];
  parser[HTTPParser.kOnHeadersComplete] = () => {
    seen.push('headers');
  };
  const bytes = Buffer.from(message);
  const read = parser.execute(bytes);
  if (read instanceof Error) return [read.message];
  return [
    ...(seen.length > 0 ? [] : ['the headers never end']),
    ...(read === bytes.length ? [] : [`read ${read} of ${bytes.length} bytes`]),
  ];
}
