import * as vscode from 'vscode';
import type { SearchScope } from './SearchScope';

/** What a button at the end of a row does. */
export type RowAction = 'insert' | 'copy' | 'openToSide' | 'pin' | 'forget';

/** What a button in the picker's title does. */
export type TitleAction = 'kinds' | 'thisLanguage' | 'several' | 'showAll';

/** A button that says what it does, to be told apart once it is pressed. */
export interface ActionButton<A> extends vscode.QuickInputButton {
  readonly action: A;
}

/** The buttons at the end of a row of takeaways. */
export function rowButtons(pinned: boolean): ActionButton<RowAction>[] {
  return [
    button('insert', 'insert', vscode.l10n.t('Insert into Active File')),
    button('copy', 'copy', vscode.l10n.t('Copy')),
    button('openToSide', 'split-horizontal', vscode.l10n.t('Open to the Side')),
    pinned
      ? button('pin', 'pinned', vscode.l10n.t('Unpin Note'))
      : button('pin', 'pin', vscode.l10n.t('Pin Note')),
  ];
}

/** The button at the end of a recent search. */
export function forgetButtons(): ActionButton<RowAction>[] {
  return [button('forget', 'close', vscode.l10n.t('Remove from Recent Searches'))];
}

/** The buttons in the picker's title, which show what is switched on. */
export function titleButtons(scope: SearchScope, several: boolean): ActionButton<TitleAction>[] {
  return [
    toggle('kinds', 'filter', {
      on: scope.narrowed,
      show: vscode.l10n.t('Filter by Kind'),
      hide: vscode.l10n.t('Filter by Kind'),
    }),
    toggle('thisLanguage', 'code', {
      on: scope.onlyThisLanguage,
      show: vscode.l10n.t('Only the Language of the Active File'),
      hide: vscode.l10n.t('All Languages'),
    }),
    toggle('several', 'check-all', {
      on: several,
      show: vscode.l10n.t('Select Multiple to Insert as Checklist'),
      hide: vscode.l10n.t('Select One'),
    }),
    button('showAll', 'list-selection', vscode.l10n.t('Show All Results')),
  ];
}

function button<A>(action: A, icon: string, tooltip: string): ActionButton<A> {
  return { action, iconPath: new vscode.ThemeIcon(icon), tooltip };
}

/** From here on the editor draws a pressed button itself, though our typings do not know of it. */
const firstWithToggles = 120;

/** A button that is on or off; older editors tell by its tooltip alone. */
function toggle(
  action: TitleAction,
  icon: string,
  state: { readonly on: boolean; readonly show: string; readonly hide: string },
): ActionButton<TitleAction> {
  const plain = button(action, icon, state.on ? state.hide : state.show);
  const minor = Number(vscode.version.split('.')[1]);
  return minor >= firstWithToggles ? { ...plain, ...{ toggle: { checked: state.on } } } : plain;
}
