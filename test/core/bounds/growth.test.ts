import type { HostileInput } from '../../tools/fuzz/hostile/HostileInput';
import { insertionInputs } from '../../tools/fuzz/hostile/insertionInputs';
import { markdownInputs } from '../../tools/fuzz/hostile/markdownInputs';
import { searchInputs } from '../../tools/fuzz/hostile/searchInputs';
import { sidebarInputs } from '../../tools/fuzz/hostile/sidebarInputs';
import { assertLinear } from './assertLinear';

/**
 * The inputs of the fuzzer in small, where the square of their size shows already; of those that stand
 * in several frames only the plain ones.
 */
const inputs: readonly HostileInput[] = [
  ...markdownInputs.filter(({ name }) => !/^(?:item|heading|challenge|entry|cell): /.test(name)),
  ...searchInputs,
  ...insertionInputs,
  ...sidebarInputs,
];

for (const stage of new Set(inputs.map((input) => input.stage))) {
  describe(`bounded work: ${stage}`, () => {
    for (const { name, prepare } of inputs.filter((input) => input.stage === stage)) {
      it(`grows no faster than its input: ${name}`, () => {
        assertLinear(prepare, 1_500);
      }).timeout(20_000);
    }
  });
}
