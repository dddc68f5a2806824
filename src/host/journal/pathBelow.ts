import type * as vscode from 'vscode';

/** The path of an address below a root, without a slash before it; null where it lies elsewhere. */
export function pathBelow(root: vscode.Uri, uri: vscode.Uri): string | null {
  if (uri.scheme !== root.scheme || uri.authority !== root.authority) return null;
  if (uri.path === root.path) return '';
  const start = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(start) ? uri.path.slice(start.length) : null;
}
