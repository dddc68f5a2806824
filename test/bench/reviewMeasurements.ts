import { drain } from '../../src/core/Lazy';
import type { PlacedNote } from '../../src/core/library/Journal';
import { readNote } from '../../src/core/reading/readNote';
import { hiddenWord, WordRarity } from '../../src/core/review/hiddenWord';
import { planReview } from '../../src/core/review/planReview';
import { reviewCards } from '../../src/core/review/ReviewCard';
import { formatEntry, logLines, mergeEntries, parseLog } from '../../src/core/review/ReviewLog';
import { describeCard, ReviewState } from '../../src/core/review/ReviewState';
import { installedProse } from '../tools/ranking/installedProse';
import { type CoreMeasurement, processorTime } from './Measurement';

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

/** A log in which the first cards were answered some times, in the order of time. */
function answered(notes: readonly PlacedNote[], cards: number): string {
  const entries = drain(reviewCards(notes))
    .slice(0, cards)
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
        return at === 0 ? { ...entry, as: describeCard(card) } : entry;
      }),
    );
  return mergeEntries(entries).map(formatEntry).join('\n');
}

/** From notes that are known and the text of the log to the word that is hidden of the first card. */
function open(notes: readonly PlacedNote[], log: string): void {
  const cards = drain(reviewCards(notes));
  const state = drain(ReviewState.make(cards, drain(parseLog(log)).entries));
  const terms = { day: today, limit: 10, file: null, onlyFile: false, skipped: new Set<string>() };
  const { due } = drain(planReview(state, terms));
  const rarity = drain(WordRarity.of(cards));
  for (const { reviewed } of due.slice(0, 1)) hiddenWord(reviewed.card, rarity);
}

function opening(
  figure: string,
  cards: number,
  goal: CoreMeasurement['goal'] = null,
): CoreMeasurement {
  return {
    figure,
    limit: 'JSON.parse of each line of its log',
    goal,
    unit: 'ms',
    prepare: (texts) => {
      const notes = lessons(Math.min(texts.length, maxCards));
      const log = answered(notes, cards);
      return () => ({
        ours: processorTime(() => open(notes, log)),
        limit: processorTime(() => logLines(log).forEach((line) => JSON.parse(line) as unknown)),
      });
    },
  };
}

/** Ten answers a day, which are the most by default, for three years. */
const usualAnswers = 10 * 365 * 3;

/** What a review costs before its first card is shown, in processor time. */
export const reviewMeasurements: readonly CoreMeasurement[] = [
  opening(
    'open a review of as many cards, 10,000 at most, three years of answers',
    usualAnswers / answersACard,
    { most: 200 },
  ),
  opening('the same, every card answered three times', maxCards),
];
