/** What cover figures name must exist, and can be drawn as they say. */
import type { Place, Problem } from '../../problems/problem.ts';
import { createSuggester, suggest } from '../../problems/suggest.ts';
import type { TimelineEntry } from '../../corpus/corpus.ts';
import type { Graph } from '../model.ts';
import { toTimeSpan } from '../time-span.ts';
import { describeAbsence } from './describe-absence.ts';

type Path = readonly (string | number)[];
type PlaceOf = (path: Path) => Place;

class CoverChecker {
  readonly problems: Problem[] = [];
  private readonly graph: Graph;
  private readonly suggestClaim: (id: string) => string;

  constructor(graph: Graph) {
    this.graph = graph;
    this.suggestClaim = createSuggester(() => graph.claims.keys());
  }

  private report(code: Problem['code'], message: string, place: Place): void {
    this.problems.push({ code, message, ...place });
  }

  /** @param where works the place out, which is only done for a fault */
  checkClaim(id: string, where: () => Place): void {
    const { claims, corpus } = this.graph;
    if (!claims.has(id) && !corpus.faulty.has(id))
      this.report(
        'unknown-claim',
        describeAbsence('claim', id, this.suggestClaim, corpus.drafts),
        where(),
      );
  }

  /** Each claim of a list exists, and has one entry in it. */
  checkClaims(entries: readonly { claim: string }[], path: Path, placeOf: PlaceOf): void {
    const seen = new Set<string>();
    entries.forEach(({ claim }, index) => {
      const where = (): Place => placeOf([...path, index, 'claim']);
      this.checkClaim(claim, where);
      if (seen.has(claim))
        this.report(
          'invalid-value',
          `"${claim}" stands in this list already: take one of the two out`,
          where(),
        );
      seen.add(claim);
    });
  }

  checkEssays(): void {
    const { corpus } = this.graph;
    const figures = new Set(
      [...corpus.series, ...corpus.timelines, ...corpus.lineages].map(({ id }) => id),
    );
    const suggestFigure = createSuggester(() => figures);
    for (const { data, placeOf } of corpus.essays) {
      const { cover } = data;
      if (cover === undefined || figures.has(cover) || corpus.faulty.has(cover)) continue;
      const message = `there is no series, timeline or lineage "${cover}".${suggestFigure(cover)}`;
      this.report('unknown-cover', message, placeOf(['cover']));
    }
  }

  /** A report is drawn at its date: one at least that supports the claim needs one. */
  checkReports(id: string, where: () => Place): void {
    const { claims, sources, corpus } = this.graph;
    const claim = claims.get(id);
    if (!claim) return;
    const reports = claim.evidence.filter(({ stance }) => stance === 'supports');
    const isDrawn = reports.some(
      ({ source }) => corpus.faulty.has(source) || sources.get(source)?.data.issued !== undefined,
    );
    if (isDrawn) return;
    const message = `no report that supports "${id}" has a date, so none can be drawn: give a source its date (issued), or take the statement out`;
    this.report('invalid-value', message, where());
  }

  /** A stretch runs from mark to mark of its lane, forwards as it is drawn. */
  checkSpans({ data, placeOf }: TimelineEntry): void {
    data.lanes.forEach(({ marks, spans }, lane) => {
      const here = new Set(marks.map(({ claim }) => claim));
      spans.forEach(({ opens, closes }, index) => {
        const place = (key: string): Place => placeOf(['lanes', lane, 'spans', index, key]);
        const checkMark = (id: string, key: string): void => {
          if (here.has(id)) return;
          const message = `no mark of this lane is of "${id}".${suggest(id, here)}`;
          this.report('unknown-claim', message, place(key));
        };
        checkMark(opens, 'opens');
        if (closes === undefined) return;
        checkMark(closes, 'closes');
        if (opens === closes) {
          const message = `the span opens and closes with "${opens}": leave closes out where no end is on record`;
          this.report('invalid-value', message, place('closes'));
          return;
        }
        const [from, to] = [opens, closes].map((id) => this.graph.claims.get(id)?.entry.data.asOf);
        if (from === undefined || to === undefined) return;
        if (toTimeSpan(to).from >= toTimeSpan(from).from) return;
        const message = `the span closes (${to}) before it opens (${from}), as they are drawn: a month or year stands in its middle. Exchange the two, or give the claims closer dates`;
        this.report('invalid-value', message, place('closes'));
      });
    });
  }
}

export function checkCovers(graph: Graph): Problem[] {
  const { corpus } = graph;
  const checker = new CoverChecker(graph);
  checker.checkEssays();
  for (const { data, placeOf } of corpus.series)
    checker.checkClaims(data.names, ['names'], placeOf);
  for (const { data, placeOf } of corpus.lineages) {
    checker.checkClaims(data.statements, ['statements'], placeOf);
    data.statements.forEach(({ claim }, index) => {
      checker.checkReports(claim, () => placeOf(['statements', index, 'claim']));
    });
  }
  for (const timeline of corpus.timelines) {
    timeline.data.lanes.forEach(({ marks }, lane) => {
      checker.checkClaims(marks, ['lanes', lane, 'marks'], timeline.placeOf);
    });
    checker.checkSpans(timeline);
  }
  const { firstWords } = corpus.site;
  if (firstWords)
    checker.checkClaim(firstWords.claim, () => corpus.placeInSite(['firstWords', 'claim']));
  return checker.problems;
}
