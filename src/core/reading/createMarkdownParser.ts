import markdownit, { type MarkdownIt } from 'markdown-it';
import { paragraphRule, textRule } from '../blocks/paragraphRule';

/**
 * A bare markdown-it that finds blocks only: CommonMark with GitHub's tables and strikethrough.
 * Inline text is left unparsed until somebody wants it, which halves the cost of indexing.
 */
export function createMarkdownParser(): MarkdownIt {
  const parser = markdownit({ html: true, linkify: false, typographer: false });
  parser.core.ruler.enableOnly(['normalize', 'block']);
  parser.block.ruler.disable('lheading');
  parser.block.ruler.at('paragraph', paragraphRule);
  parser.block.ruler.before('table', 'text', textRule);
  return parser;
}
