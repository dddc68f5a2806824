import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bumped when the generator writes other notes, so that old vaults are not taken for new ones. */
const generation = 1;
const notesInTopic = 50;
const topicsInArea = 10;

/** Numbers that look random and are the same on every machine. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to below `limit`. */
  roll(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.roll(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }
}

const words =
  'cache request query index server client token schema worker queue thread table record field lock retry timeout batch stream event model view handler route session cookie header payload deploy image container volume network cluster replica shard leader snapshot backup restore metric trace alert budget review branch merge commit test fixture mock contract boundary module package release version migration rollback feature flag limit quota backoff jitter idempotent consistent eventual isolated durable atomic the a of and to in with before after when every never always only without between small large slow fast stale fresh shared private'.split(
    ' ',
  );

const titles = ['Overview', 'Key technologies', 'Backend concepts', 'Notes', 'Setup', 'Background'];

function sentence(dice: Dice, length: number): string {
  const text = Array.from({ length }, () => dice.pick(words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function paragraph(dice: Dice): string {
  const sentences = Array.from({ length: 3 + dice.roll(4) }, () => sentence(dice, 12));
  return `${sentences.join('. ')}. See [${dice.pick(words)}](note-${dice.roll(50)}.md) and **${dice.pick(words)}**.`;
}

function list(dice: Dice, mark: string): string {
  return Array.from({ length: 5 + dice.roll(3) }, () => `${mark} ${sentence(dice, 9)}`).join('\n');
}

/** One note of about 3.8 KB: prose, links, code, lists, a checklist, and takeaways in every third. */
export function noteText(number: number): string {
  const dice = new Dice(number + 1);
  const parts = [`# ${sentence(dice, 4)} ${number}`, paragraph(dice)];
  for (let section = 0; section < 4; section += 1) {
    parts.push(`## ${dice.pick(titles)}`, paragraph(dice), list(dice, '-'));
  }
  parts.push(`\`\`\`python\n${list(dice, 'print(1) #')}\n\`\`\``);
  if (number % 3 === 0) parts.push('## Takeaways', list(dice, '-'));
  if (number % 5 === 0) parts.push('## Checklist', list(dice, '- [ ]'));
  return `${parts.join('\n\n')}\n`;
}

/** Path of a note below its vault. */
export function notePath(number: number): string {
  const topic = Math.floor(number / notesInTopic);
  return `notes/area-${Math.floor(topic / topicsInArea)}/topic-${topic}/note-${number}.md`;
}

/** Writes a vault below a folder, or finds it there; returns its path. */
export async function makeVault(folder: string, notes: number): Promise<string> {
  const vault = join(folder, `vault-${generation}-${notes}`);
  if (existsSync(vault)) return vault;
  const draft = `${vault}.draft`;
  await rm(draft, { recursive: true, force: true });
  for (let number = 0; number < notes; number += 1) {
    const path = join(draft, notePath(number));
    if (number % notesInTopic === 0) await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, noteText(number));
  }
  await rename(draft, vault);
  return vault;
}
