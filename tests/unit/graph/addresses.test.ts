// cspell:ignore titel withdrwan
/** Addresses that were published, and what the checks say when one is gone. */
import { describe, expect, it } from 'vitest';
import { formatManifest } from '../../../src/corpus/manifest.ts';
import { parseGraph } from '../../../src/graph/load-graph.ts';
import { BASE, edit, load, loadValid, overlay } from '../problems/content.ts';

const permanent = (files = BASE): string[] =>
  [...loadValid(files).places.values()].flatMap(({ address, isPermanent }) =>
    isPermanent ? [address] : [],
  );
const LISTED = formatManifest(permanent());

const faultsOf = (files: Record<string, string | undefined>): string[] =>
  load(overlay({ 'addresses.txt': LISTED, ...files })).problems.map(
    ({ code, file, line, message }) => `${file}:${line} ${code} ${message}`,
  );
const lineOf = (address: string): number => LISTED.split('\n').indexOf(address) + 1;

it('are those of pages, terms, authored paragraphs, notes and figures', () => {
  const series = `- id: carts
  title: Carts
  caption: A day.
  unit: carts
  joined: { origins: [document], label: counted }
  others: told
`;
  const files = overlay({
    'series.yaml': series,
    ...edit(
      'essays/the-crossing.mdx',
      'startsFrom: gazette-1890\n',
      'startsFrom: gazette-1890\ncover: carts\n',
    ),
    ...edit(
      'claims/chain-ferry.yaml',
      'kind: figure',
      'kind: figure\n  series: carts\n  value: 40',
    ),
  });
  expect(permanent(files).filter((address) => address.startsWith('/chapters/'))).toEqual([
    '/chapters/',
    '/chapters/the-crossing/',
    '/chapters/the-crossing/#fig-carts',
    '/chapters/the-crossing/#carts',
    '/chapters/the-crossing/#toll-taken',
    '/chapters/the-crossing/#note-toll',
    '/chapters/high-water/',
    '/chapters/high-water/#at-the-mooring',
    '/chapters/high-water/#at-the-post',
  ]);
  expect(permanent()).toEqual(
    expect.arrayContaining([
      '/',
      '/about/',
      '/claims/f-1/',
      '/glossary/#term-toll',
      '/sources/gazette-1890/',
      '/topics/ferryman/',
    ]),
  );
});

it('are not those that change with their words or with the digest of a source', () => {
  const { places } = loadValid(BASE);
  expect(places.get('/chapters/the-crossing/#who-paid')?.isPermanent).toBe(false);
  expect(places.get('/sources/gazette-1890/#digest-p1')?.isPermanent).toBe(false);
});

it('stand under no base', () => {
  expect(permanent().every((address) => address.startsWith('/') && !address.includes('//'))).toBe(
    true,
  );
});

describe('the checks', () => {
  it('are content with a list that is complete, and with none at all', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ 'addresses.txt': undefined })).toEqual([]);
  });

  it.each([
    ['emptied', '', 'the list is empty'],
    [
      'taken away',
      undefined,
      'the list is missing, though moved.yaml is there: the two belong together',
    ],
  ])('are not content with a list that was %s', (_, text, message) => {
    const files = {
      'addresses.txt': text,
      'moved.yaml': '- from: /claims/f-0/\n  to: /claims/f-1/\n',
    };
    expect(faultsOf(files)).toEqual([`content/addresses.txt:1 missing-addresses ${message}`]);
  });

  it('take a renamed paragraph for lost, and name the one that stands there unlisted', () => {
    expect(faultsOf(edit('essays/the-crossing.mdx', '^toll-taken', '^tolls-taken'))).toEqual([
      `content/addresses.txt:${lineOf('/chapters/the-crossing/#toll-taken')} lost-address the site no longer has /chapters/the-crossing/#toll-taken. Did you mean "tolls-taken"?`,
      'content/essays/the-crossing.mdx:1 unlisted-address the address /chapters/the-crossing/#tolls-taken is not in content/addresses.txt',
    ]);
  });

  it('are content where the entry says where it went, and keep its new name unlisted', () => {
    const faults = faultsOf({
      ...edit('essays/the-crossing.mdx', '^toll-taken', '^tolls-taken'),
      'moved.yaml':
        '- from: /chapters/the-crossing/#toll-taken\n  to: /chapters/the-crossing/#tolls-taken\n',
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('unlisted-address');
  });

  it('do not take for lost what was left out for its faults', () => {
    const codesOf = (files: Record<string, string>): string[] =>
      load(overlay({ 'addresses.txt': LISTED, ...files })).problems.map(({ code }) => code);
    expect(codesOf(edit('topics/people/ferryman.md', 'title: ', 'titel: '))).toEqual(
      expect.not.arrayContaining(['lost-address']),
    );
    expect(codesOf({ 'glossary.yaml': '- id: [\n' })).not.toContain('lost-address');
  });

  it('still find what is lost beside a fault in a text', () => {
    const text = edit('essays/the-crossing.mdx', ' ^toll-taken', ' [[toll');
    expect(faultsOf(text).map((fault) => fault.split(' ')[1])).toEqual([
      'malformed-link',
      'missing-address',
      'lost-address',
    ]);
  });

  it.each([
    ['a misspelt key', 'withdrwan: Gone.', ['unknown-key', 'Did you mean "withdrawn"?']],
    ['neither way nor reason', '', ['invalid-value', 'either where the address went']],
    ['both', 'to: /about/\n  withdrawn: Gone.', ['invalid-value', 'either where the address went']],
    ['a way out of the site', 'to: https://x.example/', ['invalid-value', 'to: an address starts']],
    ['a way with the page left out', "to: '#carts'", ['invalid-value', 'to: an address starts']],
  ])('say of an entry with %s that one thing', (_, line, [code = '', words = '']) => {
    const faults = faultsOf({
      'addresses.txt': `${LISTED}/topics/raft/\n`,
      'moved.yaml': `- from: /topics/raft/\n  ${line}\n`,
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(` ${code} `);
    expect(faults[0]).toContain(words);
  });

  it('name the line of the list that holds no address', () => {
    expect(faultsOf({ 'addresses.txt': `${LISTED}<<<<<<< mine\n` })).toEqual([
      `content/addresses.txt:${LISTED.split('\n').length} invalid-value "<<<<<<< mine" is no address: one stands on each line, such as /chapters/x/#y`,
    ]);
  });
});

it('names the list by the folder that it is in', () => {
  const files = overlay({ 'addresses.txt': LISTED.replace(/^\/claims\/f-1\/\n/mu, '') });
  const { problems } = parseGraph(files, { root: 'lights' });
  expect(problems.filter(({ code }) => code === 'unlisted-address')).toMatchObject([
    { message: 'the address /claims/f-1/ is not in lights/addresses.txt' },
  ]);
});
