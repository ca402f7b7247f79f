// cspell:ignore textbackslash textasciitilde textasciicircum textbraceleft textbraceright
/** An item in the styles that readers are asked for, and in the files that reference managers read. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Citable, CitationItem } from './citation-item.ts';
import type { CslDate } from './csl-date.ts';
import { readCitationStyles, type CitationStyle } from './citation-styles.ts';
import type { CslName, SourceItem } from './source-item.ts';

const bibtex = plugins.config.get('@bibtex');
// The plugin's own escapes would drop letters that TeX has no command for, such as Hangul.
Object.assign(bibtex.format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
// BibTeX and BibLaTeX both know `@incollection`, and only there does BibTeX print the book.
Object.assign(bibtex.types.biblatex.target, {
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
});

/** The data of the publication as a work of its own. */
export interface DatasetItem extends Omit<CitationItem, 'type' | 'container-title' | 'issued'> {
  type: 'dataset';
  issued?: CslDate;
}

let areStylesKnown = false;

function registerStyles(): void {
  if (areStylesKnown) return;
  const { styles } = plugins.config.get('@csl');
  for (const [name, style] of Object.entries(readCitationStyles())) styles.add(name, style);
  areStylesKnown = true;
}

/**
 * Each item is formatted alone, so that no letter tells it from others without a date.
 *
 * @param kind a claim keeps its letters as they are, where MLA and Chicago put titles in title case:
 *   both give an untitled text by its own words
 * @returns HTML with no elements but `i`, `b`, `sup`, `sub`
 */
export function formatCitation(
  item: CitationItem | DatasetItem,
  kind: Citable['kind'] | 'dataset',
): Record<CitationStyle, string> {
  registerStyles();
  const title = kind === 'claim' ? `<span class="nocase">${item.title}</span>` : item.title;
  const format = (template: CitationStyle): string => {
    const options = { template, format: 'html', asEntryArray: true } as const;
    const { author, ...unsigned } = { ...item, title };
    // MLA begins with the title where the author is the publication itself.
    const cited = template === 'mla' ? unsigned : { ...unsigned, author };
    const [entry] = plugins.output.format('bibliography', [cited], options);
    const text = /^\s*<div [^>]*>(.*)<\/div>\s*$/su.exec(entry?.[1] ?? '')?.[1];
    if (text === undefined) throw new Error(`no ${template} for ${item.id}`);
    return text;
  };
  return { apa: format('apa'), mla: format('mla'), chicago: format('chicago') };
}

const TEX_WORDS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  // BibTeX counts a brace even behind a backslash: one alone would end the field.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
};

/** Two hyphens would become a dash. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\\~^&%$#_{}]/gu, (letter) => TEX_WORDS[letter] ?? `\\${letter}`)
    .replace(/-(?=-)/gu, '-{}');

const escapeName = (name: CslName): CslName =>
  'literal' in name
    ? { literal: escapeTex(name.literal) }
    : {
        family: escapeTex(name.family),
        ...(name.given !== undefined && { given: escapeTex(name.given) }),
      };

/** Without the language: what BibTeX calls by that name is a word of its own, not a BCP 47 tag. */
function escapeItem(item: CitationItem | SourceItem): object {
  const { language: _, ...rest } = item;
  const container = item['container-title'];
  const publisher = 'publisher' in item ? item.publisher : undefined;
  return {
    ...rest,
    title: escapeTex(item.title),
    ...(item.author && { author: item.author.map(escapeName) }),
    ...(container !== undefined && { 'container-title': escapeTex(container) }),
    ...(publisher !== undefined && { publisher: escapeTex(publisher) }),
  };
}

/** One file of BibTeX for all items, in their order. */
export const formatBibliography = (items: readonly (CitationItem | SourceItem)[]): string =>
  `${plugins.output.format('biblatex', items.map(escapeItem)).trim()}\n`;

/** The plugin's own text breaks lines after 70 letters, inside words too; its `ID` ends after 20. */
function formatRis(item: CitationItem): string {
  const [record = {}] = plugins.output.format('ris', [item], { format: 'object' });
  const { TY: type, ID: _, ...fields } = record;
  const lines = Object.entries({ TY: type ?? '', ...fields, ER: '' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}\r\n`),
  );
  return lines.join('');
}

/** The files, by the ending of their names. */
export const CITATION_FILES = {
  bib: {
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    format: (item: CitationItem): string => formatBibliography([item]),
  },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', format: formatRis },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: (item: CitationItem): string => `${JSON.stringify([item], null, 2)}\n`,
  },
} as const;

export type CitationFile = keyof typeof CITATION_FILES;
