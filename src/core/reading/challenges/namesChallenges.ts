import { classifyTitle } from '../titles/classifyTitle';

/** Whether a title such as `Common challenges` speaks of several, and so is the name of none. */
export function namesChallenges(title: string): boolean {
  return /s\b/.test(title) && classifyTitle(title).kind === 'challenges';
}
