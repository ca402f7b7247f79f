import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendItem, ByHandError } from '../../../src/editing/write-yaml.ts';

const ENTRY = { id: 'b-2', statement: 'Two boats.' };
const IDS = [{ id: 'a-1' }, ENTRY];

describe('a new entry comes last', () => {
  it.each([
    ['in a plain list', '- id: a-1\n'],
    ['in a list that is moved in', '  - id: a-1\n'],
    ['in a list with a comment before it', '# First.\n- id: a-1\n'],
    ['in a list without a line end', '- id: a-1'],
    ['in a file of Windows', '- id: a-1\r\n'],
  ])('%s', (_, text) => {
    const after = appendItem(text, ENTRY);
    expect(after.startsWith(text)).toBe(true);
    expect(parse(after)).toEqual(IDS.map((entry) => expect.objectContaining(entry) as object));
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r'));
  });

  it.each([
    ['an empty file', '', ''],
    ['an empty list in brackets', '[]\n', ''],
    ['a file that holds a comment alone', '# Nothing yet.\n', '# Nothing yet.\n'],
    ['a comment and an empty list', '# Nothing yet.\n[]\n', '# Nothing yet.\n'],
  ])('alone in %s', (_, text, kept) => {
    const after = appendItem(text, ENTRY);
    expect(after.startsWith(kept)).toBe(true);
    expect(after.endsWith('\n')).toBe(true);
    expect(parse(after)).toEqual([ENTRY]);
  });
});

it.each(['[{ id: a-1 }]\n', '- id: a-1\n...\n'])('is not put into %j', (text) => {
  expect(() => appendItem(text, ENTRY)).toThrow(ByHandError);
});
