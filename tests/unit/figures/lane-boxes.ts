/** What a drawing of lanes takes up: the boxes of its words and marks, and where they are at fault. */
import { measureText } from '../../../src/figures/label.ts';
import { RADIUS, type LaneChart } from '../../../src/figures/lane-chart.ts';

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a line of words: from the height of a capital to the depth of a g. */
const toBox = (
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Box => {
  const width = measureText(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { name: text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};

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

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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
