/** A new source: what is asked about it, and its file. */
import { z } from 'astro/zod';
import { parseLocator } from '../annotations/locator.ts';
import { EdtfSchema, IdSchema, LineSchema } from '../schemas/fields.ts';
import { DigestItemSchema, SourceSchema } from '../schemas/source.ts';
import { toChoices, toList, toText } from './field.ts';
import type { NewKind } from './new-kind.ts';
import { fixed, idFrom, listOrigins, YES_OR_NO } from './shared-fields.ts';
import { formatFrontMatter } from './write-yaml.ts';

const { shape } = SourceSchema;

/** `¶ 4: The keeper counted.` */
function splitDigest(item: string): { at: string; says: string } {
  const at = item.indexOf(':');
  return { at: item.slice(0, at).trim(), says: item.slice(at + 1).trim() };
}

/** `Family, Given`, or the one name of an institution. */
function toName(author: string): Record<string, string> {
  const [family = '', ...given] = author.split(',').map((part) => part.trim());
  return given.length === 0 ? { literal: family } : { family, given: given.join(', ') };
}

export const NEW_SOURCE: NewKind = {
  fields: [
    {
      flag: 'type',
      question: 'What it is',
      need: 'needed',
      schema: shape.type,
      choices: toChoices(shape.type.options),
    },
    { flag: 'title', question: 'Its title', schema: shape.title, need: 'needed' },
    {
      flag: 'label',
      question: 'How the text calls it, such as Gazette 1890',
      schema: shape.label,
      need: 'needed',
    },
    idFrom('label', 'source'),
    {
      flag: 'author',
      question: 'Authors: Family, Given; or the name of an institution',
      schema: LineSchema,
      need: 'optional',
      isList: true,
    },
    {
      flag: 'container-title',
      question: 'The newspaper, journal or site that it stands in',
      schema: LineSchema,
      need: 'optional',
    },
    { flag: 'publisher', question: 'Its publisher', schema: LineSchema, need: 'optional' },
    {
      flag: 'issued',
      question: 'When it was published, such as 2011-05-02',
      schema: EdtfSchema,
      need: 'optional',
    },
    {
      flag: 'date-verified',
      question: 'Was that date seen there (no: it was inferred)?',
      need: 'needed',
      fallback: fixed('no'),
      ...YES_OR_NO,
    },
    {
      flag: 'language',
      question: 'Its language, such as en',
      schema: shape.language,
      need: 'needed',
    },
    {
      flag: 'url',
      question: 'Its address on the web',
      schema: shape.URL,
      need: 'needed',
      object: ({ corpus }, url) => {
        const known = corpus.sources.find(({ data }) => data.URL === url);
        return known && `there is already the source "${known.id}" of this address`;
      },
    },
    {
      flag: 'link-ok',
      question: 'Does that address lead to it, and may it be linked?',
      need: 'needed',
      fallback: fixed('yes'),
      ...YES_OR_NO,
    },
    { flag: 'archive', question: 'An archived copy', schema: shape.URL, need: 'optional' },
    { flag: 'doi', question: 'DOI', schema: LineSchema, need: 'optional' },
    { flag: 'isbn', question: 'ISBN', schema: LineSchema, need: 'optional' },
    {
      flag: 'tier',
      question: 'What it is used for',
      need: 'needed',
      schema: shape.tier,
      choices: toChoices(shape.tier.options),
      fallback: fixed('supporting'),
    },
    {
      flag: 'verified',
      question: 'Was this record seen at the publisher’s own address?',
      need: 'needed',
      fallback: fixed('no'),
      ...YES_OR_NO,
    },
    {
      flag: 'read',
      question: 'How much of it was read',
      need: 'needed',
      schema: shape.read,
      choices: toChoices(shape.read.options),
      fallback: fixed('opening'),
    },
    {
      flag: 'note',
      question: 'What a reader should know of this record',
      schema: LineSchema,
      need: 'optional',
    },
    {
      flag: 'based-on',
      question: 'Origins that it has what it says from',
      schema: IdSchema,
      need: 'optional',
      isList: true,
      choices: listOrigins,
    },
    {
      flag: 'digest',
      question: 'What it says, each as place: words (¶ 4: The keeper counted 312 ships.)',
      schema: z.string().regex(/^\s*[^:]+:\s+\S/u, 'it is written as place: words'),
      need: 'optional',
      isList: true,
      object: (_, item) => {
        const { at, says } = splitDigest(item);
        if (!parseLocator(at)) return `"${at}" is no place in a source`;
        return DigestItemSchema.safeParse({ at, says }).error?.issues[0]?.message;
      },
    },
  ],
  toFile(answers, { root, isDraft }) {
    const line = (flag: string): string | undefined => toText(answers, flag) || undefined;
    const isYes = (flag: string): boolean => toText(answers, flag) === 'yes';
    const list = <Item>(flag: string, toItem: (answer: string) => Item): Item[] | undefined => {
      const items = toList(answers[flag]).map(toItem);
      return items.length > 0 ? items : undefined;
    };
    const text = formatFrontMatter({
      draft: isDraft || undefined,
      type: line('type'),
      title: line('title'),
      author: list('author', toName),
      'container-title': line('container-title'),
      publisher: line('publisher'),
      issued: line('issued'),
      dateVerified: isYes('date-verified'),
      language: line('language'),
      URL: line('url'),
      linkOk: isYes('link-ok'),
      archive: line('archive'),
      DOI: line('doi'),
      ISBN: line('isbn'),
      label: line('label'),
      tier: line('tier'),
      verified: isYes('verified'),
      read: line('read'),
      note: line('note'),
      basedOn: list('based-on', (id) => id),
      digest: list('digest', splitDigest) ?? [{ at: '¶ 1', says: '' }],
    });
    return { file: `${root}/sources/${toText(answers, 'id')}.md`, text };
  },
};
