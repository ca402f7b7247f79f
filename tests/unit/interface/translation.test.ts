// cspell:disable -- words of a translation
/** A translation is taken whole or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as english from '#interface';
import { listInterfaceFaults, loadInterface } from '../../../src/integrations/load-interface.ts';

const FIXTURES = 'tests/fixtures/interface';

it('takes one that says all', async () => {
  const { searchDialogWords } = await loadInterface(`${FIXTURES}/whole.ts`);
  expect(searchDialogWords.label).toBe('Zoeken');
});

it('refuses one with faults, and names each', async () => {
  const fault = await loadInterface(`${FIXTURES}/faulty.ts`).then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(fault.split('\n').slice(1).sort()).toEqual([
    'claimFilterWords.other: nothing is wanted, it is a string',
    'laterWords: nothing is wanted, it is a group',
    'resumeWords.dismiss: it is empty',
    'resumeWords.place: a function is wanted, it is a string',
    'searchDialogWords.label: a string is wanted, it is nothing',
  ]);
});

describe('the faults of a translation', () => {
  it('are none in English itself', () => {
    expect(listInterfaceFaults(english, english)).toEqual([]);
  });

  it('name each export that is left out, and no other', () => {
    const names = Object.keys(english);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names)), (left) => {
        const words = Object.fromEntries(
          Object.entries(english).filter(([name]) => !left.includes(name)),
        );
        const faults = listInterfaceFaults(words, english);
        expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([...left].sort());
      }),
    );
  });
});
