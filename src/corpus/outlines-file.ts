/** `content/data/<name>.topo.json`: outlines of areas, as TopoJSON (The TopoJSON Format Specification 1.0) has them. */
import { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';

const TopologySchema = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
  arcs: z.array(z.array(z.array(z.number()).min(2))),
});

export type Topology = z.infer<typeof TopologySchema>;

/** @returns undefined, and the reason, where the file holds no outlines */
export function parseOutlines(
  text: string,
  file: string,
): { topology?: Topology; problems: Problem[] } {
  const fail = (message: string): { problems: Problem[] } => ({
    problems: [{ code: 'invalid-value', message, file, line: 1, column: 1 }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(`the file is no JSON: ${(error as Error).message}`);
  }
  const { data } = TopologySchema.safeParse(value);
  return data
    ? { topology: data, problems: [] }
    : fail('the file is no TopoJSON: it needs type "Topology", objects and arcs');
}
