/** A source of the record as reference managers take it: an item of CSL-JSON (CSL 1.0.2, appendices III and IV). */
import type { SourceEntry } from '../corpus/corpus.ts';
import type { Source } from '../schemas/source.ts';
import { toCslDate, type CslDate } from './csl-date.ts';

export type CslName = { family: string; given?: string } | { literal: string };

export interface SourceItem {
  id: string;
  type: Source['type'];
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  /** BCP 47 tag. */
  language: string;
  URL?: string;
  DOI?: string;
  ISBN?: string;
}

/** The address that pages link: the original, or its archived copy where that is not to be linked. */
export const findLinkOfSource = ({ linkOk, URL, archive }: Source): string | undefined =>
  linkOk ? URL : archive;

const toName = (name: Source['author'][number]): CslName =>
  'literal' in name
    ? { literal: name.literal }
    : { family: name.family, ...(name.given !== undefined && { given: name.given }) };

/** A title of ours stands in brackets, as on the page of the source and as the styles ask for it. */
const getTitleOfSource = ({ title, titleIsDescriptive }: Source): string =>
  titleIsDescriptive ? `[${title}]` : title;

export function buildSourceItem({ id, data }: SourceEntry): SourceItem {
  const { publisher, issued, DOI, ISBN } = data;
  const container = data['container-title'];
  const url = findLinkOfSource(data);
  return {
    id,
    type: data.type,
    title: getTitleOfSource(data),
    ...(data.author.length > 0 && { author: data.author.map(toName) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(issued !== undefined && { issued: toCslDate(issued, !data.dateVerified) }),
    language: data.language,
    ...(url !== undefined && { URL: url }),
    ...(DOI !== undefined && { DOI }),
    ...(ISBN !== undefined && { ISBN }),
  };
}
