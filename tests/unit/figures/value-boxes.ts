/** What the words of a drawing of values take up, and where they are at fault. */
import type { ValueChart, Words } from '../../../src/figures/value-chart.ts';
import { meet, toBox, type Box } from './boxes.ts';

/** From the middle of a mark to its edge. */
const RADIUS = 5;
/** Steps in which a path is followed, in units of the drawing. */
const STEP = 2;

/**
 * @returns words that overlap other words, a mark or a joined line, and words that leave the drawing; empty for a
 * sound one. Marks may overlap: two sources may have nearly the same value.
 */
export function findFaults(chart: ValueChart, size: number): string[] {
  const words = [
    ...[...chart.names, ...chart.jumps, ...chart.spans.map(({ words }) => words)].map((each) =>
      toBoxes(each, size, chart.leading),
    ),
    ...chart.levels.map(({ y, label }) => [toBox(label, 0, y - 5, size)]),
    ...chart.years.map(({ x, label }) => [toBox(label, x, chart.baseline + 21, size, 'middle')]),
  ];
  const drawn = [...chart.points.map(toMark), ...chart.paths.flatMap(followPath)];
  return words.flatMap((own, index) => {
    const others = [...words.slice(index + 1).flat(), ...drawn];
    return own.flatMap((box) => [
      ...new Set(
        others
          .filter((other) => meet(box, other))
          .map(({ name }) => `"${box.name}" meets "${name}"`),
      ),
      ...(box.left < -0.5 ||
      box.right > chart.width + 0.5 ||
      box.top < 0 ||
      box.bottom > chart.height
        ? [`"${box.name}" leaves the drawing`]
        : []),
    ]);
  });
}

const toBoxes = ({ lines, x, y, anchor }: Words, size: number, leading: number): Box[] =>
  lines.map((line, row) => toBox(line, x, y + row * leading, size, anchor));

const toMark = ({ x, low, high }: ValueChart['points'][number], index: number): Box => ({
  name: `mark ${index}`,
  left: x - RADIUS,
  right: x + RADIUS,
  top: high - RADIUS,
  bottom: low + RADIUS,
});

/** Small boxes along a path of straight lines. */
function followPath(path: string): Box[] {
  const corners = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  return corners.slice(1).flatMap((end, index) => {
    const start = corners[index] ?? end;
    const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP);
    return Array.from({ length: steps }, (_, step) => {
      const x = start.x + ((end.x - start.x) * step) / steps;
      const y = start.y + ((end.y - start.y) * step) / steps;
      return { name: 'the line', left: x, right: x + 1, top: y, bottom: y + 1 };
    });
  });
}
