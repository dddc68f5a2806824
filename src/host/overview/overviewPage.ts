import type { OverviewTarget } from '../../core/overview/JournalOverview';
import type { OverviewLinks } from '../../core/overview/renderOverview';
import { pageDocument } from '../pageDocument';
import type { PageParts } from '../reader/PageAssets';
import { makeNonce } from '../reader/readerPage';

/** The command by which links of the page open what they lead to. */
export const openCommand = '_nexusJournal.openFromOverview';
const reviewCommand = 'nexusJournal.reviewTakeaways';

/** The only commands that a link of the page may run. */
export const pageCommands: readonly string[] = [openCommand, reviewCommand];

/** Links by command: no message of the page opens anything. */
export const pageLinks: OverviewLinks = {
  addressOf: (target) => `command:${openCommand}?${encodeURIComponent(JSON.stringify([target]))}`,
  review: `command:${reviewCommand}`,
};

/** Reads what a link says that it leads to; null for anything else. */
export function parseTarget(value: unknown): OverviewTarget | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, line, name } = value as Partial<Record<keyof OverviewTarget, unknown>>;
  if ((kind !== 'note' && kind !== 'file') || typeof name !== 'string') return null;
  if (line !== null && !(typeof line === 'number' && Number.isSafeInteger(line) && line > 0))
    return null;
  return { kind, name, line };
}

/** The whole page around a body that is HTML already; its policy lets in its own style and program and nothing else. */
export function overviewPage(title: string, { script, style }: PageParts, body: string): string {
  const nonce = makeNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const layout = `<div id="layout" class="single"><main id="main" tabindex="-1">\n${body}\n</main></div>`;
  return pageDocument({ title, policy, nonce, script, style, body: layout });
}
