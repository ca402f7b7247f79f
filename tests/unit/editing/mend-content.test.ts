// cspell:ignore Égalité fraternité egalite fraternite
/** What a check mends by itself, and what it leaves to the editor. */
import { describe, expect, it } from 'vitest';
import { parseContent, type Content } from '../../../src/editing/content.ts';
import { mendContent, nameParagraph } from '../../../src/editing/mend-content.ts';
import { overlay } from '../problems/content.ts';

const toContent = (files: Record<string, string>): Content =>
  parseContent(
    'content',
    overlay(files).map(({ path, text }) => ({ file: `content/${path}`, text })),
  );

const mend = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    mendContent(toContent(files)).map(({ after }) => [
      after?.file.slice('content/'.length) ?? '',
      after?.text ?? '',
    ]),
  );

const ESSAY = `---
title: The flood
number: 2
question: What did the flood take?
description: How a flood took a boat from its mooring, and what the village did until it was found.
asOf: '1891'
startsFrom: parish-1891
---

`;

describe('nameParagraph', () => {
  it.each([
    ['The flood took the boat in the night.', 'flood-took-boat-night'],
    ['It was he.', 'it-was-he'],
    ['Égalité, fraternité!', 'egalite-fraternite'],
    ['통행료', 'paragraph'],
    ['Note that the boat sank.', 'on-note-boat-sank'],
    ['Claim by claim.', 'on-claim-claim'],
    ['', 'paragraph'],
  ])('makes of "%s" the address %s', (text, address) => {
    expect(nameParagraph(text, new Set())).toBe(address);
  });

  it('counts where an address is taken', () => {
    expect(nameParagraph('A boat.', new Set(['boat', 'boat-2']))).toBe('boat-3');
  });
});

it('gives every paragraph of a chapter that has none an address at its end, and changes nothing else', () => {
  const text = `${ESSAY}The flood took the boat.

- First the chain,
- then the boat.

> The river came at night.

Found.[^boy] ^found

<Claim id="f-1">It carried 40 carts a day</Claim>
<Claim id="f-1">before the flood</Claim>

| what  | where |
| ----- | ----- |
| chain | bank  |

The flood took the boat.

[^boy]: By a boy.
`;
  const mended = mend({ 'essays/the-flood.mdx': text });
  expect(Object.keys(mended)).toEqual(['essays/the-flood.mdx']);
  expect(mended['essays/the-flood.mdx']).toBe(
    text
      .replace('took the boat.', 'took the boat. ^flood-took-boat')
      .replace('then the boat.', 'then the boat. ^first-chain-then-boat')
      .replace('at night.', 'at night. ^river-came-night')
      .replace('before the flood</Claim>', 'before the flood</Claim> ^carried-40-carts-day')
      .replace('took the boat.\n\n[^boy]', 'took the boat. ^flood-took-boat-2\n\n[^boy]'),
  );
  expect(mend(mended)).toEqual({});
});

it('leaves a mistyped address to its author, and the check says what is wrong with it', () => {
  const files = { 'essays/the-flood.mdx': `${ESSAY}It rose. ^First-lit\n` };
  expect(mend(files)).toEqual({});
  expect(toContent(files).problems.map(({ code, message }) => [code, message])).toContainEqual([
    'missing-address',
    '"^First-lit" at the end of ¶ 1 is no address: lower-case words and digits joined by hyphens',
  ]);
});

it('keeps the line breaks of the file', () => {
  const text = `${ESSAY}One boat.\n\nTwo boats.\n`.replaceAll('\n', '\r\n');
  expect(mend({ 'essays/the-flood.mdx': text })['essays/the-flood.mdx']).toBe(
    text.replace('One boat.', 'One boat. ^one-boat').replace('Two boats.', 'Two boats. ^two-boats'),
  );
});

it('sorts aliases as they are written, with their quotation marks', () => {
  const topic =
    overlay({}).find(({ path }) => path === 'topics/devices/chain-ferry.md')?.text ?? '';
  const aliases = (list: string): Record<string, string> => ({
    'topics/devices/chain-ferry.md': topic.replace(/aliases:\n.*\n/u, `aliases:${list}\n`),
  });
  expect(mend(aliases('\n  - whim\n  - \'boat: the\'\n  - "Kettle"'))).toEqual(
    aliases('\n  - \'boat: the\'\n  - "Kettle"\n  - whim'),
  );
  expect(mend(aliases(' [whim, "a, b"]'))).toEqual(aliases(' ["a, b", whim]'));
  // A name that stands there twice is for the editor to take out.
  expect(mend(aliases(' [whim, whim, boat]'))).toEqual(aliases(' [boat, whim, whim]'));
  // A name that fills several lines, or whose mark says how to read it, cannot stand elsewhere as it is.
  for (const list of [
    '\n  - >-\n    whim\n  - boat',
    '\n  - |\n    whim\n    of wood\n  - boat',
    '\n  - whim of\n    wood\n  - boat',
    '\n  - !!str whim\n  - boat',
  ])
    expect(mend(aliases(list))).toEqual({});
  // Nobody can tell which name a comment is about.
  for (const list of [
    '\n  - whim # in 1890\n  - boat',
    '\n  # in 1890\n  - whim\n  - boat',
    '\n  - whim\n  # in 1890\n  - boat',
    '\n  - whim\n  - boat # in 1890',
    '\n  - whim\n  - boat\n  # in 1890',
    ' # in 1890\n  - whim\n  - boat',
    ' [whim, boat] # in 1890',
  ])
    expect(mend(aliases(list)), list).toEqual({});
});

it('sorts the aliases of the glossary', () => {
  const entry = (list: string): string =>
    `- id: toll\n  term: Toll\n  definition: What is paid.\n  aliases: [${list}]\n`;
  expect(mend({ 'glossary.yaml': entry('pay, due') })).toEqual({
    'glossary.yaml': entry('due, pay'),
  });
});

it('mends nothing in a content that is in order, and nothing in a file that cannot be read', () => {
  expect(mend({})).toEqual({});
  expect(mend({ 'essays/the-flood.mdx': `${ESSAY}<Claim id="x">` })).toEqual({});
  expect(mend({ 'glossary.yaml': '- id: [\n' })).toEqual({});
});
