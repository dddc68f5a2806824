import { describeFile } from '../../src/core/activeFile/ActiveFile';
import { CodeFile } from '../../src/core/codePatterns/CodeFile';
import { findHints } from '../../src/core/codePatterns/findHints';
import { patternFileOf } from '../../src/core/codePatterns/patternFiles';
import { PatternSet } from '../../src/core/codePatterns/PatternSet';
import { readNote } from '../../src/core/reading/readNote';
import { readBundledNotes } from '../notes/readBundledNotes';
import { type CoreMeasurement, processorTime } from './Measurement';

/** A view as learners write it, with nothing in it that a bundled pattern is about. */
const view = `
class OrderDetail(APIView):
    """Shows an order of the caller."""

    permission_classes = [IsAuthenticated]

    def get(self, request, pk):
        order = get_object_or_404(request.user.orders, pk=pk)
        lines = [
            {"sku": line.product.sku, "count": line.count, "price": str(line.price)}
            for line in order.lines.select_related("product")
        ]
        logger.info("order %s shown", order.pk)
        return Response({"id": order.pk, "lines": lines, "total": str(order.total)})
`;
const lines = 5_000;

/** A whole pass of a long file: read to its end, with the last lines in view, or all of them. */
function hintPass(
  figure: string,
  first: number,
  goal: CoreMeasurement['goal'] = null,
): CoreMeasurement {
  return {
    figure,
    limit: 'describe the file, split its lines',
    goal,
    unit: 'ms',
    prepare: () => {
      const placed = readBundledNotes().flatMap(({ path, text }) =>
        (readNote(text, path).patterns ?? []).map((pattern) => ({ key: pattern.id, pattern })),
      );
      const text = `from rest_framework.views import APIView\n${view.repeat(lines / 15)}`;
      const path = 'shop/views.py';
      const describe = () => patternFileOf(describeFile({ path, languageId: 'python', text }));
      const patterns = new PatternSet(placed, describe()?.names ?? []);
      const pass = (): void => {
        const file = new CodeFile(text, 'python');
        const work = findHints({ file, path, patterns, seen: [{ first, last: lines }] });
        while (work.next().done !== true);
      };
      return () => ({
        ours: processorTime(pass),
        limit: processorTime(() => [describe(), text.split('\n')]),
      });
    },
  };
}

/** Figures of the lessons at the lines they are about, in processor time. */
export const hintMeasurements: readonly CoreMeasurement[] = [
  hintPass('hints of 5,000 lines, the last in view', lines - 60, { most: 20 }),
  hintPass('hints of 5,000 lines, all in view', 0),
];
