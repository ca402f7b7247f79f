import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { findInterface } from '../../../src/integrations/find-interface.ts';

test.each([
  ['en', 'en.ts'],
  ['EN-GB', 'en.ts'],
  ['tlh', 'en.ts'],
])('%s has %s', (language, file) => {
  expect(basename(findInterface(language))).toBe(file);
});
