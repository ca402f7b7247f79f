import { describe, expect, it } from 'vitest';
import {
  formatLocator,
  isCovered,
  parseLocator,
  speakLocator,
  tidyLocator,
  toFragment,
  type Locator,
} from '../../../src/annotations/locator.ts';

const parse = (text: string): Locator => {
  const locator = parseLocator(text);
  if (!locator) throw new Error(`"${text}" cannot be read`);
  return locator;
};

describe('a place that can be read', () => {
  it.each<[written: string, formatted: string, spoken: string, fragment: string]>([
    ['¶ 9', '¶ 9', 'paragraph 9', 'p9'],
    ['¶9', '¶ 9', 'paragraph 9', 'p9'],
    ['para. 16', '¶ 16', 'paragraph 16', 'p16'],
    ['paras 2-3', '¶¶ 2–3', 'paragraphs 2–3', 'p2-3'],
    ['Paragraph 4', '¶ 4', 'paragraph 4', 'p4'],
    ['¶¶ 2–3', '¶¶ 2–3', 'paragraphs 2–3', 'p2-3'],
    ['¶ 2—3', '¶¶ 2–3', 'paragraphs 2–3', 'p2-3'],
    ['¶¶ 2 - 3', '¶¶ 2–3', 'paragraphs 2–3', 'p2-3'],
    ['¶¶ 1, 3, 5-6', '¶¶ 1, 3, 5–6', 'paragraphs 1, 3, 5–6', 'p1-3-5-6'],
    ['¶¶ 4–4', '¶ 4', 'paragraph 4', 'p4'],
    ['  ¶   9  ', '¶ 9', 'paragraph 9', 'p9'],
    ['§ 1 item 2', '§ 1 item 2', 'section 1 item 2', 's1-item-2'],
    ['§ 1, item 2', '§ 1 item 2', 'section 1 item 2', 's1-item-2'],
    ['sect. 3', '§ 3', 'section 3', 's3'],
    ['p. 221', 'p. 221', 'page 221', 'page-221'],
    ['pp. 4-5', 'pp. 4–5', 'pages 4–5', 'page-4-5'],
    ['h2', 'h2', 'highlight 2', 'h2'],
    ['Abstract', 'Abstract', 'Abstract', 'abstract'],
    ['subhead', 'subhead', 'subhead', 'subhead'],
    ['commit 783ed27f7a', 'commit 783ed27f7a', 'commit 783ed27f7a', 'commit-783ed27f7a'],
    ['headline', 'headline', 'headline', 'headline'],
    ['page', 'page', 'page', 'page'],
    ['초록', '초록', '초록', '초록'],
  ])(
    '"%s" is written "%s", spoken "%s" and anchored as "%s"',
    (written, formatted, spoken, fragment) => {
      const locator = parse(written);
      expect(formatLocator(locator)).toBe(formatted);
      expect(speakLocator(locator)).toBe(spoken);
      expect(toFragment(locator)).toBe(fragment);
      expect(parseLocator(formatted)).toEqual(locator);
      expect(tidyLocator(written)).toBe(formatted);
    },
  );

  it('is spoken with a plural for several highlights', () => {
    expect(speakLocator(parse('h1-2'))).toBe('highlights 1–2');
  });
});

it.each(['', '   ', '¶', '¶ x', '¶¶ 3–2', '¶ 0', '§ one', 'p. 5-4', '¶ 999999'])(
  '"%s" is no place',
  (text) => {
    expect(parseLocator(text)).toBeUndefined();
    expect(tidyLocator(text)).toBe(text);
  },
);

describe('covering', () => {
  it.each<[wanted: string, items: string[], covered: boolean]>([
    ['¶ 3', ['¶ 3'], true],
    ['¶ 3', ['para. 3'], true],
    ['¶ 3', ['¶¶ 2–4'], true],
    ['¶ 3', ['¶¶ 1, 3'], true],
    ['¶¶ 2–5', ['¶¶ 2–3', '¶¶ 4–5'], true],
    ['¶¶ 2–5', ['¶ 5', '¶ 4', '¶ 3', '¶ 2'], true],
    ['¶¶ 2–5', ['¶¶ 2–3', '¶¶ 3–6'], true],
    ['¶¶ 2–5', ['¶¶ 2–3', '¶ 5'], false],
    ['¶¶ 1, 9', ['¶ 1'], false],
    ['¶¶ 1, 9', ['¶ 9', '¶ 1'], true],
    ['¶ 3', ['¶ 4'], false],
    ['¶ 3', ['§ 3'], false],
    ['¶ 3', ['p. 3'], false],
    ['¶ 3', [], false],
    ['§ 1', ['§ 1 item 2'], true],
    ['§ 1 item 2', ['§ 1 item 2'], true],
    ['§ 1 item 2', ['§ 1'], false],
    ['§ 1 item 2', ['§ 1 item 3'], false],
    ['abstract', ['Abstract'], true],
    ['abstract', ['¶ 1'], false],
    ['¶ 1', ['abstract'], false],
  ])('"%s" within %j: %s', (wanted, items, covered) => {
    expect(isCovered(parse(wanted), items.map(parse))).toBe(covered);
  });
});
