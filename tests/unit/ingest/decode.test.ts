// cspell:ignore hafen karlš schiffe schrieb wärter zählte
import { expect, it } from 'vitest';
import { IngestError } from '../../../src/ingest/article.ts';
import { decode } from '../../../src/ingest/decode.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const LINES = 'Der Wärter zählte die Schiffe, und er schrieb sie für den Hafen auf. ';

it.each<[what: string, bytes: Buffer, name: string, encoding: string, text: string]>([
  ['UTF-8', Buffer.from('café'), 'a.txt', 'utf-8', 'café'],
  ['a byte order mark', Buffer.from('\uFEFFcafé'), 'a.txt', 'utf-8', 'café'],
  [
    'UTF-16',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('café', 'utf16le')]),
    'a.txt',
    'utf-16le',
    'café',
  ],
  ['a text without a sign', latin1(LINES.repeat(4)), 'a.txt', 'windows-1252', LINES.repeat(4)],
  [
    'a page that names its encoding',
    latin1('<meta charset="iso-8859-2"><p>Karl\xb9'),
    'a.html',
    'iso-8859-2',
    '<meta charset="iso-8859-2"><p>Karlš',
  ],
  [
    'a page that names none',
    Buffer.from('<html><p>café</p>'),
    'a.htm',
    'utf-8',
    '<html><p>café</p>',
  ],
  ['line ends of two kinds', Buffer.from('a\r\nb\rc'), 'a.txt', 'utf-8', 'a\nb\nc'],
])('reads %s', (_, bytes, name, encoding, text) => {
  expect(decode(bytes, name)).toMatchObject({ encoding, text });
});

it.each<[name: string, text: string, format: string]>([
  ['a.txt', 'The harbour was full.', 'text'],
  ['-', '# The harbour\n\nIt was full.', 'markdown'],
  ['-', '---\ntitle: The harbour\n---\nIt was full.', 'markdown'],
  ['-', '<!doctype html><p>It was full.</p>', 'html'],
  ['a.txt', '<div><p>It was</p><p>full.</p></div>', 'html'],
  ['a.md', 'It was full.', 'markdown'],
  ['-', 'It was <full> at 3 < 4.', 'text'],
])('takes %s with "%s" for %s', (name, text, format) => {
  expect(decode(Buffer.from(text), name).format).toBe(format);
});

it.each<[what: string, bytes: Buffer, message: string]>([
  ['nothing', Buffer.from(' \n'), 'it is empty'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'it is a PDF'],
  ['an archive', latin1('PK\x03\x04\x14\x00'), 'a zip archive'],
  ['a picture', latin1('\x89PNG\r\n'), 'it is a picture'],
  ['bytes', latin1('a\x00b\x01c'), 'it is no text'],
  ['a book', Buffer.alloc(5_000_001, 'a'), 'it has 6 MB'],
])('refuses %s', (_, bytes, message) => {
  expect(() => decode(bytes, 'a.txt')).toThrow(IngestError);
  expect(() => decode(bytes, 'a.txt')).toThrow(message);
});
