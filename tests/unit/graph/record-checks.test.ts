/** Cases of the checks on records that lie beside their faults. */
import { describe, expect, it } from 'vitest';
import { checkCorrections } from '../../../src/graph/checks/check-corrections.ts';
import type { Graph } from '../../../src/graph/model.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { BASE, edit, load, overlay } from '../problems/content.ts';

const faultsOf = (files: Record<string, string | undefined>, code: string): string[] =>
  load(overlay(files))
    .problems.filter((problem) => problem.code === code)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
const textOf = (path: string): string => BASE.find((file) => file.path === path)?.text ?? '';

describe('corrections', () => {
  /** Claims by name, each with those that it corrects. */
  const toClaims = (corrections: Record<string, string[]>): string =>
    Object.entries(corrections)
      .map(
        ([id, wrong]) =>
          `- { id: ${id}, statement: It was red., asOf: '1890', kind: event, corrects: [${wrong.join(', ')}], evidence: [{ source: gazette-1890, at: ¶ 1, stance: supports }] }\n`,
      )
      .join('');
  const circlesOf = (corrections: Record<string, string[]>): string[] =>
    faultsOf({ 'claims/ferryman.yaml': toClaims(corrections) }, 'circular-correction');

  it.each<[name: string, corrections: Record<string, string[]>]>([
    ['none', { a: [], b: [] }],
    ['a row', { a: ['b'], b: ['c'], c: ['d'], d: [] }],
    ['two ways to one claim', { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['e'], e: [] }],
    ['a claim that does not exist', { a: ['z'] }],
  ])('without a circle: %s', (_, corrections) => {
    expect(circlesOf(corrections)).toEqual([]);
  });

  it.each<[name: string, corrections: Record<string, string[]>, circles: RegExp[]]>([
    ['one claim', { a: ['a'] }, [/^1:74 the claim "a" corrects itself$/u]],
    ['two', { a: ['b'], b: ['a'] }, [/^2:74 "b" corrects "a" \(.+:1\), which corrects "b"$/u]],
    [
      'three, entered from outside',
      { a: ['b'], b: ['c'], c: ['d'], d: ['b'] },
      [/^4:74 "d" corrects "b"/u],
    ],
    [
      'two that share a claim',
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
      [/^2:74 "b" corrects "a"/u, /^3:74 "c" corrects "a"/u],
    ],
  ])('in a circle: %s', (_, corrections, circles) => {
    const found = circlesOf(corrections);
    expect(found).toHaveLength(circles.length);
    circles.forEach((circle, index) => expect(found[index]).toMatch(circle));
  });

  it('in a row of any length are followed', () => {
    const length = 50_000;
    const claims = new Map(
      Array.from({ length }, (_, index) => [
        `c-${index}`,
        {
          entry: {
            id: `c-${index}`,
            data: { corrects: [`c-${index + 1}`] },
            placeOf: () => ({ file: 'f', line: index, column: 1 }),
          },
        },
      ]),
    );
    const check = (): Problem[] => checkCorrections({ claims } as unknown as Graph);
    expect(check()).toEqual([]);
    claims.get(`c-${length - 1}`)?.entry.data.corrects.splice(0, 1, 'c-49990');
    expect(check()).toHaveLength(1);
  });
});

describe('names', () => {
  const GLOSSARY = textOf('glossary.yaml');

  it.each<[name: string, files: Record<string, string>]>([
    [
      'an alias that two topics share',
      edit(
        'topics/people/ferryman.md',
        'title: Ferryman\n',
        'title: Ferryman\naliases: [floating bridge]\n',
      ),
    ],
    [
      'an alias that a topic and a glossary entry share',
      edit('glossary.yaml', '  topic:', '  aliases: [floating bridge]\n  topic:'),
    ],
    [
      'an alias that two glossary entries share',
      {
        'glossary.yaml': `${GLOSSARY.replace('  topic:', '  aliases: [due]\n  topic:')}- { id: tax, term: Tax, definition: x, aliases: [due] }\n`,
      },
    ],
    [
      'the title of a page about the publication',
      edit('glossary.yaml', 'term: Toll', 'term: About\n  aliases: [toll]'),
    ],
    [
      'the own id as an alias',
      edit('glossary.yaml', 'term: Toll\n', 'term: Due\n  aliases: [toll]\n'),
    ],
  ])('are free for a second entry: %s', (_, files) => {
    expect(faultsOf(files, 'duplicate-name')).toEqual([]);
  });

  it('are told of once for two entries that share several', () => {
    const files = edit(
      'glossary.yaml',
      'id: toll\n  term: Toll\n',
      'id: ferryman\n  term: Ferryman\n  aliases: [toll]\n',
    );
    expect(faultsOf(files, 'duplicate-name')).toEqual([
      '2:9 "Ferryman" is a name of the topic "ferryman", too (content/topics/people/ferryman.md:2): a link by it leads to the topic "ferryman"',
    ]);
  });
});

describe('places', () => {
  it.each([
    ['¶ 2', []],
    ['¶¶ 1–2', []],
    ['h9', []],
    ['p. 9', []],
    ['the end', []],
    ['¶ 3', [3]],
    ['¶¶ 1–4', [4]],
    ['¶¶ 5, 1', [5]],
  ])('%s in a source of two paragraphs', (at, beyond) => {
    const source = textOf('sources/gazette-1890.md')
      .replace('basedOn:', 'paragraphs: 2\nbasedOn:')
      .replace(/---\n$/u, `  - at: ${at}\n    says: No more.\n---\n`);
    expect(faultsOf({ 'sources/gazette-1890.md': source }, 'past-end')).toEqual(
      beyond.map((last) => `22:9 gazette-1890 has 2 paragraphs: there is no ¶ ${last} in it`),
    );
  });
});

describe('digests', () => {
  const withWords = (words: number): Record<string, string> =>
    edit('sources/gazette-1890.md', 'basedOn:', `words: ${words}\nbasedOn:`);

  it('have at most 30 % of the words of their source', () => {
    // The digest of the base has 21 words.
    expect(faultsOf(withWords(70), 'long-digest')).toEqual([]);
    expect(faultsOf(withWords(69), 'long-digest')).toEqual([
      '18:3 the digest of gazette-1890 has 21 words, 30.4% of the 69 of its source: 20 are the most',
    ]);
  });
});

it('what a file with faults may have used is not called unused', () => {
  const files = { 'claims/chain-ferry.yaml': '- id: [\n' };
  expect(load(overlay(files)).problems.map(({ code }) => code)).not.toContain('unused-origin');
});
