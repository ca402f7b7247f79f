/** What was published once stays, or says where it went. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { ListedAddress } from '../../corpus/manifest.ts';
import type { Problem } from '../../problems/problem.ts';
import { createSuggester } from '../../problems/suggest.ts';
import { followMoves, splitFragment, toMoves, type Moves } from '../moves.ts';
import type { Graph } from '../model.ts';
import type { SitePlace } from '../places.ts';

/** What an address is called, after what it stands in: `/claims/` and `x`, `/chapters/x/#` and `y`. */
const NAME = /^(.*[/#])([^/#]+)\/?$/u;

export function checkAddresses({ corpus, places }: Graph): Problem[] {
  const { manifest, isWhole } = corpus;
  const moves = toMoves(corpus, places);
  const listed = new Set(manifest?.map(({ address }) => address));
  const unlisted = manifest
    ? [...places.values()].filter(({ address, isPermanent }) => isPermanent && !listed.has(address))
    : [];
  return [
    // What was left out for its faults is missing, and not lost.
    ...(isWhole ? checkMoved(corpus, moves, manifest && listed) : []),
    ...(isWhole ? checkListed(manifest ?? [], moves, unlisted) : []),
    ...checkUnlisted(unlisted, manifest?.[0]?.place.file ?? ''),
  ];
}

function checkMoved(
  { moved }: Corpus,
  moves: Moves,
  listed: ReadonlySet<string> | undefined,
): Problem[] {
  const first = new Map<string, Corpus['moved'][number]>();
  const suggestListed = createSuggester(() => listed ?? []);
  const suggestPlace = createSuggester(() => moves.places);
  return moved.flatMap((entry): Problem[] => {
    const { id: from, data, placeOf } = entry;
    const report = (key: 'from' | 'to', message: string): Problem[] => [
      { code: 'invalid-move', message, ...placeOf([key]) },
    ];
    const earlier = first.get(from);
    if (earlier) {
      const { file, line } = earlier.placeOf(['from']);
      return report('from', `${from} stands also at ${file}:${line}`);
    }
    first.set(from, entry);
    if (moves.places.has(from)) return report('from', `the site still has ${from}`);
    if (listed && !listed.has(from))
      return report('from', `${from} was never published.${suggestListed(from)}`);
    const { to } = data;
    if (to === undefined) return [];
    const end = followMoves(from, moves);
    if (!('fault' in end)) return [];
    if (end.fault === 'circle') return report('to', `from ${to} the entries lead back to it`);
    // Where the entries go on from there, the last of them is at fault.
    return moves.entries.has(to) ? [] : report('to', `the site has no ${to}.${suggestPlace(to)}`);
  });
}

function checkListed(
  manifest: readonly ListedAddress[],
  moves: Moves,
  unlisted: readonly SitePlace[],
): Problem[] {
  // An entry of its own that leads nowhere is reported where it stands.
  const lost = manifest.filter(
    ({ address }) => !moves.entries.has(address) && 'fault' in followMoves(address, moves),
  );
  const lostAddresses = new Set(lost.map(({ address }) => address));
  const lostOfPage = Map.groupBy(lost, ({ address }) => splitFragment(address).page);
  // It may only have been renamed: then its new name is not listed, beside where it stood.
  const besides = Map.groupBy(
    unlisted.map(({ address }) => NAME.exec(address) ?? []),
    ([, parent]) => parent,
  );
  const suggesters = new Map(
    [...besides].map(([parent, names]) => [
      parent,
      createSuggester(() => names.map(([, , name = '']) => name)),
    ]),
  );
  return lost.flatMap(({ address, place }): Problem[] => {
    const { page, fragment } = splitFragment(address);
    // Places are lost with their page, which is told once.
    if (fragment !== '' && lostAddresses.has(page)) return [];
    const withIt = fragment === '' ? (lostOfPage.get(page) ?? []).length - 1 : 0;
    const successor = moves.entries.get(page)?.to;
    const message =
      fragment !== '' && successor !== undefined
        ? `${page} moved to ${successor}, where there is no #${fragment}`
        : `the site no longer has ${address}${withIt > 0 ? ` with ${withIt} of its places` : ''}`;
    const [, parent, name = ''] = NAME.exec(address) ?? [];
    const renamed = suggesters.get(parent)?.(name) ?? '';
    return [{ code: 'lost-address', message: `${message}.${renamed}`, ...place }];
  });
}

/**
 * One warning for each file that owns such addresses.
 *
 * @param list name of the file that they are not in
 */
function checkUnlisted(unlisted: readonly SitePlace[], list: string): Problem[] {
  return [...Map.groupBy(unlisted, ({ file }) => file)].flatMap(([file, places]): Problem[] => {
    const [first, ...others] = places.map(({ address }) => address);
    if (first === undefined) return [];
    const message =
      others.length === 0
        ? `the address ${first} is not in ${list}`
        : `${places.length} addresses are not in ${list}, the first of them ${first}`;
    return [{ code: 'unlisted-address', message, file, line: 1, column: 1 }];
  });
}
