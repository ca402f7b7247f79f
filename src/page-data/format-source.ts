import { locale, sourceWords } from '#interface';
import type { Source } from '../schemas/source.ts';
import { formatDate } from './format-date.ts';

/** "Ada Lovelace", "Ada Lovelace and Charles Babbage"; empty for none. */
export function formatAuthors({ author }: Source): string {
  const names = author.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Where it appeared: container and publisher, once each. */
export function formatContainer(source: Source): string {
  return [
    ...new Set([source['container-title'], source.publisher].filter((part) => part !== undefined)),
  ].join(', ');
}

/** "15 November 2022", "2017 (date inferred)", "undated". */
export function formatIssued({ issued, dateVerified }: Source): string {
  if (issued === undefined) return sourceWords.undated;
  const date = formatDate(issued);
  return dateVerified ? date : sourceWords.inferred(date);
}
