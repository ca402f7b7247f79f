import { beforeAll, describe, expect, it } from 'vitest';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { alterText } from '../../../src/models/signature-gate.ts';
import { getSignatureGate, type SignatureGateView } from '../../../src/page-data/signature-gate.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
const data = graph?.figures.get('sealed-orders')?.data;
if (!graph || data?.kind !== 'signature-gate') throw new Error('the model cannot be read');

let view: SignatureGateView;
beforeAll(async () => {
  view = await getSignatureGate(graph, data);
});

describe('getSignatureGate', () => {
  it('puts every file to every device', () => {
    const outcomes = view.devices.map(({ id, cases }) => [
      id,
      cases.map(({ file, word }) => `${file}: ${word}`),
    ]);
    expect(outcomes).toEqual([
      [
        'trusting',
        ['office', 'own', 'next', 'ship', 'changed', 'bare'].map((id) => `${id}: opened`),
      ],
      [
        'strict',
        [
          'office: opened',
          'own: left unopened',
          'next: left unopened',
          'ship: left unopened',
          'changed: left unopened',
          'bare: left unopened',
        ],
      ],
      [
        'careful',
        [
          'office: opened',
          'own: opened',
          'next: burnt unopened',
          'ship: burnt unopened',
          'changed: burnt unopened',
          'bare: burnt unopened',
        ],
      ],
    ]);
  });

  it('opens with the case that content names, step by step', () => {
    expect(view.opening).toEqual({
      file: 'changed',
      device: 'careful',
      fileLabel: 'Orders with one letter changed',
      deviceLabel: 'A desk that burns what it does not know',
      text: alterText('Light the lamp an hour early.'),
      provenance: 'Signed with the seal of the harbour office, and changed afterwards.',
      says: 'Invented, for the winter in which no boat came.',
      outcome: 'deleted',
    });
    expect(view.steps.map(({ step }) => step)).toEqual(['read', 'find', 'key', 'verify', 'decide']);
    expect(view.steps[0]?.claims.map(({ id }) => id)).toEqual(['five-weeks']);
    const opening = view.devices.flatMap(({ cases }) => cases.filter(({ isOpening }) => isOpening));
    expect(opening.map(({ file }) => file)).toEqual(['changed']);
  });

  it('says the same each time, although keys and signatures are new', async () => {
    expect(await getSignatureGate(graph, data)).toEqual(view);
  });
});
