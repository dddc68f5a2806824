import * as vscode from 'vscode';
import { parse } from 'yaml';
import { tokenColors, type TokenRule } from '../../core/rendering/tokenColors';

interface ContributedTheme {
  readonly id?: string;
  readonly label?: string;
  readonly path: string;
  /** The kind of theme, in the words of a manifest: `vs-dark`, `hc-black` and so on. */
  readonly uiTheme?: string;
}

/** The kinds of theme as manifests name them. */
const manifestKinds: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: 'vs',
  [vscode.ColorThemeKind.Dark]: 'vs-dark',
  [vscode.ColorThemeKind.HighContrast]: 'hc-black',
  [vscode.ColorThemeKind.HighContrastLight]: 'hc-light',
};

interface ThemeFile {
  readonly include?: string;
  readonly tokenColors?: unknown;
}

/** Themes include others in a chain; one that is longer goes round. */
const longestChain = 8;

/**
 * The colors of the user's theme for code, read from the theme's own file: the editor tells pages
 * its workbench colors only. Where the file cannot be read, as in a web host beside a remote, there
 * are none and the page keeps its palette.
 */
export class ThemeColors {
  readonly #log: vscode.LogOutputChannel;
  readonly #known = new Map<string, Promise<Readonly<Record<string, string>>>>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** The colors of the theme that is in force; none while one is tried that no setting names. */
  current(): Promise<Readonly<Record<string, string>>> {
    const name = themeInForce();
    const kind = manifestKinds[vscode.window.activeColorTheme.kind];
    const key = `${kind} ${name}`;
    const known = this.#known.get(key) ?? this.#read(name, kind);
    this.#known.set(key, known);
    return known;
  }

  async #read(name: string, kind: string): Promise<Readonly<Record<string, string>>> {
    for (const extension of vscode.extensions.all) {
      const manifest = extension.packageJSON as {
        readonly contributes?: { readonly themes?: readonly ContributedTheme[] };
      };
      const theme = manifest.contributes?.themes?.find(({ id, label }) => (id ?? label) === name);
      if (!theme) continue;
      if (theme.uiTheme !== undefined && theme.uiTheme !== kind) return {};
      try {
        const uri = vscode.Uri.joinPath(extension.extensionUri, theme.path);
        return tokenColors(await this.#rules(uri, longestChain));
      } catch (error) {
        this.#log.info(`Unable to read the colors of the theme "${name}".`, error);
      }
    }
    return {};
  }

  async #rules(uri: vscode.Uri, depth: number): Promise<TokenRule[]> {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const theme = parseCommentedJson(text) as ThemeFile;
    const included =
      theme.include !== undefined && depth > 0
        ? await this.#rules(vscode.Uri.joinPath(uri, '..', theme.include), depth - 1)
        : [];
    const own = Array.isArray(theme.tokenColors) ? (theme.tokenColors as TokenRule[]) : [];
    return [...included, ...own];
  }
}

/** JSON with comments and trailing commas is YAML once its comments are gone. */
function parseCommentedJson(text: string): unknown {
  const bare = text.replace(
    /("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[^]*?\*\//g,
    (_, quoted: string | undefined) => quoted ?? '',
  );
  try {
    return JSON.parse(bare.replace(/,(\s*[}\]])/g, '$1'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return parse(bare);
  }
}

/** Settings of the preferred theme of each kind, where the system decides. */
const preferredThemes: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: 'workbench.preferredLightColorTheme',
  [vscode.ColorThemeKind.Dark]: 'workbench.preferredDarkColorTheme',
  [vscode.ColorThemeKind.HighContrast]: 'workbench.preferredHighContrastColorTheme',
  [vscode.ColorThemeKind.HighContrastLight]: 'workbench.preferredHighContrastLightColorTheme',
};

/** Every setting that decides which theme is in force. */
export const themeSettings: readonly string[] = [
  'workbench.colorTheme',
  'window.autoDetectColorScheme',
  'window.autoDetectHighContrast',
  ...Object.values(preferredThemes),
];

/** The name of the theme in force; where the system decides, the preferred one of its kind. */
function themeInForce(): string {
  const settings = vscode.workspace.getConfiguration();
  const { kind } = vscode.window.activeColorTheme;
  const contrast =
    kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
  const followed =
    settings.get<boolean>('window.autoDetectColorScheme') === true ||
    (contrast && settings.get<boolean>('window.autoDetectHighContrast') === true);
  const chosen = settings.get<string>('workbench.colorTheme') ?? '';
  const bySystem = settings.get<string>(preferredThemes[kind]) ?? chosen;
  return followed && !isContrastTheme(chosen) ? bySystem : chosen;
}

function isContrastTheme(name: string): boolean {
  return /high contrast/i.test(name);
}
