/** What counts as a use of a claim, and what does not. */
import { expect, it } from 'vitest';
import { findUsedClaims } from '../../../src/graph/claim-uses.ts';
import { BASE, edit, loadValid, overlay } from '../problems/content.ts';

const toClaim = (id: string, more = ''): string => `- id: ${id}
  statement: The boat was red.
  asOf: '1890'
  kind: event
${more}  evidence:
    - source: gazette-1890
      at: ¶ 1
      stance: supports
`;
const ABOUT = BASE.find(({ path }) => path === 'pages/about.mdx')?.text ?? '';
const CLAIMS = BASE.find(({ path }) => path === 'claims/chain-ferry.yaml')?.text ?? '';
const SITE = BASE.find(({ path }) => path === 'site.yaml')?.text ?? '';
const SERIES = `- id: carts
  title: Carts a day
  caption: What was counted.
  unit: carts
  joined: { origins: [document], label: by the parish }
  others: by others
`;
const HEAD = '- id: figure\n  title: What is known\n  caption: Of the boat.\n';

it.each<[use: string, isUsed: boolean, claim: string, files: Record<string, string>]>([
  ['nothing at all', false, '', {}],
  ['being listed on the page of its topic', false, '  topics: [ferryman]\n', {}],
  [
    'a mark in an essay',
    true,
    '',
    edit('essays/the-crossing.mdx', 'The [[ferryman]]', '<Claim id="red">The</Claim> [[ferryman]]'),
  ],
  [
    'a mark in a note',
    true,
    '',
    edit('essays/the-crossing.mdx', 'for the rest', 'for <Claim id="red">the rest</Claim>'),
  ],
  [
    'a mark on a page about the publication',
    true,
    '',
    { 'pages/about.mdx': `${ABOUT}\nIt was <Claim id="red">red</Claim>.\n` },
  ],
  [
    'a value in a series that is drawn',
    true,
    '  series: carts\n  value: 4\n',
    { 'series.yaml': SERIES },
  ],
  [
    'a series that is drawn, without a value',
    false,
    '  series: carts\n',
    { 'series.yaml': SERIES },
  ],
  [
    'a value in a series that nothing draws',
    false,
    '  series: boats\n  value: 4\n',
    { 'series.yaml': SERIES },
  ],
  [
    'a name on a series',
    true,
    '',
    { 'series.yaml': `${SERIES}  names: [{ claim: red, text: red }]\n` },
  ],
  [
    'a mark on a timeline',
    true,
    '',
    { 'timelines.yaml': `${HEAD}  lanes: [{ label: Boat, marks: [{ claim: red, text: red }] }]\n` },
  ],
  [
    'a statement of a lineage',
    true,
    '',
    { 'lineages.yaml': `${HEAD}  statements: [{ claim: red, text: red }]\n` },
  ],
  [
    'the first words of the home page',
    true,
    '',
    { 'site.yaml': `${SITE}firstWords: { text: A red boat., claim: red }\n` },
  ],
  ['correcting a claim that is used', true, '  corrects: [f-1]\n', {}],
  [
    'correcting a claim that is not',
    false,
    '  corrects: [blue]\n',
    { 'claims/chain-ferry.yaml': `${CLAIMS}${toClaim('blue')}` },
  ],
])('%s: %s', (_, isUsed, claim, files) => {
  const { corpus } = loadValid(
    overlay({
      'claims/ferryman.yaml': toClaim('red', claim),
      ...files,
    }),
  );
  expect(findUsedClaims(corpus).has('red')).toBe(isUsed);
});

it('what a used claim corrects is used, and what that corrects in turn', () => {
  const { corpus } = loadValid(
    overlay({
      ...edit('claims/chain-ferry.yaml', 'kind: figure\n', 'kind: figure\n  corrects: [red]\n'),
      'claims/ferryman.yaml': `${toClaim('red', '  corrects: [blue]\n')}${toClaim('blue')}${toClaim('green')}`,
    }),
  );
  expect([...findUsedClaims(corpus)].sort()).toEqual(['blue', 'f-1', 'red']);
});
