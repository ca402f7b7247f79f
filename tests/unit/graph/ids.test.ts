/** Ids that would stand twice on a page, and names that cannot be part of an address. */
import { expect, it } from 'vitest';
import { RESERVED_PREFIXES } from '../../../src/graph/checks/reserved-ids.ts';
import { edit, load, overlay } from '../problems/content.ts';

const ESSAY = 'essays/the-crossing.mdx';

const faultsOf = (files: Record<string, string>): string[] =>
  load(overlay(files)).problems.map(
    ({ code, file, line, column, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );

const ADDRESSES: [address: string, reason: string][] = [
  ...RESERVED_PREFIXES.map((prefix): [string, string] => [
    `${prefix}x`,
    `starts with "${prefix}", which the site keeps for ids of its own`,
  ]),
  ['main', 'is an id that the page has already'],
  ['claims-of-this-chapter', 'is an id that the page has already'],
  ['sources-of-this-chapter', 'is an id that the page has already'],
  ['no-longer-here', 'is an id that the page has already'],
  ['carts-a', 'is an id that the sources of the paragraph "carts" have'],
];

it.each(ADDRESSES)('the address ^%s of a paragraph %s', (address, reason) => {
  expect(faultsOf(edit(ESSAY, '^toll-taken', `^${address}`))).toEqual([
    `content/${ESSAY}:14:1 duplicate-id the address "${address}" ${reason}: choose other words`,
  ]);
});

it.each([
  ['Main', 'main'],
  ['Claim f-1', 'claim-f-1'],
  ['Fig carts', 'fig-carts'],
])('the heading "%s" has an id of the page', (heading, id) => {
  const [text = ''] = Object.values(edit(ESSAY, '## Who paid', `## ${heading}`));
  const cover = `- id: carts
  title: The years
  caption: What is known.
  lanes: [{ label: Ferry, marks: [{ claim: f-1, text: forty }] }]
`;
  const essay = text.replace('startsFrom:', 'cover: carts\nstartsFrom:');
  expect(faultsOf({ 'timelines.yaml': cover, [ESSAY]: essay })).toEqual([
    `content/${ESSAY}:13:1 duplicate-id the heading’s id "${id}" is an id that the page has already: choose other words`,
  ]);
});

it.each(['A note on tolls', 'Claim f-2', 'Terms', 'Note on tolls'])(
  'the heading "%s" is free',
  (heading) => {
    expect(faultsOf(edit(ESSAY, '## Who paid', `## ${heading}`))).toEqual([]);
  },
);

it.each([
  ['a#b', 'is part of an address'],
  ['50%', 'is part of an address'],
  ['a_b', 'is part of an address'],
  ['a--b', 'is part of an address'],
  ['é', 'is part of an address'],
  ['toll-call-1', 'ends as the ids of calls do'],
  ['Toll-Call-12', 'ends as the ids of calls do'],
])('the name of the note [^%s] %s', (name, reason) => {
  const text = edit(ESSAY, '[[toll]].[^toll]', `[[toll]].[^${name}]`)[ESSAY] ?? '';
  const faults = faultsOf({ [ESSAY]: text.replace('[^toll]:', `[^${name}]:`) });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(new RegExp(`^content/${ESSAY}:16:1 invalid-value`, 'u'));
  expect(faults[0]?.toLowerCase()).toContain(`[^${name.toLowerCase()}] ${reason}`);
});

it.each(['Toll', 'toll-2', 'a-call', '1890'])('the name of the note [^%s] is free', (name) => {
  const text = edit(ESSAY, '[[toll]].[^toll]', `[[toll]].[^${name}]`)[ESSAY] ?? '';
  expect(faultsOf({ [ESSAY]: text.replace('[^toll]:', `[^${name}]:`) })).toEqual([]);
});
