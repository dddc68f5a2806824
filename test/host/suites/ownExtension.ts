import * as vscode from 'vscode';

/** The extension under test, whoever publishes it. */
export function ownExtension(): vscode.Extension<unknown> {
  const own = vscode.extensions.all.find(
    ({ packageJSON }) => (packageJSON as { readonly name: string }).name === 'nexus-journal',
  );
  if (own === undefined) throw new Error('The extension under test is not installed.');
  return own;
}
