/** The corpus without what redactions.yaml takes out, and without everything that names it. */
import { parseLocator, toFragment } from '../annotations/locator.ts';
import type { Corpus, Entry } from './corpus.ts';
import { listUsedOrigins } from './list-used-origins.ts';
import { formatTombstone, splitTarget, type RedactionPlan } from './plan-redactions.ts';
import { redactFigure } from './redact-figure.ts';

const withData = <E extends Entry<object>>(entry: E, data: Partial<E['data']>): E => ({
  ...entry,
  data: { ...entry.data, ...data },
});

/** @param corpus read with the same plan, so that its texts are without the passages already */
export function redactCorpus(corpus: Corpus, plan: RedactionPlan): Corpus {
  const { entries, terms, places } = plan;
  const stays =
    (kind: keyof typeof entries) =>
    ({ id }: { id: string }): boolean =>
      !entries[kind].has(id);
  const isShown = ({ claim }: { claim: string }): boolean => !entries.claims.has(claim);
  const isKept = (source: string): boolean => !entries.sources.has(source);
  const isCovered = ({ file, data }: Corpus['essays'][number]): boolean =>
    data.cover !== undefined && places.get(file)?.has(`fig-${data.cover}`) === true;
  /** Pages of which anything is taken out: of them neither history nor corrections repeat words. */
  const touched = new Set(corpus.redactions.map(({ data }) => data.at.replace(/#.*$/u, '')));
  const usedBefore = listUsedOrigins(corpus);
  const claims = corpus.claims.filter(stays('claims')).map((claim) =>
    withData(claim, {
      topics: claim.data.topics.filter((id) => !entries.topics.has(id)),
      corrects: claim.data.corrects.filter((id) => !entries.claims.has(id)),
      evidence: claim.data.evidence.filter(({ source }) => isKept(source)),
    }),
  );
  const sources = corpus.sources.filter(stays('sources')).map((source) =>
    withData(source, {
      digest: source.data.digest.map((item) => {
        const place = parseLocator(item.at);
        const taken = place && places.get(source.file)?.get(`digest-${toFragment(place)}`);
        return taken === undefined ? item : { ...item, says: formatTombstone(taken) };
      }),
    }),
  );
  const usedNow = listUsedOrigins({ claims, sources });
  const { firstWords, ...site } = corpus.site;
  return {
    ...corpus,
    plan,
    site: {
      ...site,
      footer: site.footer.filter(({ page }) => !entries.pages.has(page)),
      ...(firstWords && isShown(firstWords) && { firstWords }),
    },
    essays: corpus.essays
      .filter(stays('essays'))
      .map((essay) => (isCovered(essay) ? withData(essay, { cover: undefined }) : essay)),
    topics: corpus.topics.filter(stays('topics')),
    pages: corpus.pages.filter(stays('pages')),
    figures: corpus.figures
      .filter(stays('figures'))
      .map((figure) => withData(figure, redactFigure(figure.data, plan))),
    datasets: corpus.datasets.map((dataset) => ({
      ...dataset,
      rows: dataset.rows.filter(
        ({ data }) =>
          isKept(data.source) && (data.claim === undefined || isShown({ claim: data.claim })),
      ),
    })),
    sources,
    claims,
    origins: corpus.origins.filter(({ id }) => usedNow.has(id) || !usedBefore.has(id)),
    glossary: corpus.glossary
      .filter(({ id }) => !terms.has(id))
      .map((entry) => {
        const { topic, ...data } = entry.data;
        const isGone = topic !== undefined && entries.topics.has(topic);
        return {
          ...entry,
          data: {
            ...data,
            ...(topic !== undefined && !isGone && { topic }),
            sources: entry.data.sources.filter(({ source }) => isKept(source)),
          },
        };
      }),
    series: corpus.series.map((series) =>
      withData(series, { names: series.data.names.filter(isShown) }),
    ),
    timelines: corpus.timelines.map((timeline) =>
      withData(timeline, {
        lanes: timeline.data.lanes.map((lane) => ({
          ...lane,
          marks: lane.marks.filter(isShown),
          spans: lane.spans.filter(
            ({ opens, closes }) =>
              isShown({ claim: opens }) && (closes === undefined || isShown({ claim: closes })),
          ),
        })),
      }),
    ),
    lineages: corpus.lineages.map((lineage) =>
      withData(lineage, { statements: lineage.data.statements.filter(isShown) }),
    ),
    history: corpus.history.map((entry) =>
      touched.has(entry.page) ? withData(entry, { changes: [] }) : entry,
    ),
    corrections: corpus.corrections.filter(({ data }) => {
      const { kind, id } = splitTarget(data.at);
      return (
        !touched.has(data.at.replace(/#.*$/u, '')) &&
        !(kind !== undefined && kind !== 'terms' && entries[kind].has(id))
      );
    }),
  };
}
