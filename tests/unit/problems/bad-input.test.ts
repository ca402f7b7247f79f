// cspell:ignore rryman vbscript onerror onload srcdoc
/**
 * Contents that no editor would write on purpose. Each is read to the end, and told with file and place, or is harmless:
 * none throws, none runs, none takes more than its length allows.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/corpus/decode-text.ts';
import type { ContentFile } from '../../../src/corpus/read-files.ts';
import { formatProblems } from '../../../src/problems/report.ts';
import { load, overlay } from './content.ts';

declare global {
  var wasRun: boolean | undefined;
}
afterEach(() => {
  expect(globalThis.wasRun).toBeUndefined();
});

const PAGE = `---
title: Bait
description: What this tiny page is there for, in a line that is long enough to be accepted.
---

`;
const TOPIC =
  '---\ntitle: Bait\nsummary: What lies on the hook of a line in the sea and waits there to be bitten by a fish.\n---\n\n';

/** Codes by file, of errors and of what a topic lacks alike; what only a short topic lacks is left out. */
const codesOf = (files: Record<string, string | ContentFile | undefined>): string[] => {
  const { problems } = load(overlay(files));
  expect(formatProblems(problems)).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u);
  return [...new Set(problems.map(({ code }) => code))].filter(
    (code) => code !== 'thin-topic' && code !== 'rare-topic' && code !== 'long-sentence',
  );
};
const inPage = (text: string): string[] => codesOf({ 'pages/bait.mdx': PAGE + text });
const inTopic = (text: string): string[] => codesOf({ 'topics/devices/bait.md': TOPIC + text });

describe('bytes', () => {
  const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
  it.each<[name: string, bytes: Uint8Array, told: RegExp | undefined]>([
    ['a mark of UTF-8', bytes('\uFEFF- id: a\n', 'utf8'), undefined],
    ['UTF-16', bytes('\uFEFF- id: a\n', 'utf16le'), /UTF-16/u],
    ['UTF-16 without a mark', bytes('- id: a\n', 'utf16le'), /UTF-16/u],
    ['Latin-1', bytes('- id: a\n  name: é\n', 'latin1'), /line 2/u],
    ['Windows-1252', Uint8Array.of(0x61, 0x0a, 0x93, 0x61, 0x94), /line 2/u],
    ['EUC-KR', Uint8Array.of(0xb5, 0xee, 0xb4, 0xeb), /line 1/u],
    ['NUL', bytes('a long enough line\0\n', 'utf8'), /NUL/u],
    ['nothing', new Uint8Array(), undefined],
  ])('%s', (_, given, told) => {
    const decoded = decodeText(given);
    if (told) expect('fault' in decoded && decoded.fault.message).toMatch(told);
    else expect('text' in decoded && decoded.text.startsWith('\uFEFF')).toBe(false);
  });

  it('lines that end in a carriage return alone are told', () => {
    expect(codesOf({ 'pages/bait.mdx': `${PAGE}One.\n`.replaceAll('\n', '\r') })).toEqual([
      'invisible-character',
      'malformed-yaml',
    ]);
  });
});

const many = (piece: string, count: number): string => piece.repeat(count);

describe('size and depth', () => {
  it.each<[name: string, text: string, page: string[], topic: string[]]>([
    ['a line of a million letters', many('a', 1_000_000), ['oversized-text'], ['oversized-text']],
    ['spaces', `a${many(' ', 900_000)}b`, ['oversized-text'], ['oversized-text']],
    ['quotations', `${many('> ', 1000)}a`, ['nested-too-deep'], ['nested-too-deep']],
    ['lists', `${many('- ', 1000)}a`, ['nested-too-deep'], ['nested-too-deep']],
    ['emphasis', many('*a _b ', 200) + many('_ *', 200), ['nested-too-deep'], ['nested-too-deep']],
    ['signs within words', many('_a', 5000), ['oversized-text'], ['oversized-text']],
    ['braces', many('{', 5000), ['oversized-text'], ['oversized-text']],
    [
      'elements',
      many('<b>', 1000) + many('</b>', 1000),
      ['nested-too-deep'],
      ['unknown-component'],
    ],
    ...['[', '*', '_', '`', '<', '(', "'a ", '--', '![', '<!--', '{', '[^a]', '[@a '].map(
      (piece): [string, string, string[], string[]] => [
        `one line of ${piece}`,
        many(piece, 100_000),
        ['oversized-text'],
        ['oversized-text'],
      ],
    ),
    [
      'paragraphs of marks',
      many(`${many('[[', 4000)}\n\n`, 100),
      ['malformed-link'],
      ['malformed-link'],
    ],
    ['open elements', many('<b>\n\n', 90_000), ['oversized-text'], ['oversized-text']],
    ['a table', `|a|b|\n|-|-|\n${many('|c|d|\n', 5000)}`, ['oversized-text'], ['oversized-text']],
    [
      'notes',
      Array.from({ length: 5000 }, (_, index) => `a[^n${index}]\n\n[^n${index}]: b\n\n`).join(''),
      [],
      [],
    ],
  ])('%s', (_, text, page, topic) => {
    expect(inPage(text)).toEqual(page);
    expect(inTopic(text)).toEqual(topic);
  });
});

describe('what would run', () => {
  const RUN = 'globalThis.wasRun = true';
  it.each([
    `<script>${RUN}</script>`,
    `<img src="x" onerror="${RUN}" />`,
    `<svg onload="${RUN}"></svg>`,
    `<iframe srcdoc="<p>"></iframe>`,
    '<a href="javascript:alert(1)">words</a>',
    '<style>p { color: red }</style>',
    '<base href="https://elsewhere.example/" />',
    '<meta httpEquiv="refresh" content="0" />',
    `{${RUN}}`,
    `words {${RUN}} words`,
    `import a from 'data:text/javascript,${RUN}'`,
    `export const a = (${RUN})`,
    `<Claim id={(${RUN}, 'f-1')}>words</Claim>`,
    `<Claim id="f-1" onClick="${RUN}">words</Claim>`,
    `<Beam colour={(${RUN})} />`,
    `<Beam {...{ colour: (${RUN}) }} />`,
    `<Beam colour="red" onload="${RUN}" />`,
    `<constructor />`,
    `<__proto__ />`,
    '<!-- a comment -->',
    '<![CDATA[ a ]]>',
    '<?xml version="1.0"?>',
  ])('%s', (text) => {
    expect(inPage(text)).not.toEqual([]);
  });

  it.each([
    '<script>a</script>',
    '<b onclick="a">b</b>',
    '<!-- a -->',
    '<![CDATA[ a ]]>',
    '<?a?>',
    '<!A>',
  ])('in Markdown: %s', (text) => {
    expect(inTopic(text)).toEqual(['unknown-component']);
    expect(inTopic(`words ${text} words`)).toEqual(['unknown-component']);
  });
});

describe('addresses that lead astray', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&#58;alert(1)',
    'java&Tab;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    '//elsewhere.example',
    '\\\\\\\\elsewhere.example',
    '/\\\\elsewhere.example',
    'file:///etc/passwd',
    '../topics/x',
    '%2e%2e/x',
    'https:elsewhere.example',
    'blob:a',
  ])('%s', (address) => {
    expect(inTopic(`[words](${address})`)).toContain('invalid-link');
    expect(inTopic(`![words](${address})`)).toContain('invalid-link');
    expect(inTopic(`[words][a]\n\n[a]: ${address}`)).toContain('invalid-link');
    if (/^[a-z]+:/iu.test(address)) expect(inTopic(`<${address}>`)).not.toEqual([]);
  });
});

describe('ids that are paths, or look like others', () => {
  it.each([
    'a.b',
    'a_b',
    '%2e%2e',
    'A',
    'a-',
    'a--b',
    'а',
    'a\u200bb',
    'a ',
    '-',
    '.',
    '__proto__',
  ])('%s', (id) => {
    expect(codesOf({ [`topics/devices/${id}.md`]: `${TOPIC}words` })).toContain('misplaced-file');
    expect(codesOf({ 'origins.yaml': `- id: ${JSON.stringify(id)}\n` })).toContain('invalid-value');
  });

  it('a letter that looks like another is named', () => {
    const { problems } = load(
      overlay({ ['topics/devices/b\u0430it.md']: `${TOPIC}words [[f\u0435rryman]]` }),
    );
    expect(problems.map(({ message }) => message).join()).toMatch(/\(U\+0430\) is Cyrillic/u);
    const { problems: found } = load(overlay({ 'pages/bait.mdx': `${PAGE}[[f\u0435rryman]]` }));
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['look-alike-letter']));
    expect(found.map(({ message }) => message).join()).toMatch(/\(U\+0435\) is Cyrillic/u);
  });
});

describe('YAML', () => {
  const bomb = Array.from({ length: 20 }, (_, index) =>
    index === 0 ? '- &a0 [x, x]\n' : `- &a${index} [*a${index - 1}, *a${index - 1}]\n`,
  ).join('');
  it.each<[name: string, text: string, code: string]>([
    ['a bomb', bomb, 'malformed-yaml'],
    ['a circle', '- &a [*a]\n', 'malformed-yaml'],
    ['a merge', '- &a { id: x }\n- <<: *a\n', 'malformed-yaml'],
    ['a merge without alias', '- <<: { id: x }\n', 'unknown-key'],
    ['a function', '- id: !!js/function "globalThis.wasRun = true"\n', 'malformed-yaml'],
    ['a tag', '- !x y\n', 'malformed-yaml'],
    ['bytes', '- id: !!binary aGk=\n', 'invalid-value'],
    ['two documents', '- id: a\n---\n- id: b\n', 'malformed-yaml'],
    ['a key twice', '- id: a\n  id: b\n', 'malformed-yaml'],
    ['a key a hundred thousand times', `- id: a\n${many('  id: b\n', 100_000)}`, 'malformed-yaml'],
    [
      'fifty thousand keys',
      `- ${Array.from({ length: 50_000 }, (_, at) => `k${at}: 1\n`).join('  ')}`,
      'unknown-key',
    ],
    ['depth', many('[', 900_000), 'nested-too-deep'],
    ['depth behind an anchor', `&a ${many('[', 900_000)}`, 'nested-too-deep'],
    ['depth that is closed', many('[', 900) + many(']', 900), 'nested-too-deep'],
    ['more than a number', '- id: a\n  value: .inf\n', 'unknown-key'],
    ['a date', '- id: 2026-11-25\n', 'missing-key'],
    ['a prototype', '- __proto__: { id: x }\n', 'unknown-key'],
    ['a constructor', '- constructor: { prototype: { id: x } }\n', 'unknown-key'],
    ['half a letter', '- id: a\n  name: "\\uD800"\n', 'invisible-character'],
    ['an escaped mark', '- id: a\n  name: "\\u202Ea"\n', 'invisible-character'],
    ['a number', '5\n', 'invalid-value'],
  ])('%s', (_, text, code) => {
    expect(codesOf({ 'origins.yaml': text })).toContain(code);
    expect(({} as { id?: unknown }).id).toBeUndefined();
  });

  it.each(['origins.yaml', 'glossary.yaml', 'series.yaml', 'moved.yaml', 'corrections.yaml'])(
    'an empty %s holds nothing',
    (file) => {
      expect(() => load(overlay({ [file]: '' }))).not.toThrow();
    },
  );

  it('an empty content lacks its first file', () => {
    expect(load([]).problems.map(({ code }) => code)).toEqual(['misplaced-file']);
  });
});
