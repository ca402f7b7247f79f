// cspell:ignore tbooktitle
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { CitationItem } from '../../../src/metadata/citation-item.ts';
import {
  CITATION_FILES,
  formatCitation,
  type CitationFile,
} from '../../../src/metadata/format-citation.ts';

const ITEM: CitationItem = {
  id: 'across-the-crossing',
  type: 'chapter',
  title: 'The crossing in 3 km',
  author: [{ literal: 'Across' }],
  'container-title': 'Across: Ferries on a slow river',
  language: 'en',
  URL: 'https://ferries.example/chapters/the-crossing/',
};
const ENTRY: CitationItem = { ...ITEM, id: 'across-f-1', type: 'entry-encyclopedia' };

const DATED: CitationItem = { ...ITEM, issued: { 'date-parts': [[2026, 3, 9]] } };

describe('in the styles', () => {
  it('a chapter has the date of its last change', () => {
    expect(formatCitation(DATED, 'chapter')).toEqual({
      apa: `Across. (2026). The crossing in 3 km. In <i>Across: Ferries on a slow river</i>. ${ITEM.URL}`,
      mla: `“The Crossing in 3 Km.” <i>Across: Ferries on a Slow River</i>, 2026, ${ITEM.URL}.`,
      chicago: `Across. 2026. “The Crossing in 3 Km.” In <i>Across: Ferries on a Slow River</i>. ${ITEM.URL}.`,
    });
  });

  it('a chapter is part of a book without a date', () => {
    expect(formatCitation(ITEM, 'chapter')).toEqual({
      apa: `Across. (n.d.). The crossing in 3 km. In <i>Across: Ferries on a slow river</i>. ${ITEM.URL}`,
      mla: `“The Crossing in 3 Km.” <i>Across: Ferries on a Slow River</i>, ${ITEM.URL}.`,
      chicago: `Across. n.d. “The Crossing in 3 Km.” In <i>Across: Ferries on a Slow River</i>. ${ITEM.URL}.`,
    });
  });

  it('a claim keeps its letters', () => {
    const { apa, mla, chicago } = formatCitation(ENTRY, 'claim');
    expect(apa).toContain('The crossing in 3 km. In');
    expect(mla).toContain('“The crossing in 3 km.”');
    expect(chicago).toContain('“The crossing in 3 km.”');
  });

  it('a second item without a date gets no letter', () => {
    const other = { ...ITEM, id: 'across-the-toll', title: 'The toll' };
    expect(formatCitation(other, 'chapter').apa).toContain('(n.d.)');
    expect(formatCitation(ITEM, 'chapter').chicago).toContain(' n.d. ');
  });

  it('what looks like markup is text', () => {
    const { apa } = formatCitation({ ...ITEM, title: 'Toll & <script>' }, 'chapter');
    expect(apa).toContain('Toll &#38; &#60;script&#62;.');
  });
});

describe('in a file', () => {
  const read = (file: CitationFile, item: CitationItem): Record<string, unknown> | undefined =>
    new Cite(CITATION_FILES[file].format(item)).data[0];

  it.each(Object.keys(CITATION_FILES) as CitationFile[])(
    '.%s a title comes back as it was, whatever its letters and its length',
    (file) => {
      const title = `“Tolls” & 5% of $3, a_b #1 {c} ~ ^ \\ 나룻배 é – and so on ${'to the far side '.repeat(9)}`;
      const item = { ...DATED, title: title.trim() };
      expect(read(file, item)).toMatchObject({
        type: 'chapter',
        title: item.title,
        'container-title': item['container-title'],
        URL: item.URL,
        // Of a chapter RIS keeps the year alone.
        issued: file === 'ris' ? { 'date-parts': [[2026]] } : DATED.issued,
      });
    },
  );

  it('BibTeX knows the key, and where the item stands', () => {
    expect(CITATION_FILES.bib.format(ENTRY)).toBe(
      [
        '@incollection{across-f-1,',
        '\tauthor = {{Across}},',
        '\tbooktitle = {Across: Ferries on a slow river},',
        '\ttitle = {The crossing in 3 km},',
        '\turl = {https://ferries.example/chapters/the-crossing/},',
        '}\n',
      ].join('\n'),
    );
  });

  it('RIS has a record from TY to ER, each field on one line', () => {
    expect(CITATION_FILES.ris.format(ENTRY)).toBe(
      [
        'TY  - ENCYC',
        'AU  - Across',
        'LA  - en',
        'T2  - Across: Ferries on a slow river',
        'TI  - The crossing in 3 km',
        'UR  - https://ferries.example/chapters/the-crossing/',
        'ER  - \r\n',
      ].join('\r\n'),
    );
  });

  it('CSL-JSON is the item', () => {
    expect(JSON.parse(CITATION_FILES.json.format(ITEM))).toEqual([ITEM]);
  });
});
