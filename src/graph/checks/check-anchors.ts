/** A link to an address on its own page must find it there. */
import type { Outline } from '../../annotations/outline.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Problem } from '../../problems/problem.ts';
import { createSuggester } from '../../problems/suggest.ts';
import type { Graph } from '../model.ts';
import { splitFragment } from '../moves.ts';
import { findPageSections, type WrittenKind } from '../page-sections.ts';

/** Ids of the paragraphs, and of the claims that are marked in a text. */
const listIds = ({ blocks, notes }: Outline): string[] => [
  ...blocks.map(({ id }) => id),
  ...[...blocks, ...notes].flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'claim' ? [`claim-${mention.id}`] : [])),
  ),
];

export function checkAnchors(graph: Graph): Problem[] {
  const { corpus, places } = graph;
  const fragments = Map.groupBy(places.values(), ({ file }) => file);
  const sectionsOf = findPageSections(graph);
  const checkKind = <K extends WrittenKind>(
    kind: K,
    entries: readonly Corpus[K][number][],
  ): Problem[] =>
    entries.flatMap((entry): Problem[] => {
      const { outline, file } = entry;
      if (outline.anchors.length === 0) return [];
      const ids = new Set([
        ...listIds(outline),
        ...(fragments.get(file) ?? []).map(({ address }) => splitFragment(address).fragment),
        ...sectionsOf(kind, entry),
      ]);
      const suggest = createSuggester(() => ids);
      return outline.anchors
        .filter(({ fragment }) => !ids.has(fragment))
        .map(({ fragment, place }) => ({
          code: 'dead-anchor',
          message: `the page has no #${fragment}.${suggest(fragment)}`,
          ...place,
        }));
    });
  return [
    ...checkKind('essays', corpus.essays),
    ...checkKind('topics', corpus.topics),
    ...checkKind('sources', corpus.sources),
    ...checkKind('pages', corpus.pages),
    ...checkKind('figures', corpus.figures),
  ];
}
