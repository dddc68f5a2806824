import * as vscode from 'vscode';
import type { Journal } from '../../core/library/Journal';
import type { JournalNode, Notice, RootNode } from '../../core/tree/JournalNode';
import { countNode, readingMinutes } from '../../core/tree/countNode';
import { markdownOf } from '../../core/rendering/noteSource';
import { decodeText } from '../../core/text/decodeText';
import { inertPath, inertText, type InertString } from '../../core/text/inertText';
import { countedWords, numberWords } from '../countedWords';
import { LiteralMarkdown } from '../LiteralMarkdown';
import type { JournalStore } from '../journal/JournalStore';
import { placeOf, type RowPlace, sourceIdOf } from './rowPlace';
import { brokenFrontMatter, countWords, rowTitle, troubleOf } from './describeRow';

/** What a row says when the pointer rests on it; undefined where its title says all. */
export async function rowTooltip(
  node: JournalNode,
  store: JournalStore,
): Promise<LiteralMarkdown['markdown'] | undefined> {
  if (node.type === 'journal') return journalTooltip(node);
  if (node.type === 'notice') return noticeTooltip(node.notice);
  const place = placeOf(node);
  if (place) return placeTooltip(node, place, store);
  return node.type === 'folder' ? folderTooltip(node, store) : undefined;
}

async function placeTooltip(
  node: JournalNode,
  { placed, section }: RowPlace,
  store: JournalStore,
): Promise<LiteralMarkdown['markdown']> {
  const { note } = placed;
  const text = new LiteralMarkdown();
  text.addTitle(rowTitle(node));
  text.addParagraph(
    section === null ? note.summary : vscode.l10n.t('A section of "{0}".', inertText(note.title)),
  );
  const broken = section === null && brokenFrontMatter(note);
  if (broken)
    text.addParagraph(
      vscode.l10n.t(
        'The front matter is invalid at line {0}. Its title, tags, and order are ignored.',
        broken.line,
      ),
    );
  if (note.frontMatter.tags.length > 0)
    text.addParagraph(vscode.l10n.t('Tags: {0}', inertText(note.frontMatter.tags.join(', '), 500)));
  const time = await readingTime({ placed, section }, store);
  const count = countNode(node);
  const counts = countWords(node.type === 'note' ? { ...count, notes: 0 } : count);
  text.addParagraph([...counts, time].filter((part) => part !== '').join(' · '));
  if (placed.translations.length > 0) {
    const languages = placed.translations.map(({ language }) => language).join(', ');
    text.addParagraph(vscode.l10n.t('Also in: {0}', inertText(languages)));
  }
  const source = store.sourceOf(placed);
  text.addParagraph(source ? `${source.title} › ${placed.path}` : placed.path);
  return text.markdown;
}

/** Of a folder without a note of its own. */
function folderTooltip(
  node: Extract<JournalNode, { type: 'folder' }>,
  store: JournalStore,
): LiteralMarkdown['markdown'] {
  const text = new LiteralMarkdown();
  text.addTitle(rowTitle(node));
  text.addParagraph(countWords(countNode(node)).join(' · '));
  const sourceId = sourceIdOf(node);
  const journal = store.journals.find(({ id }) => id === sourceId);
  text.addParagraph(journal ? `${journal.title} › ${node.path}` : node.path);
  return text.markdown;
}

function journalTooltip(node: RootNode): LiteralMarkdown['markdown'] {
  const { journal } = node;
  const text = new LiteralMarkdown();
  text.addTitle(journal.title);
  text.addParagraph(countWords(countNode(node)).join(' · '));
  text.addParagraph(originWords(journal));
  const trouble = troubleOf(journal);
  if (trouble !== null) {
    text.addParagraph(
      vscode.l10n.t(
        '{0}: {1}. Select to configure note sources.',
        inertPath(journal.location),
        inertText(trouble),
      ),
    );
  } else text.addParagraph(journal.location);
  return text.markdown;
}

function noticeTooltip(notice: Notice): LiteralMarkdown['markdown'] {
  const text = new LiteralMarkdown();
  text.addParagraph(noticeWords(notice));
  return text.markdown;
}

function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'leftOut':
      return leftOutWords(notice.count, inertText(notice.folder));
    case 'restricted':
      return vscode.l10n.t(
        'Note sources in workspace settings are not read in Restricted Mode. Select to manage workspace trust.',
      );
  }
}

function leftOutWords(count: number, folder: InertString): string {
  return countedWords(
    count,
    (files) =>
      vscode.l10n.t(
        '{0} Markdown file in "{1}" is not shown because it is outside folders such as notes, journal, or til, and contains no takeaways, checklists, or front matter. Select to include all Markdown files.',
        files,
        folder,
      ),
    (files) =>
      vscode.l10n.t(
        '{0} Markdown files in "{1}" are not shown because they are outside folders such as notes, journal, or til, and contain no takeaways, checklists, or front matter. Select to include all Markdown files.',
        files,
        folder,
      ),
  );
}

function originWords({ origin }: Journal): string {
  switch (origin) {
    case 'bundled':
      return vscode.l10n.t('The journal that comes with Nexus Journal.');
    case 'workspace':
      return vscode.l10n.t('A folder in this workspace.');
    case 'setting':
      return vscode.l10n.t('Added by the setting "nexusJournal.sources".');
  }
}

/** Empty where the note cannot be read any more: the tooltip is no place to say so. */
async function readingTime({ placed, section }: RowPlace, store: JournalStore): Promise<string> {
  try {
    const { text } = decodeText(await vscode.workspace.fs.readFile(store.uriOf(placed)));
    const minutes = readingMinutes(markdownOf(text, section));
    return vscode.l10n.t('{0} min read', numberWords(minutes));
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}
