/** `content/site.yaml`: what the whole publication says of itself. */
import { z } from 'astro/zod';
import {
  IdSchema,
  LanguageSchema,
  LineSchema,
  ProseSchema,
  RomanisedSchema,
  WebAddressSchema,
} from './fields.ts';

export const SiteSchema = z.strictObject({
  /** Name of the publication, as in the header. */
  title: LineSchema,
  /** The line under the title. */
  deck: LineSchema,
  /** One or two sentences for search engines and the home page. */
  description: ProseSchema,
  /** What the home page says first: words of ours that say no more than the claim they lead to. */
  firstWords: z.strictObject({ text: ProseSchema, claim: IdSchema }).optional(),
  /** BCP 47 tag of the text. */
  language: LanguageSchema,
  /** BCP 47 tag of the language that the subject's names come from, if there is one. */
  nameLanguage: LanguageSchema.optional(),
  /** Words of `nameLanguage` in Latin letters that are no name of a topic or glossary entry: they are marked wherever they stand. */
  romanised: RomanisedSchema,
  /** Canonical address of the site, without a path; the environment variable SITE_URL goes before it. */
  url: WebAddressSchema,
  /** The word before a chapter's number: "Chapter", "Part" … */
  chapterWord: LineSchema,
  /** What the chapter word stands for, read to those who hear the page. */
  chapterWordSpoken: LineSchema,
  /** Words, or beginnings of words, that ask for a content note in a chapter that holds one. */
  contentNoteWords: z.array(LineSchema).default([]),
  /** The page that is read before the first chapter. */
  opening: IdSchema.optional(),
  /** Links in the footer, each to a page about the publication and a section of it. */
  footer: z
    .array(z.strictObject({ text: LineSchema, page: IdSchema, section: IdSchema.optional() }))
    .default([]),
  licence: z.strictObject({
    /** Short name of the licence of text and data. */
    name: LineSchema,
    url: WebAddressSchema,
    /** What the licence does not cover. */
    exceptions: ProseSchema,
  }),
});

export type Site = z.infer<typeof SiteSchema>;
