/** `content/data/<name>.topo.json`: outlines of areas, as TopoJSON (The TopoJSON Format Specification 1.0) has them. */
import { z } from 'astro/zod';
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Problem } from '../problems/problem.ts';

const PairSchema = z.tuple([z.number(), z.number()]);

const TopologySchema = z.looseObject({
  type: z.literal('Topology'),
  /** Arcs are then in whole numbers, each point as its distance from the one before (section 2.1.2). */
  transform: z.looseObject({ scale: PairSchema, translate: PairSchema }).optional(),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
});

export type Topology = z.infer<typeof TopologySchema>;

/** How deep the indexes of arcs lie in lists, by the type of the geometry (section 2.2). */
const DEPTHS: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Collections inside each other, which no map needs more of. */
const MOST_LEVELS = 8;

/** @returns undefined, and the reason, where the file holds no outlines */
export function parseOutlines(
  text: string,
  file: string,
): { topology?: Topology; problems: Problem[] } {
  const fail = (message: string, offset = 0): { problems: Problem[] } => ({
    problems: [{ code: 'invalid-value', message, ...createPlaceFinder(text, file)(offset) }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/at position (\d+)/u.exec(message)?.[1] ?? 0);
    return fail('the file is no JSON: write it anew with the program that made it', offset);
  }
  const { data } = TopologySchema.safeParse(value);
  if (!data) return fail('the file is no TopoJSON: it needs type "Topology", objects and arcs');
  for (const [name, object] of Object.entries(data.objects)) {
    const fault = findFault(object, data.arcs.length);
    if (fault === undefined) continue;
    const offset = text.indexOf(JSON.stringify(name));
    return fail(`the object "${name}" cannot be drawn: ${fault}`, Math.max(0, offset));
  }
  return { topology: data, problems: [] };
}

/** What is wrong with a geometry, in words; undefined where it can be drawn. */
function findFault(geometry: unknown, arcs: number, level = 1): string | undefined {
  if (typeof geometry !== 'object' || geometry === null) return 'a geometry is no object';
  if (level > MOST_LEVELS)
    return `collections stand inside each other more than ${MOST_LEVELS} deep`;
  const { type, geometries, arcs: indexes } = geometry as Record<string, unknown>;
  if (type === 'GeometryCollection')
    return Array.isArray(geometries)
      ? geometries.map((one) => findFault(one, arcs, level + 1)).find(Boolean)
      : 'a collection has no geometries';
  const depth = typeof type === 'string' && Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined;
  return depth === undefined ? undefined : findIndexFault(indexes, depth, arcs);
}

/** A negative index names an arc that is walked backwards: -1 is arc 0, -2 is arc 1 (section 2.1.4). */
function findIndexFault(indexes: unknown, depth: number, arcs: number): string | undefined {
  if (depth > 0)
    return Array.isArray(indexes)
      ? indexes.map((one) => findIndexFault(one, depth - 1, arcs)).find(Boolean)
      : 'the arcs of an area or line are missing';
  if (!Number.isInteger(indexes)) return 'an arc is named by something that is no whole number';
  const index = indexes as number;
  const arc = index < 0 ? -index - 1 : index;
  return arc < arcs ? undefined : `there is no arc ${index}: the file has ${arcs}`;
}
