import { HostError } from '../../host/HostError';

/** What is released. */
export interface ReleaseFacts {
  readonly version: string;
  /** Whether it goes to those who asked for pre-releases only. */
  readonly isPreRelease: boolean;
  /** What the changelog says of it, without its heading. */
  readonly notes: string;
}

/**
 * Whether a version belongs to the pre-release channel. The registries take plain versions of three numbers
 * only, so an odd second number says it, as VS Code recommends: 0.1.x and 0.3.x are pre-releases.
 */
export function isPreRelease(version: string): boolean {
  const minor = /^\d+\.(\d+)\.\d+$/.exec(version)?.[1];
  if (minor === undefined) throw new HostError(`"${version}" is not a version of three numbers.`);
  return Number(minor) % 2 === 1;
}

/** Puts together what is released under a tag. Throws HostError where tag, manifest and changelog disagree. */
export function releaseFacts(tag: string, version: string, changelog: string): ReleaseFacts {
  if (tag !== `v${version}`) {
    throw new HostError(
      `The tag is ${tag}, but package.json has version ${version}. Tag the commit v${version}.`,
    );
  }
  return { version, isPreRelease: isPreRelease(version), notes: notesOf(changelog, version) };
}

/** The text below the dated heading of a version, up to the next version. */
function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  if (section === undefined)
    throw new HostError(`CHANGELOG.md has no section "## [${version}] - DATE".`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}$/.test(heading.trim()))
    throw new HostError(`The heading for ${version} in CHANGELOG.md has no date.`);
  const notes = lines.join('\n').trim();
  if (notes === '') throw new HostError(`CHANGELOG.md has no notes for ${version}.`);
  return `${notes}\n`;
}
