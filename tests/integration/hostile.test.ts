// cspell:ignore bibtex parsererror
/**
 * Texts that are allowed and look like code, in every place that shows a text: the built site shows them letter by letter and
 * runs nothing. What is not allowed stops the build, runs nothing either, and leaves the earlier site.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/ensure-chromium.ts';
import { serveFolder } from '../../src/integrations/serve-folder.ts';
import { fingerprint, listFiles } from './site.ts';

const TIMEOUT = 600_000;
const ROOT = mkdtempSync(join(tmpdir(), 'hostile-'));
const CONTENT = join(ROOT, 'content');
const OUT = join(ROOT, 'site');
const MARKER = join(ROOT, 'ran');
afterAll(() => rmSync(ROOT, { recursive: true }));

/** Ends of attributes, elements, scripts, comments, entries of BibTeX and templates, in one text. */
const BAIT = `'"></title></script><img src=x onerror=window.wasRun=1><script>window.wasRun=1</script>-->]]>{{b}} \${c} },@x{ & &lt; \\`;
const inYaml = (words: string): string => JSON.stringify(`${words} ${BAIT}`);

const FILES: Record<string, (text: string) => string> = {
  'site.yaml': (text) =>
    text
      .replace('title: Across', `title: ${inYaml('Across')}`)
      .replace(/^deck: .*$/mu, `deck: ${inYaml('Deck')}`)
      .replace(/^description: .*$/mu, `description: ${inYaml('About')}`)
      .replace('chapterWord: Ch.', `chapterWord: ${inYaml('Ch.')}`)
      .replace('name: CC BY 4.0', `name: ${inYaml('Licence')}`)
      .replace(
        'exceptions: None.',
        `exceptions: ${inYaml('None')}\nfooter: [{ text: ${inYaml('Foot')}, page: about }]`,
      ),
  'essays/the-crossing.mdx': (text) =>
    text
      .replace('title: The crossing', `title: ${inYaml('The crossing')}`)
      .replace(
        /^question: .*$/mu,
        `question: ${inYaml('Who paid?')}\ncontentNote: ${inYaml('Note')}`,
      )
      .replace(/^description: .*$/mu, `description: ${inYaml('How it was paid for.')}`)
      .replace(
        '[[ferryman]]',
        '[[ferryman|&lt;img src=x onerror=window.wasRun=1&gt;]] `<script>window.wasRun=1</script>` \\<b>',
      )
      .replace(
        'The parish paid',
        '&lt;script&gt;window.wasRun=1&lt;/script&gt; [there](https://a.example/?"onclick=window.wasRun=1) paid',
      ),
  'topics/people/ferryman.md': (text) =>
    text
      .replace('title: Ferryman', `title: ${inYaml('Ferryman')}`)
      .replace(/^summary: .*$/mu, `summary: ${inYaml('Who')}\naliases: [${inYaml('boatman')}]`),
  'sources/gazette-1890.md': (text) =>
    text
      .replace(
        'title: The new ferry',
        `title: ${inYaml('The new ferry')}\nauthor: [{ literal: ${inYaml('Anon')} }]\nnote: ${inYaml('Note')}`,
      )
      .replace('container-title: River Gazette', `container-title: ${inYaml('Gazette')}`)
      .replace('label: Gazette 1890', `label: ${inYaml('Gazette 1890')}`)
      .replace(/says: The boat .*$/mu, `says: ${inYaml('Boat')}`),
  'claims/chain-ferry.yaml': (text) =>
    text
      .replace('The ferry carried 40 carts a day.', () => inYaml('The ferry'))
      .replace('stance: supports', () => `stance: supports\n      note: ${inYaml('Seen')}`),
  'origins.yaml': (text) =>
    text
      .replace('name: River Gazette', `name: ${inYaml('Gazette')}`)
      .replace('What a reporter saw at the ferry.', () => inYaml('Saw')),
  'glossary.yaml': (text) =>
    text
      .replace('term: Toll', `term: ${inYaml('Toll')}\n  aliases: [toll]`)
      .replace('What is paid for a crossing.', () => inYaml('Paid')),
  'pages/about.mdx': (text) => text.replace('title: About', `title: ${inYaml('About')}`),
};

const runBuild = (content: string) =>
  spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', OUT], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });

const copyBase = (to: string): void => {
  cpSync('tests/fixtures/problems/base', to, { recursive: true });
};

describe('a site full of texts that look like code', () => {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let built: ReturnType<typeof runBuild>;
  beforeAll(async () => {
    copyBase(CONTENT);
    for (const [file, change] of Object.entries(FILES)) {
      const path = join(CONTENT, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    built = runBuild(CONTENT);
    const { executablePath, args } = await findChromium();
    browser = await chromium.launch({ executablePath, args });
    served = await serveFolder(OUT, '/', 0);
  }, TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });
  const getPage = async (): Promise<Page> => {
    if (!browser) throw new Error('there is no browser');
    const page = await browser.newPage({ bypassCSP: true });
    page.on('dialog', () => {
      throw new Error('a dialog was opened');
    });
    return page;
  };
  const listEnding = (pattern: RegExp): string[] =>
    listFiles(OUT).filter((file) => pattern.test(file));
  const read = (file: string): string => readFileSync(join(OUT, file), 'utf8');

  it('is built', () => {
    expect(built.status, built.stderr).toBe(0);
  });

  it(
    'runs nothing, holds no element of a text, and shows the texts as they are',
    { timeout: TIMEOUT },
    async () => {
      const page = await getPage();
      let shown = 0;
      for (const file of listEnding(/\.html$/u)) {
        await page.goto(new URL(file, served?.address).href);
        const found = await page.evaluate(() => ({
          ran: 'wasRun' in window,
          pictures: document.querySelectorAll('img[src="x"], [onerror], [onclick]').length,
          scripts: [...document.scripts].filter(
            (script) => script.text.includes('wasRun=1') && script.type !== 'application/ld+json',
          ).length,
          text: document.documentElement.textContent,
          json: [...document.querySelectorAll('script[type$="json"]')].map(
            (script) => script.textContent,
          ),
        }));
        expect({ file, ran: found.ran, pictures: found.pictures, scripts: found.scripts }).toEqual({
          file,
          ran: false,
          pictures: 0,
          scripts: 0,
        });
        for (const json of found.json)
          expect(() => JSON.parse(json) as unknown, file).not.toThrow();
        if (found.text.includes('<img src=x onerror=window.wasRun=1>')) shown += 1;
      }
      expect(shown).toBeGreaterThan(10);
    },
  );

  it('shows them in the results of a search', { timeout: TIMEOUT }, async () => {
    const page = await getPage();
    await page.goto(new URL('search/?q=onerror', served?.address).href);
    await page.locator('main li a').first().waitFor();
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it('has files for reference managers that are read as the same title', () => {
    const titles = [`The crossing ${BAIT}`, `Ferryman ${BAIT}`];
    const files = listEnding(/(?:the-crossing|ferryman)\/citation\.(?:bib|ris|json)$/u);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const { data } = new Cite(read(file));
      expect(data, file).toHaveLength(1);
      expect(titles, file).toContain(data[0]?.title);
    }
  });

  it('has well-formed XML and JSON', { timeout: TIMEOUT }, async () => {
    const page = await getPage();
    const xml = listEnding(/\.xml$/u);
    expect(xml.length).toBeGreaterThan(0);
    for (const file of xml) {
      const errors = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('parsererror').length,
        read(file),
      );
      expect(errors, file).toBe(0);
    }
    for (const file of listEnding(/\.(?:json|webmanifest)$/u))
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
  });
});

describe('what is not allowed', () => {
  const RUN = `import('node:fs').then((fs) => fs.writeFileSync('${MARKER}', ''))`;
  const PAGE =
    '---\ntitle: Bait\ndescription: What this tiny page is there for, in a line that is long enough to be accepted.\n---\n\n';
  it.each<[code: string, file: string, text: string]>([
    ['mdx-code', 'pages/bait.mdx', `${PAGE}export const a = ${RUN}\n`],
    ['mdx-code', 'pages/bait.mdx', `${PAGE}words {${RUN}}\n`],
    ['malformed-yaml', 'origins.yaml', `- id: !!js/function "${RUN}"\n`],
    ['oversized-file', 'pages/bait.mdx', PAGE + 'a '.repeat(5_000_000)],
    ['unreadable-file', 'pages/bait.mdx', `${PAGE}\0`],
    ['nested-too-deep', 'glossary.yaml', '['.repeat(900_000)],
    ['outside-link', 'pages/bait.mdx', ''],
  ])('%s in %s stops the build', { timeout: TIMEOUT }, (code, file, text) => {
    const before = fingerprint(OUT);
    const content = mkdtempSync(join(ROOT, 'content-'));
    copyBase(content);
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    if (code === 'outside-link') symlinkSync('/nowhere', path);
    else writeFileSync(path, text);
    const { status, stderr } = runBuild(content);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`${file}:\\d+:\\d+ {2}error {2}${code}`, 'u'));
    expect(stderr).not.toMatch(/^ +at /mu);
    expect(existsSync(MARKER)).toBe(false);
    expect(fingerprint(OUT)).toEqual(before);
  });
});
