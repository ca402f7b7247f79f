import type { ProvenanceDrawing, ProvenanceNode } from '../../../src/figures/provenance.ts';

type Box = ProvenanceNode['box'];

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The points on which a path of levels, lanes and turns lies, turns by their corners. */
function tracePath(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([A-Z])([-\d. ]+)/gu)].map(([, command, text = '']) => {
    const numbers = text.trim().split(' ').map(Number);
    if (command === 'H') x = numbers[0] ?? NaN;
    else if (command === 'V') y = numbers[0] ?? NaN;
    else [x, y] = [numbers.at(-2) ?? NaN, numbers.at(-1) ?? NaN];
    return { x, y };
  });
}

/** What is wrong with a drawing, whatever it shows: names that cover each other, wires that hang in the air. */
export function findFaults(drawing: ProvenanceDrawing): string[] {
  const { nodes, bundles, voices, width, height, end } = drawing;
  const faults: string[] = [];
  for (const [index, { item, box }] of nodes.entries()) {
    for (const other of nodes.slice(index + 1))
      if (overlap(box, other.box)) faults.push(`${item.key} covers ${other.item.key}`);
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      faults.push(`${item.key} sticks out`);
  }
  const byKey = new Map(nodes.map((node) => [node.item.key, node]));
  for (const { from, to, d } of bundles.flatMap(({ wires }) => wires)) {
    const [first, ...rest] = tracePath(d);
    const [start, finish] = [byKey.get(from)?.exit, byKey.get(to)?.entry];
    if (first?.x !== start?.x || first?.y !== start?.y)
      faults.push(`${from} does not send to ${to}`);
    if (rest.at(-1)?.x !== finish?.x || rest.at(-1)?.y !== finish?.y)
      faults.push(`${from} does not reach ${to}`);
    for (const { item, box } of nodes)
      for (const { x, y } of rest)
        if (overlap(box, { x: x - 1, y: y - 1, width: 2, height: 2 }))
          faults.push(`the wire from ${from} to ${to} runs through ${item.key}`);
  }
  for (const { keys, terminal, d } of voices) {
    const points = tracePath(d);
    for (const key of keys) {
      const entry = byKey.get(key)?.entry;
      if (!points.some(({ x, y }) => x === entry?.x && y === entry.y))
        faults.push(`the mark of ${keys.join(', ')} misses ${key}`);
    }
    if (!points.some(({ x }) => x === terminal.x))
      faults.push(`the mark of ${keys.join(', ')} hangs in the air`);
    const dot = { x: terminal.x - 5, y: terminal.y - 5, width: 10, height: 10 };
    for (const { item, box } of nodes)
      if (overlap(box, dot)) faults.push(`the mark of ${keys.join(', ')} covers ${item.key}`);
    if (dot.x < 0) faults.push(`the mark of ${keys.join(', ')} sticks out`);
  }
  for (const { item, exit } of nodes.filter(({ column }) => column === 'right' && end))
    if (exit.x !== end?.x || exit.y < end.top || exit.y > end.bottom)
      faults.push(`${item.key} misses the bar`);
  return faults;
}
