// cspell:ignore dufays dufaÿs
import { expect, it } from 'vitest';
import type { FactKey } from '../../../src/ingest/article.ts';
import { makeId, makeUnique } from '../../../src/ingest/make-id.ts';
import { makeArticle } from './make-article.ts';

it.each<[facts: Partial<Record<FactKey, string>>, file: string, id: string]>([
  [
    { author: 'Ida Moe', date: '2014-05-03', title: 'The swan that stopped a ferry' },
    'a.txt',
    'moe-2014-swan-stopped',
  ],
  [{ publisher: 'The Tide', title: 'On swans' }, 'a.txt', 'tide-swans'],
  [{ author: 'Zoë Dufaÿs', date: '2008' }, 'a.txt', 'dufays-2008'],
  [{ title: '등대' }, '/tmp/My Article 3.html', 'my-article-3'],
  [{}, '-', 'article'],
])('makes an id of %j', (facts, file, id) => {
  expect(makeId(makeArticle(['It was dark.'], facts), file)).toBe(id);
});

it('tells ids of one run apart', () => {
  expect(makeUnique('moe', new Set(['moe', 'moe-2']))).toBe('moe-3');
});
