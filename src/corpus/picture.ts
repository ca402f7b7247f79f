/** What the check of a picture needs of it. */

export interface PictureSize {
  width: number;
  height: number;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Length and type of the first chunk; its first fields are width and height. */
const HEADER = '0000000d49484452';
/** The last chunk: a file that was cut off has none. */
const END = '0000000049454e44ae426082';

/** Width and height of a PNG (ISO/IEC 15948:2004, 5.2, 11.2.2 and 11.2.5); undefined where the bytes are none, or not all of one. */
export function readPngSize(bytes: Buffer): PictureSize | undefined {
  const hex = (from: number, to?: number): string => bytes.subarray(from, to).toString('hex');
  if (bytes.length < 45 || hex(0, 8) !== SIGNATURE || hex(8, 16) !== HEADER) return undefined;
  if (hex(-12) !== END) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
