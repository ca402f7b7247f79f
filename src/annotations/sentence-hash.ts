import { createHash } from 'node:crypto';

/** The name of a sentence in the lists of `docs/review`: the first 12 hexadecimal digits of its SHA-256. */
export function hashSentence(sentence: string): string {
  return createHash('sha256').update(sentence, 'utf8').digest('hex').slice(0, 12);
}
