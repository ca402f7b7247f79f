/** The letters that the reading face is cut to: those of what is published. */
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/corpus/read-files.ts';
import { joinPublishedText } from '../../../src/integrations/published-text.ts';
import { BASE, edit, loadValid, overlay } from '../problems/content.ts';

const textOf = (files: readonly ContentFile[]): string =>
  joinPublishedText(loadValid(files).corpus, files, 'content');

const fileOf = (path: string): string => BASE.find((file) => file.path === path)?.text ?? '';
/** A file of the base as a draft, with a letter that nothing else has. */
const asDraft = (path: string): string =>
  `${fileOf(path).replace('---\n', '---\ndraft: true\n')}\nŵ\n`;

describe('what is not published changes nothing', () => {
  it.each<[name: string, files: Record<string, string>]>([
    [
      'an essay',
      {
        'essays/the-ford.mdx': asDraft('essays/the-crossing.mdx').replace('number: 1', 'number: 2'),
      },
    ],
    [
      'a topic',
      {
        'topics/devices/rope-ferry.md': asDraft('topics/devices/chain-ferry.md')
          .replace('title: Chain', 'title: Rope')
          .replace('floating bridge', 'rope boat'),
      },
    ],
    ['a source', { 'sources/gazette-1891.md': asDraft('sources/gazette-1890.md') }],
    [
      'a claim among others',
      {
        'claims/chain-ferry.yaml': `${fileOf('claims/chain-ferry.yaml')}- { id: f-2, draft: true, statement: It was called Ŵ., asOf: '1890', kind: event, evidence: [] }\n`,
      },
    ],
    ['a worksheet', { 'drafts/the-ford.md': 'ŵ\n' }],
    ['notes among the data', { 'data/notes.txt': 'ŵ\n' }],
  ])('%s', (_, files) => {
    expect(textOf(overlay(files))).toBe(textOf(BASE));
  });
});

describe('what is published is there', () => {
  it.each<[name: string, files: Record<string, string>]>([
    ['an essay', edit('essays/the-crossing.mdx', 'Who paid\n', 'Who paid ŵ\n')],
    [
      'a topic',
      edit('topics/devices/chain-ferry.md', 'title: Chain ferry', 'title: Chain ŵ ferry'),
    ],
    ['a source', edit('sources/gazette-1890.md', 'The new ferry', 'The ŵ ferry')],
    ['a page', edit('pages/about.mdx', 'to be broken', 'to be ŵ broken')],
    ['a claim', edit('claims/chain-ferry.yaml', '40 carts', '40 ŵ carts')],
    ['an origin', edit('origins.yaml', 'River Gazette', 'River ŵ Gazette')],
    ['the glossary', edit('glossary.yaml', 'What is paid', 'What ŵ is paid')],
    ['the site', edit('site.yaml', 'title: Across', 'title: Across ŵ')],
    [
      'a series',
      {
        'series.yaml':
          '- { id: s, title: Of ŵ, caption: C, unit: carts, joined: { origins: [document], label: J }, others: O }\n',
      },
    ],
    [
      'a timeline',
      {
        'timelines.yaml':
          '- { id: t, title: T, caption: C, lanes: [{ label: ŵ, marks: [{ claim: f-1, text: M }] }] }\n',
      },
    ],
    [
      'a lineage',
      {
        'lineages.yaml':
          '- { id: l, title: L, caption: C, statements: [{ claim: f-1, text: ŵ }] }\n',
      },
    ],
    [
      'an address that is gone',
      {
        'addresses.txt': '/topics/raft/\n',
        'moved.yaml': '- { from: /topics/raft/, withdrawn: It was ŵ. }\n',
      },
    ],
  ])('%s', (_, files) => {
    expect(textOf(BASE)).not.toContain('ŵ');
    expect(textOf(overlay(files))).toContain('ŵ');
  });
});
