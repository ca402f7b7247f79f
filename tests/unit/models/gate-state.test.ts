import { describe, expect, it } from 'vitest';
import {
  chooseFile,
  readState,
  writeState,
  type Choosable,
  type GateState,
} from '../../../src/models/gate-state.ts';
import { fc } from '../../properties.ts';

const GATE: Choosable = {
  files: [
    { id: 'orders', isAltered: false },
    { id: 'changed', isAltered: true },
  ],
  devices: [{ id: 'trusting' }, { id: 'careful' }],
  opening: { file: 'changed', device: 'careful' },
};

const read = (query: string): GateState => readState(new URLSearchParams(query), GATE);
const write = (state: GateState, before = ''): string => {
  const parameters = new URLSearchParams(before);
  writeState(parameters, state, GATE);
  return parameters.toString();
};

describe('readState', () => {
  it.each<[query: string, state: GateState]>([
    ['', { file: 'changed', device: 'careful', isAltered: true }],
    ['file=orders', { file: 'orders', device: 'careful', isAltered: false }],
    ['file=orders&altered=1', { file: 'orders', device: 'careful', isAltered: true }],
    ['altered=0&device=trusting', { file: 'changed', device: 'trusting', isAltered: false }],
    ['file=none&device=none&altered=yes', { file: 'changed', device: 'careful', isAltered: true }],
  ])('%s', (query, state) => {
    expect(read(query)).toEqual(state);
  });
});

describe('writeState', () => {
  it('leaves out what is as it was at first, and keeps what is of others', () => {
    expect(write(chooseFile(GATE, 'changed', 'careful'), 'file=orders&altered=0&q=lamp')).toBe(
      'q=lamp',
    );
    expect(write({ file: 'changed', device: 'trusting', isAltered: false })).toBe(
      'device=trusting&altered=0',
    );
  });

  it('writes what is read as it was', () => {
    const stateOf = fc.record({
      file: fc.constantFrom('orders', 'changed'),
      device: fc.constantFrom('trusting', 'careful'),
      isAltered: fc.boolean(),
    });
    fc.assert(
      fc.property(stateOf, (state) => {
        expect(read(write(state))).toEqual(state);
      }),
    );
  });
});
