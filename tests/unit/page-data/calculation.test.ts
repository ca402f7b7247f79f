import { expect, it } from 'vitest';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { calculate, readState, toSettings } from '../../../src/models/calculation.ts';
import type { CalculationData } from '../../../src/models/calculation-data.ts';
import { getCalculationPage } from '../../../src/page-data/calculation.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
const figure = graph?.figures.get('oil-for-a-winter')?.data;
if (!graph || figure?.kind !== 'calculation') throw new Error('there is no such calculation');
const page = getCalculationPage(graph, figure);

it('says of each quantity where it is from', () => {
  expect(page.quantities.map(({ id, claim, ours }) => [id, claim?.id ?? ours])).toEqual([
    ['oil', 'oil-380'],
    ['stored', expect.stringContaining('Nobody wrote it down')],
    ['spilt', 'A guess.'],
    ['without-boat', 'five-weeks'],
  ]);
  expect(page.fixed.map(({ id }) => id)).toEqual(['weeks-in-a-year']);
});

it('works out the opening case, and every other in its row', () => {
  expect(page.steps.map(({ arithmetic, result }) => [arithmetic, result])).toEqual([
    ['380 ÷ 52', '7.31 gallons'],
    ['(20 to 60, less 1 to 5 per cent) ÷ 7.31', '2.6 to 8.13 weeks'],
  ]);
  expect(page.cases.map(({ results }) => results)).toEqual([
    ['7.31', '2.6 to 8.13'],
    ['3.65', '5.2 to 16.3'],
    ['7.31', '39 to 54.2'],
  ]);
});

it('holds a result against a statement, in words', () => {
  const [comparison] = page.comparisons;
  expect(comparison?.position).toBe('within');
  expect(comparison?.says).toContain('may have gone out');
  expect(comparison?.claim?.id).toBe('five-weeks');
  expect(comparison?.scale.bars).toHaveLength(2);
});

it('says what the opening case stands instead of', () => {
  const cases = [{ id: 'dimmed', label: 'Dimmed', set: { oil: 190 } }];
  const [oil] = getCalculationPage(graph, { ...figure, cases }).quantities;
  expect(oil?.amount).toBe('190 gallons');
  expect(oil?.insteadOf).toBe('380 gallons');
});

it('gives the script all that it needs to come to the same', () => {
  const data = JSON.parse(page.data) as CalculationData;
  const state = readState(data, new URLSearchParams('case=full&oil=200'));
  expect(state).toEqual({ caseId: 'full', values: { oil: 200 } });
  expect(calculate(data, toSettings(data, state)).get('lasts')).toEqual(
    calculate(figure, toSettings(figure, state)).get('lasts'),
  );
});

it('lets no text end the script element', () => {
  const quantities = figure.quantities.map((quantity) => ({ ...quantity, unit: '</script>' }));
  expect(getCalculationPage(graph, { ...figure, quantities }).data).not.toContain('</');
});
