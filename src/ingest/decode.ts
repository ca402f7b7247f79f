/** Bytes → text: which kind of file it is, and by which encoding it is to be read. */
import { extname } from 'node:path';
import { analyse } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { IngestError, type ArticleFormat } from './article.ts';

const MAX_BYTES = 5_000_000;

/** First bytes of files that are no text, read as Latin-1, and what to call them. */
const SIGNATURES: [start: string, kind: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['PK\x05\x06', 'a zip archive'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1F\x8B', 'a gzip archive'],
  ['\xD0\xCF\x11\xE0', 'an office document'],
  ['{\\rtf', 'rich text (RTF)'],
];

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const HTML_TAGS = /<\/(?:p|div|h[1-6]|article|body|li|span)>/giu;
const MARKDOWN_SIGNS = [/^---\n(?:[\w-]+:.*\n)/u, /^#{1,3} \S/mu, /\]\(https?:\/\//u, /^!\[/mu];

/** What the words of a file say that it is, where its name does not tell. */
function sniffFormat(text: string): ArticleFormat {
  if (HTML_START.test(text) || (text.match(HTML_TAGS)?.length ?? 0) >= 3) return 'html';
  return MARKDOWN_SIGNS.some((sign) => sign.test(text)) ? 'markdown' : 'text';
}

/** Decodes as the Encoding Standard does, or says that the bytes are no such text. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

const findMark = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];

/** The likeliest encoding of text that names none: UTF-8 where it is valid, else by statistics. */
function guessEncoding(bytes: Uint8Array): string {
  if (decodeStrictly(bytes, 'utf-8') !== undefined) return 'utf-8';
  const likely = analyse(bytes)
    .map(({ name }) => (name === 'ISO-8859-1' ? 'windows-1252' : name.toLowerCase()))
    .find((name) => !name.startsWith('utf') && decodeStrictly(bytes, name) !== undefined);
  return likely ?? 'windows-1252';
}

function findEncoding(bytes: Uint8Array, isHtml: boolean): string {
  const marked = findMark(bytes);
  if (marked !== undefined) return marked;
  if (!isHtml) return guessEncoding(bytes);
  const unnamed = 'x-user-defined';
  const named = sniffHtmlEncoding(bytes, {
    defaultEncoding: unnamed,
    maxPrescanBytes: 8192,
  }).toLowerCase();
  return named === unnamed || named === 'x-user-defined' ? guessEncoding(bytes) : named;
}

/**
 * @param bytes the whole file
 * @param name its name, `-` for the standard input
 * @returns the text with line feeds alone, its format and its encoding
 * @throws IngestError where it is empty, too large, or no text
 */
export function decode(
  bytes: Uint8Array,
  name: string,
): { text: string; format: ArticleFormat; encoding: string } {
  if (bytes.length > MAX_BYTES)
    throw new IngestError(
      `it has ${Math.ceil(bytes.length / 1_000_000)} MB, and an article has 5 at most: save the article alone`,
    );
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature)
    throw new IngestError(`it is ${signature[1]}: save the article as text, Markdown or HTML`);

  const extension = extname(name).toLowerCase();
  const isHtml = /^\.x?html?$/u.test(extension) || HTML_START.test(head.replace(/^ï»¿/u, ''));
  const encoding = findEncoding(bytes, isHtml);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/gu, '\n');
  if (text.trim() === '') throw new IngestError('it is empty');
  const odd = text.match(/[\uFFFD\p{Cc}]/gu)?.filter((sign) => !/\s/u.test(sign)).length ?? 0;
  if (text.includes('\0') || odd > text.length / 50)
    throw new IngestError('it is no text: save the article as text, Markdown or HTML');
  const isMarkdown = /^\.(?:md|markdown)$/u.test(extension);
  const format = isHtml ? 'html' : isMarkdown ? 'markdown' : sniffFormat(text);
  return { text, format, encoding };
}
