import { describe, expect, it } from 'vitest';
import { findDigestItems, findDigestPlace } from '../../../src/graph/digest-places.ts';

const DIGEST = [
  'h2',
  '¶ 1',
  '¶¶ 2–3',
  '¶ 3',
  '¶¶ 5-7',
  '§ 1 item 1',
  '§ 1 item 2',
  'p. 4',
  'Abstract',
  '¶ x',
].map((at, index) => ({ at, says: `item ${index}` }));

describe('the digest item that a citation leads to', () => {
  it.each([
    ['¶ 1', '¶ 1'],
    ['para. 1', '¶ 1'],
    ['¶ 2', '¶¶ 2–3'],
    ['¶ 3', '¶¶ 2–3'],
    ['¶¶ 3–5', '¶¶ 2–3'],
    ['¶ 6', '¶¶ 5-7'],
    ['¶¶ 1, 6', '¶ 1'],
    ['§ 1', '§ 1 item 1'],
    ['§ 1 item 2', '§ 1 item 2'],
    ['pp. 4–5', 'p. 4'],
    ['abstract', 'Abstract'],
    ['h2', 'h2'],
    ['¶ 4', ''],
    ['§ 2', ''],
    ['headline', ''],
    ['', ''],
    ['¶ x', ''],
  ])('for "%s" is "%s"', (locator, at) => {
    expect(findDigestPlace(DIGEST, locator)).toBe(at);
  });
});

describe('the digest items that hold a part of a place', () => {
  it.each<[locator: string, items: string[]]>([
    ['¶ 3', ['¶¶ 2–3', '¶ 3']],
    ['¶¶ 3–5', ['¶¶ 2–3', '¶ 3', '¶¶ 5-7']],
    ['¶¶ 1, 6', ['¶ 1', '¶¶ 5-7']],
    ['§ 1', ['§ 1 item 1', '§ 1 item 2']],
    ['§ 1 item 2', ['§ 1 item 2']],
    ['ABSTRACT', ['Abstract']],
    ['¶ 4', []],
    ['', []],
  ])('for "%s" are %j', (locator, items) => {
    expect(findDigestItems(DIGEST, locator).map(({ at }) => at)).toEqual(items);
  });
});
