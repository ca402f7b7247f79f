/** What a drawing of lanes takes up: the boxes of its words and marks, and where they are at fault. */
import { RADIUS, type LaneChart } from '../../../src/figures/lane-chart.ts';
import { meet, toBox, type Box } from './boxes.ts';

const listBoxes = (chart: LaneChart, size: number): Box[] => [
  ...chart.lanes.flatMap(({ group, heading, marks }) => [
    ...group.lines.map((line, at) =>
      toBox(line, group.x, group.y + at * 1.2 * chart.leading, size * 1.2),
    ),
    ...heading.lines.map((line, at) =>
      toBox(line, heading.x, heading.y + at * chart.leading, size),
    ),
    ...marks.flatMap((mark) => [
      ...mark.label.lines.map((line, at) =>
        toBox(line, mark.label.x, mark.label.y + at * chart.leading, size, mark.label.anchor),
      ),
      {
        name: `mark of ${mark.label.lines.join(' ')}`,
        left: mark.from - (mark.from === mark.to ? RADIUS : 0),
        right: mark.to + (mark.from === mark.to ? RADIUS : 0),
        top: mark.y - RADIUS,
        bottom: mark.y + RADIUS,
      },
    ]),
  ]),
  ...chart.dates.map(({ label, labelX }) =>
    toBox(label, labelX, chart.axis.y + 20, size, 'middle'),
  ),
];

/** @returns what overlaps and what leaves the drawing, in words; empty for a sound one */
export function findFaults(chart: LaneChart, size: number): string[] {
  const boxes = listBoxes(chart, size);
  return boxes.flatMap((box, index) => [
    ...boxes
      .slice(index + 1)
      .filter((other) => meet(box, other))
      .map((other) => `"${box.name}" meets "${other.name}"`),
    ...(box.left < -0.5 || box.right > chart.width + 0.5 || box.top < 0 || box.bottom > chart.height
      ? [`"${box.name}" leaves the drawing`]
      : []),
  ]);
}
