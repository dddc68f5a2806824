import { drain } from '../../src/core/Lazy';
import type { PlacedNote } from '../../src/core/library/Journal';
import { readNote } from '../../src/core/reading/readNote';
import { planReview } from '../../src/core/review/planReview';
import { reviewCards } from '../../src/core/review/ReviewCard';
import { formatEntry, logLines, parseLog } from '../../src/core/review/ReviewLog';
import { describeCard, ReviewState } from '../../src/core/review/ReviewState';
import { installedProse } from '../tools/ranking/installedProse';
import { type CoreMeasurement, timed } from './Measurement';

/** As many cards as the goal is set for; larger vaults are reviewed no faster. */
const maxCards = 10_000;
const cardsANote = 10;
const answersACard = 3;
const firstDay = 19_000;
const today = 20_000;
const dayLength = 24 * 60 * 60 * 1000;

/** Notes with a number of takeaways in all, each as somebody wrote one. */
function lessons(count: number): PlacedNote[] {
  const prose = installedProse('large');
  return Array.from({ length: Math.ceil(count / cardsANote) }, (_, number) => {
    const lines = Array.from({ length: Math.min(cardsANote, count) }, (__, at) => {
      const card = number * cardsANote + at;
      return `- ${prose[card % prose.length]?.text ?? ''} ${card}\n`;
    });
    const path = `${number}.md`;
    const text = `# Note ${number}\n\n## Takeaways\n\n${lines.join('')}`;
    const placed = { key: `own:${path}`, sourceId: 'own', path, note: readNote(text, path) };
    return { ...placed, modified: number, translations: [] };
  });
}

/** A log in which every card was answered some times. */
function answered(notes: readonly PlacedNote[]): string {
  return drain(reviewCards(notes))
    .flatMap((card, number) =>
      Array.from({ length: answersACard }, (_, at) => {
        const day = firstDay + at * 3 + (number % 300);
        const entry = {
          id: `bench-${number}-${at}`,
          time: day * dayLength + number,
          machine: 'bench',
          action: 'answer' as const,
          card: card.id,
          day,
          rating: at === 1 ? (1 as const) : (3 as const),
        };
        return formatEntry(at === 0 ? { ...entry, as: describeCard(card) } : entry);
      }),
    )
    .join('\n');
}

/** From notes that are known and the text of the log to the first card. */
function open(notes: readonly PlacedNote[], log: string): void {
  const cards = drain(reviewCards(notes));
  const state = drain(ReviewState.make(cards, parseLog(log).entries));
  const terms = { day: today, limit: 10, file: null, onlyFile: false, skipped: new Set<string>() };
  drain(planReview(state, terms));
}

/** What a review costs before its first card is shown. */
export const reviewMeasurements: readonly CoreMeasurement[] = [
  {
    figure: 'open a review of as many cards, 10,000 at most',
    limit: 'JSON.parse of each line of its log',
    goal: { most: 200 },
    unit: 'ms',
    prepare: (texts) => {
      const notes = lessons(Math.min(texts.length, maxCards));
      const log = answered(notes);
      return () => ({
        ours: timed(() => open(notes, log)),
        limit: timed(() => logLines(log).forEach((line) => JSON.parse(line) as unknown)),
      });
    },
  },
];
