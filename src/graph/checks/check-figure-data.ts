/** What figures are drawn from must be there, and say what its sources say. */
import type { FigureEntry } from '../../corpus/corpus.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { createSuggester, suggest } from '../../problems/suggest.ts';
import { findDigestItems } from '../digest-places.ts';
import { listDrawnRows } from '../drawn-rows.ts';
import type { Graph } from '../model.ts';
import { findNumbers } from './find-numbers.ts';

/** A page has a row in its table for each, and a drawing a mark. */
const MOST_ROWS = 1000;

type Report = (code: Problem['code'], message: string, place: Place) => void;

export function checkFigureData(graph: Graph): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, message, place) => {
    problems.push({ code, message, ...place });
  };
  checkValues(graph, report);
  for (const figure of graph.corpus.figures) checkDrawing(graph, figure, report);
  checkGroups(graph, report);
  return problems;
}

/** A value stands in the digest at its place, or in the claim that the row names. */
function checkValues({ corpus, sources, claims }: Graph, report: Report): void {
  for (const { data, placeOf } of corpus.datasets.flatMap(({ rows }) => rows)) {
    const source = sources.get(data.source)?.data;
    if (data.value === undefined || !source) continue;
    const claim = data.claim === undefined ? undefined : claims.get(data.claim)?.entry.data;
    const stated = new Set([
      ...[claim?.value ?? []].flat(),
      ...[
        ...findDigestItems(source.digest, data.at).map(({ says }) => says),
        claim?.statement ?? '',
      ].flatMap((text) => [...findNumbers(text)]),
    ]);
    for (const column of ['value', 'high'] as const) {
      const value = data[column];
      if (value === undefined || stated.has(value)) continue;
      const digest = `in the digest of ${data.source} at ${data.at}`;
      const message =
        data.claim === undefined
          ? `${value} does not stand ${digest}`
          : `${value} stands neither ${digest} nor in ${data.claim}`;
      report('unsupported-row', message, placeOf([column]));
    }
  }
}

/** A row of a group that nothing draws is lost by a slip in its name. */
function checkGroups({ corpus }: Graph, report: Report): void {
  for (const { id, rows } of corpus.datasets) {
    const groups = corpus.figures.flatMap(({ data }) =>
      'data' in data && data.data === id ? data.groups.map((group) => group.id) : [],
    );
    if (groups.length === 0) continue;
    for (const { data, placeOf } of rows)
      if (!groups.includes(data.group))
        report(
          'unknown-part',
          `no figure draws the group "${data.group}".${suggest(data.group, groups)}`,
          placeOf(['group']),
        );
  }
}

function checkDrawing({ corpus }: Graph, { data, placeOf }: FigureEntry, report: Report): void {
  const checkPart = (
    what: string,
    id: string,
    known: readonly string[],
    path: readonly (string | number)[],
  ): void => {
    if (!known.includes(id))
      report('unknown-part', `there is no ${what} "${id}".${suggest(id, known)}`, placeOf(path));
  };
  if (data.kind === 'drawn') {
    const { series, timelines, lineages, faulty } = corpus;
    const known = [...series, ...timelines, ...lineages].map(({ id }) => id);
    if (faulty.has(data.of) || known.includes(data.of)) return;
    const suggestFigure = createSuggester(() => known);
    const message = `there is no series, timeline or lineage "${data.of}".${suggestFigure(data.of)}`;
    report('unknown-cover', message, placeOf(['of']));
  }
  if (!('data' in data)) return;
  checkPart(
    'data file',
    data.data,
    corpus.datasets.map(({ id }) => id),
    ['data'],
  );
  const rows = listDrawnRows(corpus, data);
  const ids = rows.map(({ id }) => id);
  if (rows.length === 0 && corpus.datasets.some(({ id }) => id === data.data))
    report('unknown-part', `no row of ${data.data} belongs to a group of it`, placeOf(['groups']));
  if (rows.length > MOST_ROWS)
    report(
      'oversized-text',
      `${rows.length} rows of ${data.data} belong to it; at most ${MOST_ROWS} are allowed`,
      placeOf(['data']),
    );
  if (data.kind === 'values') {
    data.names.forEach(({ row }, index) => checkPart('row', row, ids, ['names', index, 'row']));
    data.jumps.forEach(({ from, to }, index) => {
      checkPart('row', from, ids, ['jumps', index, 'from']);
      checkPart('row', to, ids, ['jumps', index, 'to']);
    });
  }
  if (data.kind === 'values' || data.kind === 'amounts')
    for (const row of rows)
      if (row.data.value === undefined)
        report('missing-key', 'the row has no value to draw', row.placeOf(['value']));
      else if (data.kind === 'amounts' && row.data.value === 0)
        report(
          'invalid-value',
          'amounts are drawn on a logarithmic scale, which has no 0: say it in the text',
          row.placeOf(['value']),
        );
}
