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

/** Of the highest bar, in CSS pixels. */
const chartHeight = 120;

/**
 * Bars side by side, each a picture of its own without a scale: words stay as large as the page's, and the
 * page's style says how many stand in a row. `label` says the whole in words, as the table beside it says each.
 */
export function barChart(bars: readonly ChartBar[], label: string): string {
  const highest = bars.reduce((most, { value }) => Math.max(most, value), 1);
  const drawn = bars.map((bar) => barSlot(bar, Math.round((bar.value / highest) * chartHeight)));
  return `<div class="chart" role="img" aria-label="${escapeHtml(label)}">${drawn.join('')}</div>`;
}

/** The inner picture starts below the room for a value, so that pixels and letters need not be added. */
function barSlot({ labels, text, value }: ChartBar, height: number): string {
  const top = chartHeight - height;
  const bar = `<rect class="fill" x="20%" y="${top}" width="60%" height="${height}"/>${svgText(top, '-0.5em', text)}`;
  const axis = `<line class="axis" x1="0" y1="${chartHeight}" x2="100%" y2="${chartHeight}"/>`;
  const words = labels.map((line, row) =>
    svgText(chartHeight, `${(1.3 + row * 1.2).toFixed(1)}em`, line),
  );
  return `<svg class="slot"><svg class="plot" y="1.6em">${value > 0 ? bar : ''}${axis}${words.join('')}</svg></svg>`;
}

/** Words in the middle, at a line or by letters beside it. */
function svgText(y: number, beside: string, text: string): string {
  return `<text x="50%" y="${y}" dy="${beside}">${escapeHtml(text)}</text>`;
}

/** A bar in a row of a table, which says the same in a number; `part` is from 0 to 1. */
export function rowBar(part: number): string {
  const width = Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10;
  return `<svg class="bar" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="track" width="100" height="8"/><rect class="fill" width="${width}" height="8"/></svg>`;
}
