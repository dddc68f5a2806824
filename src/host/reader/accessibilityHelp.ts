import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';

const helpUri = vscode.Uri.parse('nexus-journal-help:/Accessibility Help.md');

/**
 * Registers the accessibility help of the reader, on the key that opens such help elsewhere in the editor. Only
 * views can bring a text for the editor's own dialog; for a page of an editor it is a read-only document.
 */
export function registerAccessibilityHelp(commands: CommandRegistry): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(helpUri.scheme, {
      provideTextDocumentContent: accessibilityHelp,
    }),
    commands.register('nexusJournal.openAccessibilityHelp', async () => {
      const document = await vscode.workspace.openTextDocument(helpUri);
      await vscode.window.showTextDocument(document, { preview: true });
    }),
  );
}

/** What can be done in the reader by keyboard, as Markdown. */
function accessibilityHelp(): string {
  const lines = [
    vscode.l10n.t(
      'Tab moves through links, checkboxes, code blocks, and buttons. The first stop is a link that skips to the note.',
    ),
    vscode.l10n.t(
      'The page has landmarks for the contents, the note, and its takeaways, and it keeps the headings of the note.',
    ),
    vscode.l10n.t(
      'Space checks or unchecks a checkbox and keeps the focus on it. The number of checked items is announced.',
    ),
    vscode.l10n.t(
      'Alt+Left and Alt+Right (Ctrl+- and Ctrl+Shift+- on macOS) go back and forward between notes.',
    ),
    vscode.l10n.t(
      'The buttons before each code block copy it, insert it at the cursor, and wrap its lines.',
    ),
    vscode.l10n.t('Ctrl+K J (Cmd+K J on macOS) searches takeaways.'),
    vscode.l10n.t(
      'In the sidebar, Space shows a note and keeps the focus on the row; Enter moves into the note.',
    ),
    vscode.l10n.t(
      'All commands are in the Command Palette: press F1 and type Nexus. F6 moves to the next part of the window.',
    ),
  ];
  const title = vscode.l10n.t('Accessibility Help for the Reader');
  return `# ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}
