import type { LineWorkshop } from './LineWorkshop';

interface FenceLine {
  readonly index: number;
  readonly mark: string;
  readonly length: number;
  readonly info: string;
}

const fencePattern = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

function findFenceLines(shop: LineWorkshop): readonly FenceLine[] {
  const fences: FenceLine[] = [];
  shop.lines.forEach((line, index) => {
    const match = fencePattern.exec(line);
    const marks = match?.[1];
    if (match === null || marks === undefined) return;
    const info = (match[2] ?? '').trim().toLowerCase();
    fences.push({ index, mark: marks.charAt(0), length: marks.length, info });
  });
  return fences;
}

function canMeet(open: FenceLine, other: FenceLine): boolean {
  return other.mark === open.mark && other.length >= open.length;
}

function isMarkdownSample(fence: FenceLine): boolean {
  return fence.info === 'markdown' || fence.info === 'md';
}

/** Where a fence leads: to the line that closes it, to one that opens another block, or nowhere. */
interface Meeting {
  readonly position: number;
  readonly closes: boolean;
}

/** A sample of Markdown may hold fences of its own, which authors seldom lengthen the outer one for. */
function closeOfSample(fences: readonly FenceLine[], start: number): Meeting | null {
  const open = fences[start];
  let depth = 0;
  for (let position = start + 1; open && position < fences.length; position += 1) {
    const fence = fences[position];
    if (fence === undefined || !canMeet(open, fence)) continue;
    if (fence.info !== '') depth += 1;
    else if (depth === 0) return { position, closes: true };
    else depth -= 1;
  }
  return null;
}

/**
 * A fence that names the language of the block that it ends: right below a line of code, with nothing or
 * a sentence behind it, where one that begins a block has code.
 */
function endsWithInfo(shop: LineWorkshop, { index, info }: FenceLine, open: FenceLine): boolean {
  if (info !== open.info || shop.isBlank(index - 1) || index - 1 === open.index) return false;
  return shop.isBlank(index + 1) || /^\p{Lu}[^={}]*[.!?:]\s*$/u.test(shop.at(index + 1));
}

const subHeading = /^ {0,3}#{2,6}\s+\S/;
const boldItem = /^ {0,3}[-*]\s+\*\*\S/;

/** Whether a line inside supposed code is plainly Markdown: a heading, a bold item, a lone rule. */
function isPlainlyMarkdown(shop: LineWorkshop, index: number): boolean {
  const line = shop.at(index);
  if (boldItem.test(line)) return true;
  if (
    !shop.isBlank(index - 1) &&
    !shop
      .at(index - 1)
      .trimStart()
      .startsWith('```')
  )
    return false;
  return subHeading.test(line) || (/^ {0,3}# \S/.test(line) && shop.isBlank(index + 1));
}

/** `💬 Messaging App`: no program begins a line with an emoji, but its output may. */
const decoratedTitle =
  /^(?![\u2190-\u21ff])\p{Extended_Pictographic}[\p{Emoji_Modifier}\u200d\ufe0f]*\s+\p{Lu}/u;

/** The edge between two versions of a text, or the end of the second. */
const conflictEdge = /^(?:={7}|>{7}(?: .*)?)$/;

/** @param isOpen whether nothing closes the supposed code, so that its end is to be guessed */
function firstMarkdown(shop: LineWorkshop, from: number, to: number, isOpen = false): number {
  const isConflict = isOpen && shop.holdsAny('<<<<<<< ');
  for (let index = from; index < to; index += 1) {
    if (isPlainlyMarkdown(shop, index)) return index;
    if (isOpen && decoratedTitle.test(shop.at(index))) return index;
    // What one side of a conflict left open is not open on the other.
    if (isConflict && conflictEdge.test(shop.at(index))) return index;
  }
  return to;
}

/** Whether the fences read as CommonMark reads them leave one open at the end. */
function leavesOpen(fences: readonly FenceLine[]): boolean {
  let open: FenceLine | null = null;
  for (const fence of fences) {
    if (open === null) open = fence;
    else if (canMeet(open, fence) && fence.info === '') open = null;
  }
  return open !== null;
}

/** A whole note that was pasted inside one fence, as chat programs hand it out. */
function wrapsNote(shop: LineWorkshop, fences: readonly FenceLine[]): boolean {
  const [fence] = fences;
  if (fence === undefined || (fence.info !== '' && !isMarkdownSample(fence))) return false;
  const isFilled = (line: string): boolean => line.trim() !== '';
  if (shop.lines.findIndex(isFilled) !== fence.index) return false;
  const next = shop.lines.findIndex((line, index) => index > fence.index && isFilled(line));
  if (!/^#{1,6}\s/.test(shop.at(next))) return false;
  // No note begins with a sample of Markdown, wherever the fence that closes it may stand.
  if (isMarkdownSample(fence)) return true;
  const close = closeOfSample(fences, 0);
  if (close === null) return true;
  const last = fences[close.position]?.index ?? 0;
  return !shop.lines.slice(last + 1).some(isFilled);
}

class FenceRepair {
  private readonly fences: readonly FenceLine[];
  private readonly broken: boolean;
  private samplesClose = true;

  constructor(private readonly shop: LineWorkshop) {
    this.fences = findFenceLines(shop);
    this.broken = leavesOpen(this.fences);
  }

  run(): void {
    const [first] = this.fences;
    let position = 0;
    if (first && wrapsNote(this.shop, this.fences)) {
      this.shop.repair(first.index, '', 'stray-fence');
      position = 1;
    }
    while (position < this.fences.length) position = this.readBlock(position);
  }

  /** Reads the block that opens at a position and returns the position after it. */
  private readBlock(position: number): number {
    const open = this.fences[position];
    if (open === undefined) return position + 1;
    const meeting = this.meetingOf(open, position);
    const met = meeting === null ? undefined : this.fences[meeting.position];
    const end = met?.index ?? this.shop.lines.length;
    if (meeting?.closes === true && !this.isInverted(open, end)) {
      this.shop.code.fill(1, open.index, end + 1);
      return meeting.position + 1;
    }
    this.dropCode(open.index, firstMarkdown(this.shop, open.index + 1, end, meeting === null));
    return this.positionAfter(position, open.index);
  }

  private meetingOf(open: FenceLine, position: number): Meeting | null {
    if (this.samplesClose && isMarkdownSample(open)) {
      const meeting = closeOfSample(this.fences, position);
      if (meeting !== null) return meeting;
      this.samplesClose = false;
    }
    return this.nextMeeting(open, position);
  }

  private nextMeeting(open: FenceLine, start: number): Meeting | null {
    for (let position = start + 1; position < this.fences.length; position += 1) {
      const fence = this.fences[position];
      if (fence === undefined || !canMeet(open, fence)) continue;
      if (fence.info !== '' && endsWithInfo(this.shop, fence, open)) {
        this.endHere(fence);
        return { position, closes: true };
      }
      return { position, closes: fence.info === '' };
    }
    return null;
  }

  private endHere({ index, mark }: FenceLine): void {
    const line = this.shop.at(index);
    const bare = line.slice(0, line.lastIndexOf(mark) + 1);
    this.shop.repair(index, bare, 'fence-closed-with-info');
  }

  /** In a note whose fences do not add up, "code" with headings in it is text between two blocks. */
  private isInverted(open: FenceLine, end: number): boolean {
    if (!this.broken || isMarkdownSample(open)) return false;
    return firstMarkdown(this.shop, open.index + 1, end) < end;
  }

  private dropCode(from: number, to: number): void {
    const isEmpty = this.shop.lines.slice(from + 1, to).every((line) => line.trim() === '');
    for (let index = from; index < to; index += 1) this.shop.lines[index] = '';
    this.shop.repair(from, '', isEmpty ? 'stray-fence' : 'unclosed-fence');
  }

  /** The next fence that has not been dropped with the code of the one before. */
  private positionAfter(position: number, index: number): number {
    let next = position + 1;
    while (next < this.fences.length) {
      const fence = this.fences[next];
      if (fence && fence.index > index && this.shop.at(fence.index) !== '') break;
      next += 1;
    }
    return next;
  }
}

/**
 * Finds the code of a note and takes fences out that never close or belong to nothing, so that they
 * do not swallow the rest of it. One note in fifteen has such a fence, mostly after a pasted tree of
 * folders or around the whole note.
 */
export function repairFences(shop: LineWorkshop): void {
  if (shop.holdsAny('```', '~~~')) new FenceRepair(shop).run();
}
