/** A link to an address on its own page must find it there. */
import type { Outline } from '../../annotations/outline.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { Graph } from '../model.ts';
import { splitFragment } from '../moves.ts';

/** Ids of the sections that a page of each kind puts before or after its text. */
const SECTIONS = {
  essays: ['claims-of-this-chapter', 'sources-of-this-chapter'],
  topics: [
    'what-the-sources-say',
    'in-the-chapters',
    'in-other-topics',
    'related-topics',
    'also-called',
  ],
  sources: ['origins', 'digest', 'cited'],
  pages: [],
} as const;

/** Ids of the paragraphs, and of the claims that are marked in a text. */
const listIds = ({ blocks, notes }: Outline): string[] => [
  ...blocks.map(({ id }) => id),
  ...[...blocks, ...notes].flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'claim' ? [`claim-${mention.id}`] : [])),
  ),
];

export function checkAnchors({ corpus, places }: Graph): Problem[] {
  const fragments = Map.groupBy(places.values(), ({ file }) => file);
  return (['essays', 'topics', 'sources', 'pages'] as const).flatMap((kind) =>
    corpus[kind].flatMap(({ outline, file }): Problem[] => {
      if (outline.anchors.length === 0) return [];
      const ids = new Set([
        ...listIds(outline),
        ...(fragments.get(file) ?? []).map(({ address }) => splitFragment(address).fragment),
        ...SECTIONS[kind],
      ]);
      return outline.anchors
        .filter(({ fragment }) => !ids.has(fragment))
        .map(({ fragment, place }) => ({
          code: 'dead-anchor',
          message: `the page has no #${fragment}.${suggest(fragment, ids)}`,
          ...place,
        }));
    }),
  );
}
