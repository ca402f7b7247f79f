/** What redactions.yaml takes out: each entry names something, and what it names should leave the files too. */
import { parseLocator, toFragment } from '../../annotations/locator.ts';
import { toNoteId } from '../../annotations/outline.ts';
import type { Corpus, RedactionEntry } from '../../corpus/corpus.ts';
import { splitTarget } from '../../corpus/plan-redactions.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { createSuggester } from '../../problems/suggest.ts';
import type { Graph } from '../model.ts';

/** @param graph of what is written, redactions not applied */
export function checkRedactions(graph: Graph): Problem[] {
  const { corpus, places } = graph;
  const listed = new Set(corpus.manifest?.map(({ address }) => address));
  const moved = new Map(corpus.moved.map((entry) => [entry.id, entry]));
  const first = new Map<string, RedactionEntry>();
  const suggestPlace = createSuggester(() => places.keys());
  return corpus.redactions.flatMap((entry): Problem[] => {
    const { id: at, placeOf } = entry;
    const report = (message: string): Problem[] => [
      { code: 'invalid-redaction', message, ...placeOf(['at']) },
    ];
    const earlier = first.get(at) ?? moved.get(at);
    if (earlier) {
      const { file, line } = earlier.placeOf([earlier.id === at && first.has(at) ? 'at' : 'from']);
      return report(`${at} stands also at ${file}:${line}`);
    }
    first.set(at, entry);
    const { kind, id } = splitTarget(at);
    const isList =
      kind === undefined ||
      ((kind === 'pages' || kind === 'figures') && !corpus[kind].some((page) => page.id === id));
    if (places.has(at) && isList) return report(`${at} lists other pages: name what is to go`);
    const standing = findStanding(corpus, at);
    if (standing) return [toRemaining(at, standing)];
    if (places.has(at)) return report(`${at} is a heading: name the paragraphs under it`);
    // Where the words have left the files, the entry still explains the address.
    return listed.has(at) || !corpus.isWhole
      ? []
      : report(`the site has no ${at}.${suggestPlace(at)}`);
  });
}

const toRemaining = (at: string, place: Place): Problem => ({
  code: 'redacted-words-remain',
  message: `what ${at} took out of the site still stands here`,
  ...place,
});

/** Where the words stand in the files; undefined where they do not. */
function findStanding(corpus: Corpus, at: string): Place | undefined {
  const { kind, id, fragment } = splitTarget(at);
  if (kind === undefined) return undefined;
  if (kind === 'terms') return corpus.glossary.find((entry) => entry.id === id)?.placeOf(['id']);
  const entry = corpus[kind].find((one) => one.id === id);
  if (!entry) return undefined;
  if (fragment === '') return entry.placeOf([]);
  if (!('outline' in entry)) return undefined;
  const { blocks, notes } = entry.outline;
  const digest = 'digest' in entry.data ? entry.data.digest : [];
  const item = digest.findIndex((one) => {
    const place = parseLocator(one.at);
    return place !== undefined && `digest-${toFragment(place)}` === fragment;
  });
  const isCover = 'cover' in entry.data && `fig-${entry.data.cover ?? ''}` === fragment;
  return (
    blocks.find((block) => block.addressed && block.id === fragment)?.place ??
    notes.find(({ name }) => toNoteId(name) === fragment)?.place ??
    (item >= 0 ? entry.placeOf(['digest', item, 'says']) : undefined) ??
    (isCover ? entry.placeOf(['cover']) : undefined)
  );
}
