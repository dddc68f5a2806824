import { challengeRules } from '../../../src/core/recognition/challenges/challengeRules';
import { takeawayRules } from '../../../src/core/recognition/takeaways/takeawayRules';
import { titledRules } from '../../../src/core/recognition/takeaways/titledTakeaways';
import type { Part } from './ablate';
import type { LabeledText } from './loadCorpus';

/** A rule of any table, as far as switching it off needs to know it. */
interface SwitchableRule {
  readonly id: string;
  when: (subject: never) => boolean;
}

const tables: Readonly<Record<string, readonly SwitchableRule[]>> = {
  'takeaway rules': takeawayRules,
  'heading rules': titledRules,
  'challenge rules': challengeRules,
};

/** Puts another condition into a rule, and gives what takes it out again. */
function withCondition(rule: SwitchableRule, when: SwitchableRule['when']): () => void {
  const own = rule.when;
  rule.when = when;
  return () => {
    rule.when = own;
  };
}

/** The texts in which the condition of each rule holds at least once, by the rule. */
function textsWhere(
  rules: readonly SwitchableRule[],
  texts: readonly LabeledText[],
  read: (text: LabeledText) => unknown,
): ReadonlyMap<SwitchableRule, ReadonlySet<LabeledText>> {
  const held = new Map(rules.map((rule) => [rule, new Set<LabeledText>()]));
  for (const text of texts) {
    const undo = rules.map((rule) => {
      const { when } = rule;
      return withCondition(rule, (subject) => {
        const holds = when(subject);
        if (holds) held.get(rule)?.add(text);
        return holds;
      });
    });
    read(text);
    for (const takeOut of undo) takeOut();
  }
  return held;
}

/** The rules of all tables, each with the texts in which its condition holds. */
export function ruleParts(
  texts: readonly LabeledText[],
  read: (text: LabeledText) => unknown,
): readonly Part[] {
  const held = textsWhere(Object.values(tables).flat(), texts, read);
  return Object.entries(tables).flatMap(([list, rules]) =>
    rules.map((rule) => ({
      list,
      name: rule.id,
      concerns: (text: LabeledText) => held.get(rule)?.has(text) === true,
      switchOff: () => withCondition(rule, () => false),
    })),
  );
}
