import { originKinds } from '#interface';
import type { Graph } from '../graph/model.ts';
import { measureReliance, type Reliance } from '../graph/reliance.ts';

/** How many of the origins that carry most are named. */
const SHOWN = 10;

export interface HowWeKnow extends Omit<Reliance, 'origins'> {
  ledger: string;
  /** Origins in the record, those that support nothing included. */
  known: number;
  /** The origins that carry most by themselves. */
  origins: {
    name: string;
    kind: string;
    supports: number;
    alone: number;
    /** The ledger, with the claims that it supports. */
    href: string;
  }[];
}

export function getHowWeKnow(graph: Graph): HowWeKnow {
  const { origins, ...counts } = measureReliance(graph);
  return {
    ...counts,
    ledger: graph.paths.claims,
    known: graph.origins.size,
    origins: origins.slice(0, SHOWN).flatMap(({ id, supports, alone }) => {
      const origin = graph.origins.get(id)?.data;
      return origin
        ? [
            {
              name: origin.name,
              kind: originKinds[origin.kind],
              supports,
              alone,
              href: `${graph.paths.claims}?origin=${id}&kind=fact`,
            },
          ]
        : [];
    }),
  };
}
