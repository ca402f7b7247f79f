/** What the model of the file gate decides, and that no decision is left without evidence for the device. */
import { expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { getSignatureGate } from '../../src/page-data/signature-gate.ts';

const { graph } = loadGraph('content');
const data = graph?.figures.get('file-gate')?.data;
if (!graph || data?.kind !== 'signature-gate') throw new Error('the model cannot be read');

it('opens and refuses files as its sources and its stated simplifications say', async () => {
  const { devices } = await getSignatureGate(graph, data);
  expect(
    Object.fromEntries(
      devices.map(({ id, cases }) => [
        id,
        Object.fromEntries(cases.map(({ file, outcome }) => [file, outcome])),
      ]),
    ),
  ).toEqual({
    'before-2014': {
      state: 'opened',
      own: 'opened',
      other: 'opened',
      foreign: 'opened',
      altered: 'opened',
    },
    'after-2014': {
      state: 'opened',
      own: 'deleted',
      other: 'deleted',
      foreign: 'deleted',
      altered: 'deleted',
    },
    'about-2019': {
      state: 'opened',
      own: 'opened',
      other: 'deleted',
      foreign: 'deleted',
      altered: 'deleted',
    },
  });
  expect(devices.every(({ claims }) => claims.length > 0)).toBe(true);
});
