import * as vscode from 'vscode';
import type { Journal, JournalNode, PlacedNote, RootNode } from '../../core/journal/JournalNode';
import { countNode } from '../../core/sidebar/NodeCount';
import { readingMinutes } from '../../core/sidebar/readingMinutes';
import { markdownOf } from '../../core/sidebar/markdownOf';
import { decodeText } from '../../core/text/decodeText';
import { inertPath, inertText } from '../../core/text/inertText';
import { LiteralMarkdown } from '../LiteralMarkdown';
import type { JournalStore } from '../journal/JournalStore';
import { placeOf } from './rowPlace';
import { noteWords, rowTitle, takeawayWords, troubleOf } from './rowWords';

/** What a row says when the pointer rests on it; undefined where its title says all. */
export async function rowTooltip(
  node: JournalNode,
  store: JournalStore,
): Promise<LiteralMarkdown['markdown'] | undefined> {
  if (node.type === 'journal') return journalTooltip(node);
  const place = placeOf(node);
  if (!place) return undefined;
  const { placed, section } = place;
  const { note } = placed;
  const text = new LiteralMarkdown();
  text.addTitle(rowTitle(node));
  text.addParagraph(
    section === null ? note.summary : vscode.l10n.t('A section of "{0}".', inertText(note.title)),
  );
  if (note.frontMatter.tags.length > 0)
    text.addParagraph(vscode.l10n.t('Tags: {0}', inertText(note.frontMatter.tags.join(', '), 500)));
  text.addParagraph(await readingTime(placed, section, store));
  if (placed.translations.length > 0) {
    const languages = placed.translations.map(({ language }) => language).join(', ');
    text.addParagraph(vscode.l10n.t('Also in: {0}', inertText(languages)));
  }
  const source = store.sourceOf(placed);
  text.addParagraph(source ? `${source.title} › ${placed.path}` : placed.path);
  return text.markdown;
}

function journalTooltip(node: RootNode): LiteralMarkdown['markdown'] {
  const { journal } = node;
  const count = countNode(node);
  const text = new LiteralMarkdown();
  text.addTitle(journal.title);
  text.addParagraph(
    [noteWords(count), takeawayWords(count)].filter((part) => part !== '').join(' · '),
  );
  text.addParagraph(originWords(journal));
  const trouble = troubleOf(journal);
  if (trouble !== null) {
    text.addParagraph(
      vscode.l10n.t(
        '{0}: {1}. Click to change where notes come from.',
        inertPath(journal.location),
        inertText(trouble),
      ),
    );
  } else text.addParagraph(journal.location);
  return text.markdown;
}

function originWords({ origin }: Journal): string {
  switch (origin) {
    case 'bundled':
      return vscode.l10n.t('The journal that comes with Nexus Journal.');
    case 'workspace':
      return vscode.l10n.t('A folder of this workspace.');
    case 'setting':
      return vscode.l10n.t('Named in the setting "nexusJournal.sources".');
  }
}

/** Empty where the note cannot be read any more: the tooltip is no place to say so. */
async function readingTime(
  placed: PlacedNote,
  section: { readonly line: number; readonly endLine: number } | null,
  store: JournalStore,
): Promise<string> {
  try {
    const { text } = decodeText(await vscode.workspace.fs.readFile(store.uriOf(placed)));
    const minutes = readingMinutes(markdownOf(text, section));
    return vscode.l10n.t('{0} min to read', minutes);
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}
