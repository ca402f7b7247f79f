import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { load, overlay } from '../problems/content.ts';

const FILE = 'figures/who-crosses.mdx';
const TABLE = readFileSync(`tests/fixtures/problems/dead-rule/${FILE}`, 'utf8');
const OPENING = 'opening: { options: { load: cart, boat: ferry }, year: 1890 }';

const check = (opening: string): string[] =>
  load(overlay({ [FILE]: TABLE.replace(OPENING, `opening: ${opening}`) }))
    .problems.filter(({ code }) => code === 'unknown-part')
    .map(({ message }) => message);

it.each([
  ['{ options: { load: herd, boat: skiff }, year: 1888 }', []],
  [
    '{ options: { load: herd, boat: skiff }, year: 1892 }',
    ['the opening year is not one of 1888 to 1891.'],
  ],
  ['{ options: { load: herd }, year: 1890 }', ['the opening case has no option of boat.']],
  [
    '{ options: { load: cart, boat: skiff }, year: 1890 }',
    ['the options of the opening case cannot be chosen together.'],
  ],
  ['{ options: { load: cart, boat: raft }, year: 1890 }', ['there is no option of boat "raft".']],
])('an opening case must be one that can be chosen: %s', (opening, messages) => {
  expect(check(opening)).toEqual(messages);
});
