import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishAddresses } from '../../../src/editing/publish-addresses.ts';
import { ROOT } from './ferries.ts';

let folder = '';
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-addresses-'));
  cpSync(ROOT, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('changes nothing where every address is listed', () => {
  expect(publishAddresses(`${folder}//`)).toMatchObject({ changes: [], added: 0 });
});

it('adds what is not listed, and keeps the rest with its comments', () => {
  const whole = readFileSync(join(folder, 'addresses.txt'), 'utf8').replace(
    '/claims/f-1/\n',
    '# The first count.\n/claims/f-1/\n',
  );
  edit('addresses.txt', () => whole.replace('/claims/f-2/\n', ''));
  const file = `${folder}/addresses.txt`;
  expect(publishAddresses(folder)).toMatchObject({
    changes: [{ before: { file }, after: { file, text: whole } }],
    added: 1,
  });
});

it('keeps the ends of lines', () => {
  const windows = readFileSync(join(folder, 'addresses.txt'), 'utf8').replaceAll('\n', '\r\n');
  edit('addresses.txt', () => windows);
  expect(publishAddresses(folder)).toMatchObject({ changes: [] });
  edit('addresses.txt', () => windows.replace('/claims/f-2/\r\n', ''));
  expect(publishAddresses(folder)).toMatchObject({ changes: [{ after: { text: windows } }] });
});

it('promises nothing for a draft', () => {
  edit('claims/ferryman.yaml', (text) => `${text}- draft: true\n  id: f-11\n`);
  expect(publishAddresses(folder)).toMatchObject({ changes: [], added: 0 });
});

it('begins the list where there is none', () => {
  rmSync(join(folder, 'addresses.txt'));
  rmSync(join(folder, 'moved.yaml'));
  const result = publishAddresses(folder);
  expect(result).toMatchObject({ changes: [{ before: undefined }] });
  expect('changes' in result && result.changes[0]?.after?.text).toContain('\n/claims/f-1/\n');
});

it('adds nothing to a content with an error', () => {
  edit('site.yaml', (text) => text.replace(/^language:.*$/mu, 'language: none at all'));
  expect(publishAddresses(folder)).toMatchObject({ problems: [{ code: 'invalid-value' }] });
});
