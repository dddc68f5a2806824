import * as vscode from 'vscode';

/** Says why a text is a takeaway, by the id of the rule that recognized it; empty for none. */
export function takeawayReason(rule: string | null): string {
  switch (rule) {
    case 'directed':
      return vscode.l10n.t('A comment in the note marks the section as takeaways.');
    case 'labeled-lesson':
      return vscode.l10n.t('Its label says that it is a takeaway.');
    case 'alert':
      return vscode.l10n.t('It is a callout with a tip or a warning.');
    case 'telling':
      return vscode.l10n.t('It says what was learned.');
    case 'tldr':
      return vscode.l10n.t('It is a heading with a TL;DR line.');
    case 'short-note':
      return vscode.l10n.t('It is a short note in a folder of learning notes.');
    case null:
      return '';
    default:
      return vscode.l10n.t('The heading above it introduces takeaways.');
  }
}
