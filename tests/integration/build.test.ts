// cspell:ignore skery
/**
 * The real build on a small documentary about another subject. One file, one build after the other:
 * two at once would share Astro's store and the generated fonts.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/ensure-chromium.ts';
import { serveFolder } from '../../src/integrations/serve-folder.ts';
import { readAloud } from '../e2e/transcript.ts';
import { fingerprint, findDeadLinks, listFiles, readPage, type Page } from './site.ts';

const SITE = 'tests/sites/lighthouses';
const BASE = '/sub/path/';
/** A guard against a build that hangs; no time is asserted. */
const TIMEOUT = 600_000;

const ROOT = mkdtempSync(join(tmpdir(), 'build-'));
const OUT = join(ROOT, 'site');
afterAll(() => rmSync(ROOT, { recursive: true }));

const runBuild = (content: string, ...options: string[]) =>
  spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--out', OUT, ...options],
    {
      encoding: 'utf8',
      // What Vitest sets for its own runs would reach Astro, too.
      env: {
        ...process.env,
        NODE_ENV: undefined,
        VITEST: undefined,
        MODE: undefined,
        DEV: undefined,
        PROD: undefined,
        BASE_URL: undefined,
        SSR: undefined,
        TEST: undefined,
      },
    },
  );

describe('a build under a sub-path', () => {
  let run: ReturnType<typeof runBuild>;
  let pages = new Map<string, Page>();
  beforeAll(() => {
    // With a slash at its end, as shells complete the name of a folder.
    run = runBuild(`${SITE}/`, '--base', BASE);
    pages = new Map(
      existsSync(OUT)
        ? listFiles(OUT)
            .filter((file) => file.endsWith('.html'))
            .map((file) => [file, readPage(OUT, file)])
        : [],
    );
  }, TIMEOUT);

  it('succeeds and prints a line for each stage', () => {
    expect(run.status, run.stderr).toBe(0);
    const stages = [...run.stdout.matchAll(/^([a-z][a-z ]*?) +\d+\.\d\d s/gmu)].map(
      ([, name]) => name,
    );
    expect(stages).toEqual([
      'graph and checks',
      'fonts',
      'pages',
      'other formats',
      'search index',
      'in all',
    ]);
  });

  it('leaves the site and nothing beside it', () => {
    expect(readdirSync(ROOT)).toEqual(['site']);
  });

  it.each([
    'index.html',
    '404.html',
    'chapters/index.html',
    'chapters/who-saw-it/index.html',
    'topics/index.html',
    'topics/skerry-rock/index.html',
    'sources/index.html',
    'sources/log-1885/index.html',
    'claims/index.html',
    'claims/l-1/index.html',
    'glossary/index.html',
    'search/index.html',
    'about/index.html',
    'preface/index.html',
  ])('has the page %s', (file) => {
    expect([...pages.keys()]).toContain(file);
  });

  it('keeps every link inside the sub-path, and each leads to a file and an anchor', () => {
    const dead = [...pages.values()].flatMap((page) => findDeadLinks(OUT, pages, page, BASE));
    expect(dead).toEqual([]);
    const internal = [...pages.values()].flatMap(({ links }) =>
      links.filter(({ target }) => target.startsWith(BASE)),
    );
    expect(internal.length).toBeGreaterThan(pages.size);
  });

  it.each([
    'chapters/who-saw-it/index.md',
    'topics/skerry-rock/index.md',
    'sources/log-1885/index.md',
    'chapters/feed.atom',
    'chapters/feed.json',
    'corrections/feed.atom',
    'corrections/feed.json',
  ])('has %s, with the sub-path in each address of the site', (file) => {
    const addresses = readFileSync(join(OUT, file), 'utf8').match(
      /https:\/\/lights\.example[^\s<>()"]*/gu,
    );
    expect(addresses?.length).toBeGreaterThan(2);
    expect(
      addresses?.filter((address) => !address.startsWith(`https://lights.example${BASE}`)),
    ).toEqual([]);
  });

  it('has the sub-path in each canonical address', () => {
    const addresses = [...pages.values()].flatMap(({ links }) =>
      links.filter(({ rel }) => rel === 'canonical').map(({ target }) => target),
    );
    expect(addresses).toContain(`https://lights.example${BASE}chapters/who-saw-it/`);
    expect(
      addresses.filter((address) => !address.startsWith(`https://lights.example${BASE}`)),
    ).toEqual([]);
  });

  it('leads from the page before the chapters to the first of them and back', () => {
    const linksTo = (file: string, rel: string): string[] =>
      pages.get(file)?.links.flatMap((link) => (link.rel === rel ? [link.target] : [])) ?? [];
    expect(linksTo('preface/index.html', 'next')).toEqual([`${BASE}chapters/who-saw-it/`]);
    expect(linksTo('chapters/who-saw-it/index.html', 'prev')).toEqual([`${BASE}preface/`]);
    expect(linksTo('about/index.html', 'next')).toEqual([]);
  });

  describe('at an address that is gone', () => {
    const getPage = (path: string): Page => {
      const page = pages.get(`${path}index.html`);
      if (!page) throw new Error(`there is no page ${path}`);
      return page;
    };
    /** The text of the page with its runs of spaces made one. */
    const read = (path: string): string => getPage(path).text.replace(/\s+/gu, ' ');

    it.each([
      ['claims/l-0/', 'claims/l-1/', '“The light on Skerry Rock carried eighteen miles”'],
      ['chapters/the-watch/', 'chapters/who-saw-it/', '“Who saw it”'],
      ['chapters/the-lamp/', 'chapters/who-saw-it/', '“Who saw it”'],
    ])('%s sends on to %s, and says so to those who are not sent', (from, to, name) => {
      const { meta, links } = getPage(from);
      expect(meta.get('refresh')).toBe(`0; url=${BASE}${to}`);
      expect(meta.get('robots')).toBe('noindex');
      expect(links.filter(({ rel }) => rel === 'canonical')).toEqual([
        { tag: 'link', rel: 'canonical', target: `https://lights.example${BASE}${to}` },
      ]);
      expect(read(from)).toContain(`This page has moved It is now ${name}.`);
      expect(links.filter(({ tag }) => tag === 'a').map(({ target }) => target)).toContain(
        BASE + to,
      );
    });

    it('a page that was withdrawn gives the reason, and sends nowhere', () => {
      const { meta, links } = getPage('topics/fog-bell/');
      expect(read('topics/fog-bell/')).toContain(
        'This page was withdrawn The bell stood on another rock.',
      );
      expect(meta.get('refresh')).toBeUndefined();
      expect(meta.get('robots')).toBe('noindex');
      expect(links.map(({ rel }) => rel)).not.toContain('canonical');
    });

    it.each([
      ['chapters/who-saw-it/', 'lit-in-1881', 'now stands at “Who saw it”, ¶ 1.'],
      ['chapters/who-saw-it/', 'note-pilot', 'was withdrawn: No pilot is named in the log.'],
      ['glossary/', 'term-mantle', 'now stands at “Glossary”, Wick.'],
      ['chapters/the-lamp/', 'second-lamp', 'now stands at “Skerry Rock”.'],
    ])('%s ends with a list that has the id %s and the way or the reason', (path, id, words) => {
      expect(getPage(path).ids).toContain(id);
      expect(read(path)).toContain(`#${id}, ${words}`);
    });

    it('no page has the list without need', () => {
      expect(read('topics/skerry-rock/')).not.toContain('No longer here');
    });

    it('neither the sitemap nor search knows of it', () => {
      const sitemap = readFileSync(join(OUT, 'sitemap-0.xml'), 'utf8');
      expect(sitemap).toContain('chapters/who-saw-it/');
      expect(sitemap).not.toMatch(/fog-bell|the-lamp|the-watch|l-0/u);
      for (const path of ['topics/fog-bell/', 'claims/l-0/'])
        expect(readFileSync(join(OUT, path, 'index.html'), 'utf8')).not.toContain(
          'data-pagefind-body',
        );
    });
  });

  it('says how much of the ledger rests on how few', () => {
    const text = pages.get('preface/index.html')?.text.replace(/\s+/gu, ' ') ?? '';
    expect(text).toMatch(/holds 14 claims: 12 statements of fact, and 2 opinions/u);
    expect(text).toMatch(/\d+ single source/u);
  });

  it('can be searched', () => {
    expect(existsSync(join(OUT, 'pagefind/pagefind.js'))).toBe(true);
    const { languages } = JSON.parse(
      readFileSync(join(OUT, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, { page_count: number }> };
    expect(Object.keys(languages)).toEqual(['en-GB']);
    expect(languages['en-GB']?.page_count).toBeGreaterThan(20);
  });

  it('says in the chapter what the content says: marks, notes, table, standings', () => {
    const page = pages.get('chapters/who-saw-it/index.html');
    expect(page?.text).toContain('He is not named.');
    expect(page?.text).toContain('The captain');
    for (const id of [
      'first-lit',
      'from-a-deck',
      'two-ways',
      'good-light',
      'note-miles',
      'note-captain',
      'what-the-keepers-wrote-down',
      'first-lit-a',
    ]) {
      expect(page?.ids).toContain(id);
    }
    const targets = page?.links.map(({ target }) => target) ?? [];
    expect(targets).toContain(`${BASE}claims/l-1/`);
    expect(targets).toContain(`${BASE}topics/fresnel-lens/`);
    expect(targets).toContain(`${BASE}sources/inspector-1884/#digest-p2-3`);
    expect(targets).toContain(`${BASE}glossary/#term-light-vessel`);
  });

  describe('in a browser', () => {
    let browser: Browser | undefined;
    let served: Awaited<ReturnType<typeof serveFolder>> | undefined;
    beforeAll(async () => {
      const { executablePath, args } = await findChromium();
      browser = await chromium.launch({ executablePath, args });
      served = await serveFolder(OUT, BASE, 0);
    }, TIMEOUT);
    afterAll(async () => {
      await browser?.close();
      served?.server.close();
    });
    const open = async (path: string) => {
      if (!browser || !served) throw new Error('there is no browser');
      // What tests put into a page its policy would refuse.
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(served.address + path);
      return page;
    };

    it(
      'reads the chapter aloud as it did',
      async () => {
        const page = await open('chapters/who-saw-it/');
        const phrases = await readAloud(page);
        await page.close();
        await expect(`${phrases.join('\n')}\n`).toMatchFileSnapshot(
          '../fixtures/reading/who-saw-it.txt',
        );
      },
      TIMEOUT,
    );

    it.each([
      ['a title', 'Loss of the landing', 'topics/loss-of-the-landing/'],
      ['an alias', 'great gale', 'topics/loss-of-the-landing/'],
      ['a name in another script', '灯台守', 'topics/keepers/'],
      ['the beginning of a name in another script', '光達', 'topics/range-of-a-light/'],
      ['the title of a source', 'A light worth its oil?', 'sources/gazette-1886/'],
      ['words of a claim', 'five weeks', 'claims/five-weeks/'],
      ['words of the chapter', 'out on a clear night, and look', 'chapters/who-saw-it/'],
    ])(
      'finds by %s: %s',
      async (_, words, path) => {
        const page = await open(`search/?q=${encodeURIComponent(words)}`);
        await page.locator(`.search-title[href="${BASE}${path}"]`).waitFor();
        await page.locator(`.search-title[href="${BASE}${path}"]`).click();
        await page.waitForURL((url) => url.pathname === BASE + path);
        await page.close();
      },
      TIMEOUT,
    );
  });
});

it('drafts and worksheets change no byte of a build', { timeout: TIMEOUT }, () => {
  const content = mkdtempSync(join(tmpdir(), 'drafts-'));
  cpSync(SITE, content, { recursive: true });
  const read = (file: string): string => readFileSync(join(content, file), 'utf8');
  /** A copy of a text as a draft, with letters that nothing else has. */
  const copy = (from: string, to: string, change: (text: string) => string): void =>
    writeFileSync(
      join(content, to),
      `${change(read(from).replace('---\n', '---\ndraft: true\n'))}\nŵ ŷ\n`,
    );
  copy(
    'essays/who-saw-it.mdx',
    'essays/who-heard-it.mdx',
    (text) => `${text.replace('number: 1', 'number: 2')}\n![The bell](./bell.png)\n`,
  );
  cpSync('public/icon-192.png', join(content, 'essays/bell.png'));
  copy('topics/people/keepers.md', 'topics/people/boatmen.md', (text) =>
    text.replace(/^title: .*$/mu, 'title: Boatmen').replace(/^aliases:\n(?: .*\n)+/mu, ''),
  );
  copy('sources/log-1885.md', 'sources/log-1886.md', (text) => text);
  appendFileSync(
    join(content, 'claims/keepers.yaml'),
    "\n- { id: k-draft, draft: true, statement: ŵ., asOf: '1885', kind: event, evidence: [] }\n",
  );
  mkdirSync(join(content, 'drafts'));
  writeFileSync(join(content, 'drafts/who-heard-it.md'), 'ŵ\n');
  const before = fingerprint(OUT);
  const { status, stderr } = runBuild(content, '--base', BASE);
  expect(status, stderr).toBe(0);
  expect(before.length).toBeGreaterThan(10);
  expect(fingerprint(OUT)).toEqual(before);
  rmSync(content, { recursive: true });
});

describe('a build of what npm run template makes', () => {
  const content = join(ROOT, 'begun');
  const out = join(ROOT, 'begun-site');
  const runTemplate = (folder: string) =>
    spawnSync(process.execPath, ['scripts/make-template.ts', folder], { encoding: 'utf8' });
  afterAll(() => {
    for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  });

  it('says what was made and what comes next', () => {
    const { status, stdout } = runTemplate(content);
    expect(status).toBe(0);
    expect(stdout).toContain(join(content, 'site.yaml'));
    expect(stdout.match(/^\d\. /gmu)).toHaveLength(3);
  });

  it('refuses a folder that is not empty, and a call without a folder', () => {
    const again = runTemplate(content);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is no empty folder');
    expect(spawnSync(process.execPath, ['scripts/make-template.ts']).status).toBe(2);
  });

  it(
    'succeeds, counts nothing where there is nothing, and has no dead link',
    () => {
      appendFileSync(join(content, 'pages/about.mdx'), '\n<Standings />\n\n<HowWeKnow />\n');
      const { status, stderr } = runBuild(content, '--out', out);
      expect(status, stderr).toBe(0);
      const built = new Map(
        listFiles(out)
          .filter((file) => file.endsWith('.html'))
          .map((file) => [file, readPage(out, file)]),
      );
      expect([...built.values()].flatMap((page) => findDeadLinks(out, built, page, '/'))).toEqual(
        [],
      );
      for (const { file, text, meta } of built.values()) {
        expect(text, file).not.toMatch(/\b0 \w/u);
        expect(meta.get('description') ?? '', file).not.toMatch(/\b0 \w/u);
      }
      expect(built.get('chapters/index.html')?.text).toContain('No chapter is written yet.');
      for (const list of ['topics', 'sources', 'claims'])
        expect(built.get(`${list}/index.html`)?.text).toContain(
          `No ${list.slice(0, -1)} is entered yet.`,
        );
    },
    TIMEOUT,
  );
});

describe('a build of a content with faults', () => {
  const content = join(ROOT, 'broken');
  let before: string[] = [];
  let run: ReturnType<typeof runBuild>;

  const spoil = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(content, file), 'utf8');
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    writeFileSync(
      join(content, file),
      text.replace(from, () => to),
    );
  };

  beforeAll(() => {
    before = fingerprint(OUT);
    cpSync(SITE, content, { recursive: true });
    spoil('essays/who-saw-it.mdx', '[[skerry-rock]]', '[[skery-rock]]');
    spoil('essays/who-saw-it.mdx', '<Claim id="l-3">', '<Claim id="l-33">');
    spoil('claims/keepers.yaml', 'at: p. 1', 'at: p. 44');
    spoil('origins.yaml', 'kind: speaker', 'kin: speaker');
    run = runBuild(content, '--base', BASE);
  }, TIMEOUT);

  it('exits with 1', () => {
    expect(run.status).toBe(1);
    expect(run.stdout).not.toMatch(/^pages /mu);
  });

  it('prints every problem, by file, with place, words and way out, and the count', () => {
    const lines = run.stderr.split('\n').filter((line) => line.startsWith(content));
    expect(lines.map((line) => line.slice(content.length + 1))).toEqual([
      'claims/keepers.yaml:34:11  error  missing-digest-item',
      'essays/who-saw-it.mdx:11:13  error  unknown-topic',
      'essays/who-saw-it.mdx:15:76  error  unknown-claim',
      'origins.yaml:6:3  error  missing-key',
      'origins.yaml:7:3  error  unknown-key',
    ]);
    expect(run.stderr).toContain('Did you mean "skerry-rock"?');
    expect(run.stderr).toContain('5 errors in 3 files');
  });

  it('leaves the earlier site byte for byte, and nothing beside it', () => {
    expect(before.length).toBeGreaterThan(10);
    expect(fingerprint(OUT)).toEqual(before);
    expect(readdirSync(ROOT).sort()).toEqual(['broken', 'site']);
  });
});

it(
  'an address that is lost stops the build and leaves the earlier site',
  { timeout: TIMEOUT },
  () => {
    const content = mkdtempSync(join(tmpdir(), 'lost-'));
    cpSync(SITE, content, { recursive: true });
    const essay = join(content, 'essays/who-saw-it.mdx');
    writeFileSync(essay, readFileSync(essay, 'utf8').replace(' ^from-a-deck', ''));
    const before = fingerprint(OUT);
    const { status, stderr } = runBuild(content, '--base', BASE);
    const line =
      readFileSync(join(content, 'addresses.txt'), 'utf8')
        .split('\n')
        .indexOf('/chapters/who-saw-it/#from-a-deck') + 1;
    expect(status).toBe(1);
    expect(stderr).toContain(`${content}/addresses.txt:${line}:1  error  lost-address`);
    expect(stderr).toContain('the site no longer has /chapters/who-saw-it/#from-a-deck.');
    expect(stderr).toMatch(/^1 error\b/mu);
    expect(fingerprint(OUT)).toEqual(before);
    rmSync(content, { recursive: true });
  },
);

it('a build of a folder that does not exist says so and exits with 2', { timeout: TIMEOUT }, () => {
  const { status, stderr } = runBuild(join(ROOT, 'nowhere'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/There is no folder ".*nowhere"\.\n\nusage:/u);
});

it('a folder that holds anything but a site is not replaced by one', { timeout: TIMEOUT }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  writeFileSync(join(folder, 'letter.txt'), 'Dear keeper');
  const { status, stderr } = runBuild(SITE, '--out', folder);
  expect(status).toBe(1);
  expect(stderr).toContain('is in use and holds no site');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
  rmSync(folder, { recursive: true });
});

it('a folder that holds the content is not replaced by a site', { timeout: TIMEOUT }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(SITE, join(folder, 'content'), { recursive: true });
  const { status, stderr } = runBuild(join(folder, 'content'), '--out', folder);
  expect(status).toBe(1);
  expect(stderr).toContain('holds the project or its content');
  expect(existsSync(join(folder, 'content', 'site.yaml'))).toBe(true);
  rmSync(folder, { recursive: true });
});
