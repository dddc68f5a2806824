/** Signs that lead a directive of some program, as in `@ts-nocheck`, `+build` or `_target:`. */
const leadingSign = /^[@!+_|[#$%/*=:&<]/;

/**
 * A name and what makes it a directive: `syntax=`, `go:build`, `image::`, `frozen_string_literal:`. A
 * colon and a blank behind a name of lower case is one too (`type: ignore`), but not in `Docker: Review`.
 */
const namedDirective =
  /^(?:[\w.+-]+\s*(?:=|::)|[\w.+-]+:\S|(?:[a-z][\w.-]*|[a-z]+[-_][\w-]*)\s*:|[^\W_]+_\w*\s*:)/;

/** Directives that are words alone. */
const wordDirective =
  /^(?:eslint|globals?|exported|js[hl]int|noqa|nosec|nosemgrep|noinspection|nolint|nosonar|shellcheck|hadolint|yamllint|istanbul|c8|v8|include|pragma|define|undef|code generated|(?:[a-z\d]+-)+(?:disable|enable|env|expect-error|format|ignore|off|on|skip)(?:-[a-z-]+)?)(?![\p{L}\p{N}])/iu;

/** In a remark of a batch file, the first word alone may hold a further command. */
const batchCommand = /^\S*[&|<>^]/;

/**
 * A text that follows the sign of a comment and is no directive there to any program: what looks like
 * one gets a hyphen before it, which no directive starts with.
 */
export function inertStart(text: string, languageId = ''): string {
  const isDirective =
    [leadingSign, namedDirective, wordDirective].some((form) => form.test(text)) ||
    (languageId === 'bat' && batchCommand.test(text));
  return isDirective ? `- ${text}` : text;
}
