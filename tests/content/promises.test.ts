/** What the site says of itself is held by tests, sentence by sentence; and what of it the corpus alone can show. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { countIndependentRoots, type Standing } from '../../src/graph/standing.ts';
import type { AssessedClaim } from '../../src/graph/model.ts';
import { ClaimSchema } from '../../src/schemas/claim.ts';
import { PROMISES, PROMISING_PAGES, STATEMENTS } from './promises.ts';

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content cannot be read');
const { corpus } = graph;
const claims = [...graph.claims.values()];

describe('every sentence of the pages that promise', () => {
  const sentences = corpus.pages
    .filter(({ id }) => PROMISING_PAGES.includes(id))
    .flatMap(({ outline }) => outline.blocks)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((block) => block.sentences);
  const listed = [...Object.keys(PROMISES), ...STATEMENTS];

  it('is a promise or a statement, and only one of them', () => {
    const faults = sentences.filter(
      (sentence) => listed.filter((start) => sentence.startsWith(start)).length !== 1,
    );
    expect(faults).toEqual([]);
  });

  it('is still there', () => {
    const gone = listed.filter((start) => !sentences.some((sentence) => sentence.startsWith(start)));
    expect(gone).toEqual([]);
  });

  it('has the test that it names', () => {
    const tests = globSync('tests/**/*.{test,spec}.ts').map((file) => readFileSync(file, 'utf8'));
    const missing = [...new Set(Object.values(PROMISES))].filter(
      (title) => !tests.some((text) => [`'${title}'`, `\`${title}\``].some((name) => text.includes(name))),
    );
    expect(missing).toEqual([]);
  });
});

it('no file says what the standing of a claim is', () => {
  expect(Object.keys(ClaimSchema.shape)).not.toContain('standing');
});

/** The rule in the words of the about page, worked out without the graph's own way. */
function findStanding({ entry, evidence }: AssessedClaim): Standing {
  if (corpus.claims.some(({ data }) => data.corrects.includes(entry.id))) return 'corrected';
  if (evidence.some(({ stance }) => stance === 'disputes')) return 'disputed';
  if (['opinion', 'forecast'].includes(entry.data.kind)) return 'attributed';
  const known = evidence.filter(({ stance, via }) => stance === 'supports' && via.length > 0);
  const areTwo = known.some((one, index) =>
    known.slice(index + 1).some((other) => other.via.every((origin) => !one.via.includes(origin))),
  );
  return areTwo ? 'corroborated' : 'single-source';
}

it('the standing of every claim follows from the rule that the about page gives', () => {
  const faults = claims.filter((claim) => claim.standing !== findStanding(claim));
  expect(faults.map(({ entry }) => entry.id)).toEqual([]);
  expect(new Set(claims.map(({ standing }) => standing)).size).toBe(5);
});

it('two reports of one briefing are one voice', () => {
  expect(countIndependentRoots([{ via: ['briefing'] }, { via: ['briefing'] }])).toBe(1);
});

it('evidence without a known origin counts as no independent voice', () => {
  expect(countIndependentRoots([{ via: [] }, { via: ['study'] }])).toBe(1);
});

it('of each source there is a record, a digest and no article', () => {
  const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
  const faults = corpus.sources.filter(
    ({ data, body }) => data.digest.length === 0 || countWords(body) > 150,
  );
  expect(faults.map(({ id }) => id)).toEqual([]);
});

it('a claim that turned out wrong stays, beside the one that holds instead', () => {
  const corrected = claims.filter(({ standing }) => standing === 'corrected');
  expect(corrected.length).toBeGreaterThan(0);
  for (const { correctedBy } of corrected)
    expect(correctedBy.every((id) => graph.claims.has(id)) && correctedBy.length > 0).toBe(true);
});
