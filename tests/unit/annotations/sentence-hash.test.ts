import { expect, it } from 'vitest';
import { hashSentence } from '../../../src/annotations/sentence-hash.ts';

it.each([
  ['', 'e3b0c44298fc'],
  ['abc', 'ba7816bf8f01'],
])('"%s" hashes to the first 12 digits of its SHA-256', (sentence, hash) => {
  expect(hashSentence(sentence)).toBe(hash);
});

it('changes with every character', () => {
  expect(hashSentence('It shone.')).not.toBe(hashSentence('It shone!'));
  expect(hashSentence('등대')).toMatch(/^[0-9a-f]{12}$/u);
});
