/** The bytes of a content file → its text. */
import type { FileFault } from './file-fault.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** What the first bytes of a file say of its encoding (Unicode Standard, 23.8, "Byte Order Mark"). */
const MARKS = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'UTF-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'UTF-32' },
  { bytes: [0xff, 0xfe], encoding: 'UTF-16' },
  { bytes: [0xfe, 0xff], encoding: 'UTF-16' },
];

/** Without a mark, letters of the Latin script have an empty byte each in UTF-16. */
const isHalfEmpty = (bytes: Uint8Array): boolean =>
  bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0) * 3 > bytes.length;

function findWideEncoding(bytes: Uint8Array): string | undefined {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  return mark?.encoding ?? (isHalfEmpty(bytes) ? 'UTF-16' : undefined);
}

/** The line, from 1, of the first bytes that are no character in UTF-8. */
function findBrokenLine(bytes: Uint8Array): number {
  const lines = (length: number): number =>
    bytes.subarray(0, length).reduce((sum, byte) => sum + (byte === 0x0a ? 1 : 0), 1);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = bytes.indexOf(0x0a) + 1; end > 0; end = bytes.indexOf(0x0a, start) + 1) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return lines(start);
    }
    start = end;
  }
  return lines(start);
}

/** A byte order mark of UTF-8 is no part of the text. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: FileFault } {
  const encoding = findWideEncoding(bytes);
  if (encoding !== undefined)
    return {
      fault: { code: 'unreadable-encoding', message: `it looks like ${encoding}, not UTF-8` },
    };
  try {
    const text = UTF8.decode(bytes);
    return text.includes('\0')
      ? { fault: { code: 'unreadable-file', message: 'it holds the character NUL' } }
      : { text };
  } catch {
    const message = `it is no UTF-8: line ${findBrokenLine(bytes)} holds bytes that are no character`;
    return { fault: { code: 'unreadable-encoding', message } };
  }
}
