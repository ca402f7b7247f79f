import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findInterface } from '../../../src/integrations/find-interface.ts';

test.each([
  ['en', 'en.ts'],
  ['EN-GB', 'en.ts'],
  ['tlh', 'en.ts'],
])('%s has %s', (language, file) => {
  expect(basename(findInterface(language))).toBe(file);
});

test('a file that is named comes before the language', () => {
  expect(findInterface('en', 'drafts/nl.ts')).toBe(resolve('drafts/nl.ts'));
});
