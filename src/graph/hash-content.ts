/** A hash of what is said, whatever the order of keys, the width of lines or the fields that are not filled. */
import { createHash } from 'node:crypto';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Keys in order, what is empty left out, white space as one space, numbers as they are written. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, toPlain(inner)])
      .filter(([, inner]) => !isEmpty(inner))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** @returns the first 96 bits of a SHA-256 as base64url (RFC 4648, section 5): 16 characters */
export const hashContent = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(toPlain(value)))
    .digest('base64url')
    .slice(0, 16);
