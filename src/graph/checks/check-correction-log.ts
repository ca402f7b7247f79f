/** The log of corrections: each entry holds, and no published claim says something else without one. */
import type { ClaimEntry, CorrectionEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../problems/problem.ts';
import { createSuggester } from '../../problems/suggest.ts';
import { fingerprintClaim } from '../fingerprint-claim.ts';
import { createPassageLists } from '../list-passages.ts';
import type { Graph } from '../model.ts';
import { followMoves, splitFragment, toMoves } from '../moves.ts';
import { createPaths } from '../paths.ts';

const LOCAL = createPaths('/');

const level = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export function checkCorrectionLog(graph: Graph): Problem[] {
  if (!graph.corpus.isWhole) return [];
  return [...checkEntries(graph), ...checkClaims(graph)];
}

/** What a claim said before its newest correction, before that one's predecessor, and so on. */
function listEarlier({ data }: ClaimEntry, entries: readonly CorrectionEntry[]): string[] {
  let { statement, asOf, kind, value } = data;
  return entries.toReversed().map(({ data: correction }) => {
    statement = correction.was ?? statement;
    asOf = correction.asOf?.[0] ?? asOf;
    kind = correction.kind?.[0] ?? kind;
    if (correction.value) value = correction.value[0] ?? undefined;
    return fingerprintClaim({ statement, asOf, kind, value });
  });
}

/** A claim that says something else than was recorded needs entries that lead back to what was. */
function checkClaims({ corpus, places }: Graph): Problem[] {
  const moves = toMoves(corpus, places);
  const recorded = new Map(corpus.dates?.map(({ page, says }) => [page, says]));
  const entriesAt = Map.groupBy(corpus.corrections, ({ data }) => {
    const end = followMoves(data.at, moves);
    return 'to' in end ? end.to : data.at;
  });
  return corpus.claims.flatMap((claim): Problem[] => {
    const page = LOCAL.claim(claim.id);
    const says = recorded.get(page);
    if (says === undefined || says === fingerprintClaim(claim.data)) return [];
    const entries = entriesAt.get(page) ?? [];
    if (listEarlier(claim, entries).includes(says)) return [];
    const message =
      entries.length === 0
        ? `the published claim ${claim.id} says something else now`
        : `the entries for ${claim.id} in the log of corrections do not lead back to what was published`;
    return [{ code: 'uncorrected-claim', message, ...claim.placeOf(['statement']) }];
  });
}

function checkEntries(graph: Graph): Problem[] {
  const { corpus, places } = graph;
  const moves = toMoves(corpus, places);
  const listPassages = createPassageLists(graph);
  const suggestPlace = createSuggester(() => moves.places);
  const published = new Map(corpus.dates?.map((row) => [row.page, row.published]));
  const first = new Map<string, CorrectionEntry>();
  const last = new Map(corpus.corrections.map((entry) => [entry.data.at, entry]));
  return corpus.corrections.flatMap((entry): Problem[] => {
    const { id, data, placeOf } = entry;
    const report = (key: string, message: string): Problem[] => [
      { code: 'invalid-correction', message, ...placeOf([key]) },
    ];
    const earlier = first.get(id);
    if (earlier) {
      const { file, line } = earlier.placeOf(['id']);
      return report('id', `the correction "${id}" stands also at ${file}:${line}`);
    }
    first.set(id, entry);
    const { at, was, now, date } = data;
    if (!places.has(at) && 'fault' in followMoves(at, moves))
      return report('at', `the site has no ${at}.${suggestPlace(at)}`);
    const { page, fragment } = splitFragment(at);
    if (!page.startsWith(LOCAL.claims) && (data.asOf ?? data.kind ?? data.value))
      return report('at', `${page} is no claim: only of a claim asOf, kind and value change`);
    if (was !== undefined && level(was) === level(now ?? ''))
      return report('now', 'nothing changed: was and now are the same');
    const since = published.get(page);
    if (since !== undefined && date < since)
      return report('date', `${page} was published only on ${since}`);
    // What a later entry or a page that is gone replaced is not there to be compared.
    if (now === undefined || last.get(at) !== entry || !places.has(at)) return [];
    const isThere = listPassages(page)?.some(
      (passage) =>
        (fragment === '' || passage.at === `#${fragment}`) &&
        level(passage.text).includes(level(now)),
    );
    return isThere ? [] : report('now', `these words do not stand at ${at}`);
  });
}
