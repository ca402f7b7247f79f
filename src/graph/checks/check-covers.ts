/** What cover figures name must exist, and stand where they say. */
import type { Place, Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { Graph } from '../model.ts';

/** The first day that a date touches, as a key that sorts. */
const toStart = (edtf: string): string => edtf.replace(/^\.\.\/?/u, '').slice(0, 10);

export function checkCovers({ corpus, claims }: Graph): Problem[] {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], message: string, where: () => Place): void => {
    problems.push({ code, message, ...where() });
  };
  const checkClaim = (id: string, where: () => Place): void => {
    if (!claims.has(id) && !corpus.faulty.has(id))
      report('unknown-claim', `there is no claim "${id}".${suggest(id, claims.keys())}`, where);
  };

  const figures = new Set(
    [...corpus.series, ...corpus.timelines, ...corpus.lineages].map(({ id }) => id),
  );
  for (const { data, placeOf } of corpus.essays) {
    const { cover } = data;
    if (cover === undefined || figures.has(cover) || corpus.faulty.has(cover)) continue;
    report(
      'unknown-cover',
      `there is no series, timeline or lineage "${cover}".${suggest(cover, figures)}`,
      () => placeOf(['cover']),
    );
  }
  for (const { data, placeOf } of corpus.series) {
    data.names.forEach(({ claim }, index) => {
      checkClaim(claim, () => placeOf(['names', index, 'claim']));
    });
  }
  for (const { data, placeOf } of corpus.lineages) {
    data.statements.forEach(({ claim }, index) => {
      checkClaim(claim, () => placeOf(['statements', index, 'claim']));
    });
  }
  for (const { data, placeOf } of corpus.timelines) {
    data.lanes.forEach(({ marks, spans }, lane) => {
      marks.forEach(({ claim }, index) => {
        checkClaim(claim, () => placeOf(['lanes', lane, 'marks', index, 'claim']));
      });
      const here = new Set(marks.map(({ claim }) => claim));
      spans.forEach(({ opens, closes }, index) => {
        const place = (key: string): Place => placeOf(['lanes', lane, 'spans', index, key]);
        const checkMark = (id: string, key: string): void => {
          if (!here.has(id))
            report('unknown-claim', `no mark of this lane is of "${id}".${suggest(id, here)}`, () =>
              place(key),
            );
        };
        checkMark(opens, 'opens');
        if (closes === undefined) return;
        checkMark(closes, 'closes');
        const [from, to] = [opens, closes].map((id) => claims.get(id)?.entry.data.asOf);
        if (from !== undefined && to !== undefined && toStart(from) > toStart(to))
          report('invalid-value', `the span closes (${to}) before it opens (${from})`, () =>
            place('closes'),
          );
      });
    });
  }
  const { firstWords } = corpus.site;
  if (firstWords) checkClaim(firstWords.claim, () => corpus.placeInSite(['firstWords', 'claim']));
  return problems;
}
