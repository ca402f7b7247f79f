import { expect, it } from 'vitest';
import { findSubject } from '../../../src/graph/page-subject.ts';
import { listCitationTags } from '../../../src/metadata/citation-tags.ts';
import { edit, load, overlay } from '../problems/content.ts';

const DATES = `page,hash,says,published,modified
/chapters/the-crossing/,AAAAAAAAAAAAAAAA,,2025-03-04,2026-11-05
`;

/** Content of each tag, by its name, those of one name in their order. */
function tagsOf(
  pathname: string,
  files: Record<string, string> = {},
  published?: string,
): Record<string, string[]> {
  const { graph } = load(overlay(files));
  if (!graph) throw new Error('no graph');
  const { meta } = listCitationTags(graph, findSubject(graph, pathname), {
    canonical: `https://ferries.example${pathname}`,
    published,
  });
  const tags: Record<string, string[]> = {};
  for (const tag of meta) (tags['name' in tag ? tag.name : tag.property] ??= []).push(tag.content);
  return tags;
}

it('a chapter is a part of a book, by both names of the book', () => {
  const tags = tagsOf('/chapters/the-crossing/');
  expect(tags).toMatchObject({
    citation_title: ['The crossing'],
    citation_author: ['Across'],
    citation_book_title: ['Across: Ferries on a slow river'],
    citation_inbook_title: ['Across: Ferries on a slow river'],
    citation_publisher: ['Across'],
    citation_language: ['en'],
    citation_fulltext_html_url: ['https://ferries.example/chapters/the-crossing/'],
    'DC.title': ['The crossing'],
    'DC.creator': ['Across'],
    'DC.identifier': ['https://ferries.example/chapters/the-crossing/'],
    'DC.rights': ['CC BY 4.0'],
    'DC.language': ['en'],
    'DC.publisher': ['Across'],
  });
  expect(tags.citation_pdf_url).toBeUndefined();
});

it('a chapter has the dates of its last change and of its first day online, each as its vocabulary writes days', () => {
  const tags = tagsOf('/chapters/the-crossing/', { 'dates.csv': DATES }, '2025-03-04');
  expect([tags.citation_publication_date, tags.citation_online_date, tags['DC.date']]).toEqual([
    ['2026/11/05'],
    ['2025/03/04'],
    ['2026-11-05'],
  ]);
  expect(
    Object.keys(tagsOf('/chapters/the-crossing/')).filter((name) => name.includes('date')),
  ).toEqual([]);
});

it('keywords are the topics that the chapter links, the most linked first', () => {
  expect(tagsOf('/chapters/the-crossing/').citation_keywords).toEqual(['Chain ferry; Ferryman']);
  const twice = edit(
    'essays/the-crossing.mdx',
    'took the [[toll]].[^toll]',
    'took the [[toll]]. So a [[ferryman]] was paid.[^toll]',
  );
  expect(tagsOf('/chapters/the-crossing/', twice).citation_keywords).toEqual([
    'Ferryman; Chain ferry',
  ]);
});

it('topics and claims have Dublin Core alone', () => {
  for (const path of ['/topics/ferryman/', '/claims/f-1/']) {
    const names = Object.keys(tagsOf(path));
    expect(names).toContain('DC.title');
    expect(names.filter((name) => name.startsWith('citation_'))).toEqual([]);
  }
});

it('other pages have neither', () => {
  for (const path of ['/', '/topics/', '/sources/gazette-1890/', '/about/', '/nowhere/'])
    expect(tagsOf(path)).toEqual({});
});
