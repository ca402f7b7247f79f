import { describe, expect, it } from 'vitest';
import type { RedactionPlan } from '../../../src/corpus/plan-redactions.ts';
import { redactFigure } from '../../../src/corpus/redact-figure.ts';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { listFigureClaims } from '../../../src/graph/figure-claims.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
if (!graph) throw new Error('the site can be read');
const figures = graph.corpus.figures.map(({ id, data }) => ({ id, data }));

const TOMBSTONE = 'Withdrawn on 1 December 2026.';
const planOf = (ids: readonly string[]): RedactionPlan =>
  ({ claims: new Map(ids.map((id) => [id, { date: '2026-12-01' }])) }) as unknown as RedactionPlan;

describe.each(figures)('$id', ({ data }) => {
  const claims = listFigureClaims(data).map(({ id }) => id);

  it('names no claim that was withdrawn', () => {
    for (const id of claims)
      expect(
        listFigureClaims(redactFigure(data, planOf([id]))).map((named) => named.id),
      ).not.toContain(id);
  });

  it('stays as it is where none was', () => {
    expect(redactFigure(data, planOf([]))).toEqual(data);
  });

  it('leaves no words of what rested on withdrawn claims alone', () => {
    const redacted = redactFigure(data, planOf(claims));
    if (redacted.kind === 'decision-table' && data.kind === 'decision-table')
      redacted.rules.forEach((rule, index) => {
        const hadClaims = (data.rules[index]?.claims.length ?? 0) > 0;
        if (hadClaims) expect(rule).toMatchObject({ outcome: 'unknown', says: TOMBSTONE });
      });
    if (redacted.kind === 'signature-gate')
      for (const { says } of redacted.devices) expect(says).toBe(TOMBSTONE);
    if (redacted.kind === 'calculation')
      for (const { claim, ours } of redacted.quantities) {
        expect(claim).toBeUndefined();
        expect(ours).toBeDefined();
      }
  });
});

it('there are models among them', () => {
  expect(figures.map(({ data }) => data.kind)).toEqual(
    expect.arrayContaining(['decision-table', 'signature-gate', 'calculation']),
  );
});
