/** The Nu HTML Checker of the WHATWG and W3C finds no error in any chapter and in a page of each other kind. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPages, onePageOfEachKind, site } from './built-site.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  message: string;
  url?: string;
  lastLine?: number;
  lastColumn?: number;
}

/** This edition of the checker is older than the keyword (Content Security Policy Level 3, 2.3.1). */
const NOT_KNOWN_TO_IT = "'wasm-unsafe-eval'";

const PATIENCE_MS = 300_000;

const jar = join(
  createRequire(import.meta.url).resolve('vnu-jar/package.json'),
  '../build/dist/vnu.jar',
);
const check = (...files: string[]): Message[] => {
  const { stderr } = spawnSync(
    'java',
    ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return (JSON.parse(stderr) as { messages: Message[] }).messages;
};

const isThere = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

it.runIf(isThere)(
  isThere ? 'the Nu HTML Checker finds no error' : 'not run: no java',
  () => {
    const pages = [...new Set([...findPages('chapter'), ...onePageOfEachKind])];
    const faults = check(...pages.map(({ file }) => join(site.folder, file)))
      .filter(({ type, message }) => type !== 'info' && !message.includes(NOT_KNOWN_TO_IT))
      .map(
        ({ url, lastLine, lastColumn, message }) => `${url}:${lastLine}:${lastColumn} ${message}`,
      );
    expect(faults).toEqual([]);
  },
  PATIENCE_MS,
);
