import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/reading/readNote';
import { challengeRules } from '../../../../src/core/recognition/challenges/challengeRules';
import { takeawayRules } from '../../../../src/core/recognition/takeaways/takeawayRules';
import { titledRules } from '../../../../src/core/recognition/takeaways/titledTakeaways';

/** The ids of the rules that decided on anything in a note. */
function rulesIn(example: string): ReadonlySet<string> {
  const rules = new Set<string>();
  const onDecision = ({ rule }: { rule: string }): void => void rules.add(rule);
  readNote(example.replaceAll('⏎', '\n'), '', { onDecision });
  return rules;
}

const tables = { takeaways: takeawayRules, headings: titledRules, challenges: challengeRules };

for (const [name, table] of Object.entries(tables)) {
  describe(`The rules on ${name}`, () => {
    it('have ids of their own', () => {
      assert.equal(new Set(table.map(({ id }) => id)).size, table.length);
    });

    for (const { id, example, counterexample } of table) {
      it(`${id} decides in its example`, () => {
        assert.ok(rulesIn(example).has(id), [...rulesIn(example)].join());
      });

      it(`${id} does not decide in its counterexample`, () => {
        assert.ok(!rulesIn(counterexample).has(id), example);
      });
    }
  });
}
