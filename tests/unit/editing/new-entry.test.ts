// cspell:ignore Écluse ecluse ferrymans parishs
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/editing/field.ts';
import {
  complete,
  listFaults,
  listMissing,
  makeEntry,
  NEW_KINDS,
  type NewKindName,
} from '../../../src/editing/new-entry.ts';
import { toSlug } from '../../../src/editing/slug.ts';
import { parseContent } from '../../../src/editing/content.ts';
import { isBlocking } from '../../../src/problems/problem.ts';
import { FERRIES, readable, ROOT, textOf, withFiles } from './ferries.ts';

interface Made {
  path: string;
  text: string;
  isDraft: boolean;
  codes: string[];
  content: typeof FERRIES;
}

/** @throws where the entry is refused */
function make(kind: NewKindName, given: Answers, content = FERRIES): Made {
  const { fields } = NEW_KINDS[kind];
  const answers = complete(fields, given, content.graph);
  expect(listMissing(fields, answers)).toEqual([]);
  expect(listFaults(fields, answers, content.graph)).toEqual([]);
  const result = makeEntry(content, kind, answers);
  if ('refusal' in result) throw new Error(result.refusal);
  const put = result.changes.flatMap(({ after }) => after ?? []);
  const names = new Set(put.map(({ file }) => file));
  const files = [...content.files.filter(({ file }) => !names.has(file)), ...put];
  const after = readable(parseContent(ROOT, files));
  expect(isBlocking(after.problems)).toBe(false);
  const path = result.file.slice(ROOT.length + 1);
  return {
    path,
    text: textOf(after, path),
    isDraft: result.isDraft,
    codes: result.problems.map(({ code }) => code),
    content: after,
  };
}

const faultsOf = (kind: NewKindName, given: Answers, content = FERRIES): string[] =>
  listFaults(NEW_KINDS[kind].fields, given, content.graph);

const CLAIM = {
  topic: 'ferryman',
  statement: 'The ferryman took the toll at the door.',
  'as-of': '1890',
  'claim-kind': 'event',
  source: 'gazette-1890',
  at: '¶ 2',
};
const SOURCE = {
  type: 'book',
  title: 'Boats: a list',
  label: 'Boats 1892',
  language: 'en',
  url: 'https://boats.example/1892',
};

it.each([
  ['The Crossing', 'the-crossing'],
  ['Écluse à sas (1890)', 'ecluse-a-sas-1890'],
  ["The ferryman's – and the parish’s", 'the-ferrymans-and-the-parishs'],
  ['갑문', ''],
])('"%s" has the slug "%s"', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

describe('an essay', () => {
  const given = { title: 'The mill: a report', 'as-of': '1891', 'starts-from': 'gazette-1890' };

  it('is a draft with the next number and with texts that are to be written', () => {
    const { path, text, isDraft, codes } = make('essay', given);
    expect(path).toBe('essays/the-mill-a-report.mdx');
    expect(text).toBe(`---
draft: true # only npm run dev shows it; take this line away when nothing is missing
title: 'The mill: a report'
number: 4
question: ''
description: ''
asOf: '1891'
startsFrom: gazette-1890
---
`);
    expect([isDraft, codes]).toEqual([true, ['unfinished-draft']]);
  });

  it('has what was said of it', () => {
    const description =
      'Who ground the corn when the boat lay still, and who wrote down what it cost him.';
    const { text, codes } = make('essay', {
      ...given,
      id: 'mill',
      question: 'Who ground the corn?',
      description,
      'content-note': 'It speaks of a drowning.',
    });
    expect(text).toContain(`description: >-\n  ${description}\n`);
    expect(text).toContain('contentNote: It speaks of a drowning.');
    expect(codes).toEqual([]);
  });

  it('is offered the sources that none starts from, articles first', () => {
    const free = textOf(FERRIES, 'sources/parish-1891.md').replace('Parish 1891', 'Book 1892');
    const content = withFiles({
      'sources/book-1892.md': free,
      'sources/news-1892.md': free.replace('tier: supporting', 'tier: article'),
    });
    const field = NEW_KINDS.essay.fields.find(({ flag }) => flag === 'starts-from');
    expect(field?.choices?.(content.graph, {}).map(({ value }) => value)).toEqual([
      'news-1892',
      'book-1892',
      'gazette-1890',
      'parish-1891',
    ]);
  });
});

describe('a topic', () => {
  it('is a draft in the folder of its kind', () => {
    const { path, text, isDraft, codes } = make('topic', {
      kind: 'devices',
      title: 'Lock',
      'native-name': '갑문',
      alias: ['sluice', 'flood gate'],
    });
    expect(path).toBe('topics/devices/lock.md');
    expect(text).toBe(`---
draft: true # only npm run dev shows it; take this line away when nothing is missing
title: Lock
summary: ''
nativeName: 갑문
aliases:
  - flood gate
  - sluice
---
`);
    expect(isDraft).toBe(true);
    expect(codes.sort()).toEqual(['thin-topic', 'unfinished-draft']);
  });

  it.each([
    ['title', 'Chain Ferry', 'there is already the topic "chain-ferry" of this name'],
    ['title', 'Floating bridge', 'there is already the topic "chain-ferry" of this name'],
    ['title', 'toll', 'there is already the glossary entry "toll" of this name'],
    ['alias', 'Ferryman', 'there is already the topic "ferryman" of this name'],
    ['id', 'about', 'there is already the page "about"'],
    [
      'id',
      'rope-ferry',
      'the address /topics/rope-ferry/ was published for something else, which is now at /topics/chain-ferry/',
    ],
    ['id', 'Rope Ferry', 'an id is made of lower-case letters'],
    ['kind', 'device', 'it is one of networks, devices,'],
    ['summary', 'a'.repeat(161), 'a summary has 70 to 160 characters'],
    ['summary', 'a'.repeat(69), 'a summary has 70 to 160 characters'],
  ])('with the %s "%s" is refused: %s', (flag, answer, reason) => {
    const faults = faultsOf('topic', { [flag]: flag === 'alias' ? ['raft', answer] : answer });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`--${flag} "${answer}": ${reason}`);
  });
});

describe('a source', () => {
  it('is a draft as long as its digest is empty', () => {
    const { path, text, isDraft, codes } = make('source', {
      ...SOURCE,
      author: ['Marrow, Ann', 'Harbour Office'],
      'based-on': ['parish-book', 'gazette-visit'],
      issued: '1892',
    });
    expect(path).toBe('sources/boats-1892.md');
    expect(text).toContain(
      "author:\n  - family: Marrow\n    given: Ann\n  - literal: Harbour Office\nissued: '1892'\ndateVerified: false\n",
    );
    expect(text).toContain(
      "basedOn: [parish-book, gazette-visit]\ndigest:\n  - at: ¶ 1\n    says: ''\n",
    );
    expect([isDraft, codes]).toEqual([true, ['unfinished-draft']]);
  });

  it('is whole where it has one', () => {
    const digest = ['¶ 4: Twelve boats were counted.', 'p. 9: One sank: nobody drowned.'];
    const { text, isDraft, codes } = make('source', { ...SOURCE, digest, verified: 'yes' });
    expect(text).not.toContain('draft');
    expect(text).toContain("  - at: p. 9\n    says: 'One sank: nobody drowned.'\n");
    expect([isDraft, codes]).toEqual([false, ['unlisted-address']]);
  });

  it.each([
    [
      'url',
      'https://gazette.example/1890/ferry',
      'there is already the source "gazette-1890" of this address',
    ],
    ['url', 'boats.example', 'a web address starts with'],
    ['language', 'no language', 'a language is a BCP 47 tag'],
    ['issued', '1892-13', 'a date is written as in EDTF'],
    ['verified', 'perhaps', 'it is one of yes, no'],
    ['digest', 'Twelve boats', 'it is written as place: words'],
    ['digest', '¶ x: Twelve boats', '"¶ x" is no place in a source'],
    ['based-on', 'parish-bok', 'it is one of gazette-visit, parish-book'],
  ])('with the %s "%s" is refused: %s', (flag, answer, reason) => {
    expect(faultsOf('source', { [flag]: answer })[0]).toContain(reason);
  });
});

describe('a claim', () => {
  it('comes last in the file of its topic, whose texts and comments stay', () => {
    const before = textOf(FERRIES, 'claims/chain-ferry.yaml');
    const { path, text, isDraft, codes } = make('claim', {
      ...CLAIM,
      topic: 'chain-ferry',
      also: ['ferryman'],
      via: ['parish-book'],
      series: 'carts-a-day',
      value: '30..40',
    });
    expect(path).toBe('claims/chain-ferry.yaml');
    expect(text).toBe(`${before}
- id: chain-ferry-1
  statement: >-
    The ferryman took the toll at the door.
  asOf: '1890'
  kind: event
  topics: [ferryman]
  series: carts-a-day
  value: [30, 40]
  evidence:
    - source: gazette-1890
      at: ¶ 2
      stance: supports
      via: [parish-book]
`);
    expect([isDraft, codes]).toEqual([false, ['unlisted-address']]);
  });

  it('begins the file where there is none, and has the next free id', () => {
    const { content } = make('topic', { kind: 'devices', title: 'Lock' });
    const first = make('claim', { ...CLAIM, topic: 'lock' }, content);
    expect(first.text).toMatch(/^- draft: true #.*\n {2}id: lock-1\n/u);
    expect([first.path, first.isDraft]).toEqual(['claims/lock.yaml', true]);
    const second = make(
      'claim',
      { ...CLAIM, statement: 'It opened.', topic: 'lock' },
      first.content,
    );
    expect(second.text).toContain('id: lock-2\n');
  });

  it('has no id that was published for another claim', () => {
    const moved = `${textOf(FERRIES, 'moved.yaml')}- from: /claims/ferryman-1/\n  withdrawn: It was wrong.\n`;
    const listed = `${textOf(FERRIES, 'addresses.txt')}/claims/ferryman-1/\n`;
    const content = withFiles({ 'moved.yaml': moved, 'addresses.txt': listed });
    expect(content.problems).toEqual([]);
    expect(make('claim', { ...CLAIM, topic: 'ferryman' }, content).text).toContain(
      'id: ferryman-2\n',
    );
  });

  it('is a draft where nothing supports it', () => {
    expect(make('claim', { ...CLAIM, stance: 'context' }).isDraft).toBe(true);
  });

  it('follows the entries before it in their distance and their ends of lines', () => {
    const close = textOf(FERRIES, 'claims/chain-ferry.yaml').replace('\n\n#', '\n#');
    const windows = close.replaceAll('\n', '\r\n').trimEnd();
    const content = withFiles({ 'claims/chain-ferry.yaml': windows });
    const { text } = make('claim', { ...CLAIM, topic: 'chain-ferry' }, content);
    expect(text.startsWith(`${windows}\r\n- id: chain-ferry-1\r\n`)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('takes the place of an empty list in brackets', () => {
    const content = withFiles({ 'claims/ferryman.yaml': '[]\n' });
    const answers = complete(NEW_KINDS.claim.fields, CLAIM, content.graph);
    expect(makeEntry(content, 'claim', answers)).toMatchObject({ isDraft: false });
  });

  it.each([
    [
      'statement',
      'The ferry carried 40 carts a day.',
      'there is already the claim "f-1" of these words',
    ],
    ['id', 'f-1', 'there is already the claim "f-1"'],
    ['id', 'f-0', 'the address /claims/f-0/ was published for something else'],
    ['at', '¶ 9', 'the digest has no item there; it has ¶ 1, ¶ 2'],
    ['at', '¶', 'write ¶ 4'],
    ['topic', 'toll', 'it is one of'],
    ['value', 'many', 'a value is a number'],
    ['claim-kind', 'fact', 'it is one of figure, event'],
  ])('with the %s "%s" is refused: %s', (flag, answer, reason) => {
    const faults = faultsOf('claim', { ...CLAIM, [flag]: answer });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });
});

describe('what is missing', () => {
  const missing = (kind: NewKindName, given: Answers): string[] => {
    const { fields } = NEW_KINDS[kind];
    return listMissing(fields, complete(fields, given, FERRIES.graph)).map(({ flag }) => flag);
  };

  it.each<[kind: NewKindName, given: Answers, flags: string[]]>([
    ['essay', {}, ['title', 'as-of', 'starts-from']],
    ['topic', { title: 'Lock' }, ['kind']],
    ['topic', { title: '갑문', kind: 'devices' }, ['id']],
    ['source', {}, ['type', 'title', 'label', 'language', 'url']],
    ['claim', { topic: 'ferryman' }, ['statement', 'claim-kind', 'as-of', 'source', 'at']],
    ['claim', CLAIM, []],
  ])('for a %s of %j is %j', (kind, given, flags) => {
    expect(missing(kind, given)).toEqual(flags);
  });

  it.each(Object.entries(NEW_KINDS))(
    'is asked for in words, for a %s, by one flag each',
    (_, { fields }) => {
      const flags = fields.map(({ flag }) => flag);
      expect(new Set(flags).size).toBe(flags.length);
      for (const { flag, question } of fields) {
        expect(flag).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
        expect(question).toMatch(/^[A-Z]/u);
      }
    },
  );
});

it('a file that is there already is not written over', () => {
  const file = { file: `${ROOT}/essays/the-mill.mdx`, text: '---\n[\n---\n' };
  const content = { ...FERRIES, files: [...FERRIES.files, file] };
  const given = { title: 'The mill', 'as-of': '1891', 'starts-from': 'gazette-1890' };
  const answers = complete(NEW_KINDS.essay.fields, given, content.graph);
  expect(makeEntry(content, 'essay', answers)).toMatchObject({
    refusal: `there is already a file ${file.file}`,
  });
});
