import { expect, it } from 'vitest';
import { formatSentences } from '../../../src/annotations/format-sentences.ts';
import { hashSentence } from '../../../src/annotations/sentence-hash.ts';
import { loadValid, overlay } from '../problems/content.ts';

it('gives each sentence of the blocks, then of the notes, with its hash and its place', () => {
  const essay = loadValid(overlay({})).essays.get('the-crossing');
  if (!essay) throw new Error('the base has the essay');
  expect(formatSentences(essay.outline).split('\n')).toEqual(
    [
      ['carts', 'The Chain ferry carried 40 carts a day.'],
      ['who-paid', 'Who paid'],
      ['toll-taken', 'The Ferryman took the Toll.'],
      ['note-1', 'The parish paid for the rest.'],
    ].map(([place = '', sentence = '']) => `${hashSentence(sentence)}\t${place}\t${sentence}`),
  );
});
