// cspell:ignore zqboat zqburnt zqclaim zqdigest zqfigure zqlabel zqmarked zqmen zqnote zqorigin zqpage zqpassage zqsays zqsource zqsummary zqterm zqtopic zqwas zqweeks zqwinter
/**
 * What is taken out leaves no trace in any file of the site. Each thing that can be taken out has a word that stands
 * nowhere else, and all of them begin alike.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redactPages } from '../../src/exports/redact-pages.ts';
import { findDeadLinks, listFiles, readPage, type Page } from './site.ts';

const TRACE = /zq[a-z]{3,}/giu;
const ROOT = mkdtempSync(join(tmpdir(), 'redactions-'));
const CONTENT = join(ROOT, 'content');
/** The parts of a date stay on one line. */
const TOMBSTONE = /Withdrawn on 1\sDecember\s2026\./u;
const TIMEOUT = 600_000;

const EDITS: readonly [file: string, from: string, to: string][] = [
  ['essays/who-saw-it.mdx', 'One reckoning had reached', 'One Zqpassage had reached'],
  ['essays/who-saw-it.mdx', 'He is not named.', 'He is Zqnote.'],
  [
    'essays/who-saw-it.mdx',
    'The keepers measured nothing themselves.',
    'The Zqmarked did nothing.',
  ],
  ['claims/keepers.yaml', 'The keepers measured nothing themselves.', 'The Zqclaim did nothing.'],
  ['sources/letter-1887.md', 'title: Letter of', 'title: Zqsource of'],
  ['sources/letter-1887.md', 'label: Letter 1887', 'label: Zqlabel 1887'],
  ['sources/letter-1887.md', 'He tells only', 'Zqsays only'],
  ['sources/inspector-1884.md', 'says: The', 'says: Zqdigest the'],
  ['topics/practices/lamp-oil.md', 'title: Lamp oil', 'title: Zqtopic'],
  ['topics/practices/lamp-oil.md', 'What the lamp burnt', 'Zqsummary burnt'],
  ['glossary.yaml', 'term: Wick', 'term: Zqterm'],
  ['series.yaml', 'title: ', 'title: Zqfigure '],
  ['corrections.yaml', 'was: One reckoning had reached', 'was: One zqwas had reached'],
  ['corrections.yaml', 'now: One reckoning had reached', 'now: One Zqpassage had reached'],
  ['pages/preface.mdx', 'title: ', 'title: Zqpage '],
  ['data/oil.csv', 'burnt,1884~,burnt,oil,', 'burnt,1884~,burnt,oil that was zqburnt,'],
  ['data/years.csv', 'Four men spend', 'Four zqmen spend'],
  ['figures/who-may-land.mdx', 'no boat came for five weeks.', 'no zqboat came for five weeks.'],
  ['figures/who-may-land.mdx', 'claims: [five-weeks, no-sign-from-land]', 'claims: [five-weeks]'],
  ['figures/sealed-orders.mdx', 'for the winter in which', 'for the zqwinter in which'],
  ['figures/sealed-orders.mdx', 'for five weeks none came', 'for five zqweeks none came'],
];

const REDACTED = [
  '/chapters/who-saw-it/#one-reckoning',
  '/chapters/who-saw-it/#note-captain',
  '/chapters/who-saw-it/#fig-range',
  '/claims/l-3/',
  '/sources/letter-1887/',
  '/sources/inspector-1884/#digest-p1',
  '/topics/lamp-oil/',
  '/glossary/#term-wick',
  '/preface/',
];

/** @returns the files of the site, packed ones unpacked, by their paths */
function build(name: string): Map<string, string> {
  const out = join(ROOT, name);
  const run = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', CONTENT, '--out', out],
    { encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME } },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return new Map(
    listFiles(out).map((file) => {
      const bytes = readFileSync(join(out, file));
      return [
        file,
        (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(),
      ];
    }),
  );
}

const findTraces = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([file, text]) =>
    [file, text].flatMap((words) => [...words.matchAll(TRACE)].map(([word]) => `${file}: ${word}`)),
  );

let before = new Map<string, string>();
let after = new Map<string, string>();

beforeAll(() => {
  cpSync('tests/sites/lighthouses', CONTENT, { recursive: true });
  const dates = join(CONTENT, 'dates.csv');
  writeFileSync(dates, readFileSync(dates, 'utf8').replace(/\n[^]*/u, '\n'));
  for (const [file, from, to] of EDITS) {
    const text = readFileSync(join(CONTENT, file), 'utf8');
    if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
    writeFileSync(
      join(CONTENT, file),
      text.replace(from, () => to),
    );
  }
  const options = ['--content', CONTENT, '--date', '2026-01-05'];
  const recorded = spawnSync(process.execPath, ['scripts/record.ts', ...options], {
    encoding: 'utf8',
  });
  if (recorded.status !== 0) throw new Error(recorded.stderr);
  before = build('before');
  writeFileSync(
    join(CONTENT, 'redactions.yaml'),
    REDACTED.map((at) => `- at: ${at}\n  date: 2026-12-01\n`).join(''),
  );
  after = build('after');
}, TIMEOUT);
afterAll(() => rmSync(ROOT, { recursive: true }));

describe('what is taken out', () => {
  it('was there, each word', () => {
    const found = new Set(
      findTraces(before).map((trace) => trace.replace(/.*: /u, '').toLowerCase()),
    );
    const words = EDITS.flatMap(([, , to]) =>
      [...to.matchAll(TRACE)].map(([word]) => word.toLowerCase()),
    );
    expect([...words].filter((word) => !found.has(word))).toEqual([]);
  });

  it('was in what search reads', () => {
    expect(findTraces(before).join(' ')).toContain('pagefind/');
  });

  it.each([
    ['the text as Markdown', /index\.md: /u, 'zqpassage'],
    ['the notes in it', /index\.md: /u, 'zqnote'],
    ['the feed of chapters', /chapters\/feed\.atom: /u, 'zqpassage'],
    ['the feed of chapters in JSON', /chapters\/feed\.json: /u, 'zqfigure'],
    ['the feed of corrections', /corrections\/feed\.atom: /u, 'zqwas'],
  ])('was in %s', (_, file, word) => {
    const traces = findTraces(before).filter((trace) => file.test(trace));
    expect(traces.join(' ').toLowerCase()).toContain(word);
  });

  it('is in no file of the site any more', () => {
    expect(findTraces(after)).toEqual([]);
  });

  it.each(REDACTED.filter((at) => !at.includes('#')))('%s says since when', (at) => {
    const text = after.get(`${at.slice(1)}index.html`) ?? '';
    expect(text).toContain('This page was withdrawn');
    expect(text).toContain('Withdrawn on 1 December 2026.');
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  it.each(REDACTED.filter((at) => at.includes('#')))('%s has a tombstone at its place', (at) => {
    const [path = '', id = ''] = at.slice(1).split('#');
    const text = after.get(`${path}index.html`) ?? '';
    expect(text).toContain(`id="${id}"`);
    expect(text).toContain('Withdrawn on 1 December 2026.');
  });

  it('takes claims with it that rest on it alone', () => {
    expect(after.get('claims/four-that-winter/index.html')).toContain('This page was withdrawn');
  });

  it('leaves the other texts and feeds as they are made', () => {
    expect(after.get('chapters/who-saw-it/index.md')).toMatch(TOMBSTONE);
    expect(after.get('chapters/feed.atom')).toMatch(TOMBSTONE);
    expect(after.has('topics/lamp-oil/index.md')).toBe(false);
  });

  it('leaves no link that leads nowhere', () => {
    const out = join(ROOT, 'after');
    const pages = new Map<string, Page>(
      listFiles(out)
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, readPage(out, file)]),
    );
    expect([...pages.values()].flatMap((page) => findDeadLinks(out, pages, page, '/'))).toEqual([]);
  });

  it('is in no list of addresses for search engines', () => {
    expect(after.get('sitemap-0.xml')).not.toMatch(/lamp-oil|letter-1887|preface/u);
  });
});

describe('a page that was made before', () => {
  // Whoever keeps pages names also the claims that go with a source.
  const gone = [...REDACTED, '/claims/four-that-winter/', '/claims/five-weeks/'];
  const redactions = gone.map((at) => ({
    at,
    date: '2026-12-01',
    tombstone: 'Withdrawn on 1 December 2026.',
  }));
  const pages = (): Map<string, string> =>
    new Map(
      [...before]
        .filter(([file]) => /(?:^|\/)index\.html$/u.test(file) && !file.startsWith('previews/'))
        .map(([file, html]) => [`/${file.replace(/index\.html$/u, '')}`, html]),
    );
  const redacted = (): Map<string, string> => redactPages(pages(), redactions);

  it('has no trace of it either', () => {
    expect(findTraces(redacted())).toEqual([]);
  });

  it('says so where it stood', () => {
    const chapter = redacted().get('/chapters/who-saw-it/') ?? '';
    for (const id of ['one-reckoning', 'note-captain', 'fig-range'])
      expect(chapter).toContain(`id="${id}"><em>Withdrawn on 1 December 2026.`);
    expect(redacted().get('/topics/lamp-oil/')).toContain('Withdrawn on 1 December 2026.');
  });

  it('is as it was where nothing of it is taken out', () => {
    const address = '/sources/gazette-1886/';
    const nothing = [{ ...redactions[0], at: '/topics/nowhere/', date: '', tombstone: '' }];
    expect(redactPages(pages(), nothing).get(address)).toBe(pages().get(address));
  });
});
