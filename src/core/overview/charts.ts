/** Bars in plain SVG, whose colors the page's style takes from the theme. */

import { escapeHtml } from '../text/escapeHtml';

/** One bar with the words at it. */
export interface ChartBar {
  readonly value: number;
  /** The value as it is written above the bar. */
  readonly text: string;
  /** What stands below, in one line or two. */
  readonly labels: readonly string[];
}

const slotWidth = 50;
const barWidth = 30;
const chartHeight = 120;
/** Room for the values above, and for the labels below. */
const room = { above: 22, below: 42 };

/** Bars side by side; `label` says the whole in words, as the table beside it says each. */
export function barChart(bars: readonly ChartBar[], label: string): string {
  const highest = bars.reduce((most, { value }) => Math.max(most, value), 1);
  const width = bars.length * slotWidth;
  const foot = room.above + chartHeight;
  const drawn = bars.map(({ labels, text, value }, at) => {
    const height = Math.round((value / highest) * chartHeight);
    const middle = at * slotWidth + slotWidth / 2;
    const bar = `<rect class="fill" x="${middle - barWidth / 2}" y="${foot - height}" width="${barWidth}" height="${height}"/>`;
    const words = labels.map((line, row) => svgText(middle, foot + 18 + row * 17, line, 'label'));
    const above = svgText(middle, foot - height - 7, text, 'value');
    return value > 0 ? [bar, above, ...words].join('') : words.join('');
  });
  return `<svg class="chart" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${width} ${foot + room.below}"><line class="axis" x1="0" y1="${foot}" x2="${width}" y2="${foot}"/>${drawn.join('')}</svg>`;
}

function svgText(x: number, y: number, text: string, kind: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escapeHtml(text)}</text>`;
}

/** A bar in a row of a table, which says the same in a number; `part` is from 0 to 1. */
export function rowBar(part: number): string {
  const width = Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10;
  return `<svg class="bar" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="track" width="100" height="8"/><rect class="fill" width="${width}" height="8"/></svg>`;
}
