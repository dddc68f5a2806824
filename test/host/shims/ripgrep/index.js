/** The oldest supported editor asks for ripgrep under its former package name. */
export { rgPath } from '@vscode/ripgrep-universal';
