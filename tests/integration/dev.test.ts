// cspell:ignore tolll
/** The development server, in a browser: each edit is seen, each problem is told, and drafts are there. */
import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/ensure-chromium.ts';

const TIMEOUT = 60_000;
const ROOT = mkdtempSync(join(tmpdir(), 'dev-'));
const CONTENT = join(ROOT, 'content');

let server: ChildProcess;
let output = '';
let address = '';
let browser: Browser;
let page: Page;

/** Resolves when the server has printed what is looked for. */
function findOutput(pattern: RegExp): Promise<RegExpExecArray> {
  const { promise, resolve } = Promise.withResolvers<RegExpExecArray>();
  const look = (): void => {
    const match = pattern.exec(output);
    if (match) resolve(match);
  };
  server.stdout?.on('data', look);
  server.stderr?.on('data', look);
  look();
  return promise;
}

function edit(file: string, from: string, to: string): void {
  const path = join(CONTENT, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

beforeAll(async () => {
  cpSync('tests/fixtures/problems/base', CONTENT, { recursive: true });
  const args = ['scripts/dev.ts', '--content', CONTENT, '--port', '0'];
  // What the test runner sets would make Vite take this for a test, and watch nothing.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  server = spawn(process.execPath, args, { env });
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  address = (await findOutput(/http:\/\/localhost:\d+/u))[0];
  const found = await findChromium();
  browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  page = await browser.newPage();
}, TIMEOUT);

afterAll(async () => {
  await browser.close();
  const closed = once(server, 'close');
  server.kill();
  await closed;
  rmSync(ROOT, { recursive: true, force: true });
}, TIMEOUT);

describe('npm run dev', { timeout: TIMEOUT }, () => {
  /** In a window of its own: a reload that still comes would break off another page on its way. */
  const open = async (path: string): Promise<void> => {
    await page.close();
    page = await browser.newPage();
    await page.goto(`${address}${path}`);
  };
  const see = (text: string): Promise<void> => page.getByText(text).first().waitFor();

  it('shows an edit of a text, of front matter and of a claim, each without a reload by hand', async () => {
    await open('/chapters/the-crossing/');
    await see('Who paid for the crossing?');
    edit('essays/the-crossing.mdx', '## Who paid', 'Snow fell.\n\n## Who paid');
    await see('Snow fell.');
    edit('essays/the-crossing.mdx', 'Who paid for the crossing?', 'Who rowed?');
    await see('Who rowed?');
    await open('/claims/f-1/');
    edit('claims/chain-ferry.yaml', '40 carts', '41 carts');
    await see('The ferry carried 41 carts a day.');
    edit('claims/chain-ferry.yaml', '41 carts', '40 carts');
  });

  it('tells a problem over the page and in the terminal in the same words, until it is mended', async () => {
    const getOverlay = () => page.locator('vite-error-overlay');
    await open('/chapters/the-crossing/');
    edit('essays/the-crossing.mdx', '[[toll]]', '[[tolll]]');
    await getOverlay().waitFor();
    const told = await getOverlay().locator('#message-content').innerText();
    expect(told).toMatch(/the-crossing\.mdx:\d+:\d+ {2}error {2}unknown-topic/u);
    expect(told).toContain('there is no topic or glossary entry "tolll". Did you mean "toll"?');
    expect(output).toContain(told.trim());
    // On a page that is opened afterwards it stands too.
    await open('/topics/');
    await getOverlay().waitFor();
    edit('essays/the-crossing.mdx', '[[tolll]]', '[[toll]]');
    await getOverlay().waitFor({ state: 'detached' });
    await findOutput(/No problems\./u);
  });

  it('goes on after a text that cannot be parsed', async () => {
    await open('/chapters/the-crossing/');
    edit('essays/the-crossing.mdx', 'Snow fell.', '<Claim id="f-1">Snow fell.');
    await page.locator('vite-error-overlay').getByText('malformed-mdx').waitFor();
    edit('essays/the-crossing.mdx', '<Claim id="f-1">Snow fell.', 'Sleet fell.');
    await see('Sleet fell.');
  });

  // After this Astro lists its files anew, and its watcher may pass over what is edited meanwhile.
  it('shows a new title where other files link to it', async () => {
    await open('/topics/chain-ferry/');
    await see('The Ferryman turned the wheel');
    edit('topics/people/ferryman.md', 'title: Ferryman', 'title: Oarsman');
    await see('The Oarsman turned the wheel');
    await open('/chapters/the-crossing/');
    await see('The Oarsman took the');
  });

  it('shows drafts, with what is still empty in them', async () => {
    await open('/topics/');
    writeFileSync(
      join(CONTENT, 'topics/devices/bell.md'),
      '---\ndraft: true\ntitle: Ferry bell\nsummary:\n---\n\nIt rings for the [[chain-ferry]].\n',
    );
    await see('Ferry bell');
    await open('/topics/bell/');
    await see('Draft.');
    await see('It rings for the Chain ferry.');
    await expect(page.locator('vite-error-overlay').count()).resolves.toBe(0);
    await findOutput(/warning {2}unfinished-draft/u);
    rmSync(join(CONTENT, 'topics/devices/bell.md'));
    await see('No such page');
  });
});
