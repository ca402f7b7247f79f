/**
 * What reference managers and Google Scholar read in the head of a page: the tags of HighWire Press, and
 * Dublin Core (RFC 2731; DCMI, "Expressing Dublin Core metadata using HTML/XHTML meta and link elements", 2008).
 */
import type { Graph } from '../graph/model.ts';
import type { PageSubject } from '../graph/page-subject.ts';
import { buildCitationItem, type Citable, type CitationItem } from './citation-item.ts';
import type { MetaTag } from './meta-tag.ts';

/** The vocabulary behind a prefix of names: `link rel="schema.DC"` (DCMI 2008, section 3.1). */
export interface Vocabulary {
  prefix: string;
  href: string;
}

const DUBLIN_CORE: Vocabulary = { prefix: 'DC', href: 'http://purl.org/dc/elements/1.1/' };

/** The topics that a chapter links most; more would say nothing of it. */
const KEYWORDS = 5;

function findCitable(subject: PageSubject): Citable | undefined {
  switch (subject.kind) {
    case 'chapter':
    case 'topic':
      return { kind: subject.kind, id: subject.entry.id };
    case 'claim':
      return { kind: 'claim', id: subject.claim.entry.id };
    default:
      return undefined;
  }
}

/** @param separator HighWire writes days as `2026/11/25`, Dublin Core as ISO 8601 */
function formatIssued({ issued }: CitationItem, separator: '/' | '-'): string | undefined {
  return issued?.['date-parts'][0]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join(separator);
}

/** Titles of the topics that the chapter links most, those that come first before others of the same number. */
function listKeywords({ essays, topics, backlinks }: Graph, id: string): string[] {
  const chapter = essays.get(id);
  if (!chapter) return [];
  const counted = [...topics.values()].flatMap(({ id: topic, data }) => {
    const links = (backlinks.get(`topic:${topic}`) ?? []).filter(
      ({ from }) => from.type === 'essay' && from.id === id,
    );
    return links.length > 0 ? [{ title: data.title, links: links.length }] : [];
  });
  return counted
    .toSorted((a, b) => b.links - a.links)
    .slice(0, KEYWORDS)
    .map(({ title }) => title);
}

const toTags = (pairs: readonly (readonly [name: string, content: string | undefined])[]) =>
  pairs.flatMap(([name, content]): MetaTag[] => (content === undefined ? [] : [{ name, content }]));

/**
 * A chapter is marked as part of a book; the book's title stands there twice, since Zotero reads one name and Google
 * Scholar the other. It is dated as "Cite this" dates it, by its last change; the day it first stood online is the
 * `citation_online_date`.
 *
 * @param published day of the first publication, `2026-11-25`
 */
function listHighwire(
  graph: Graph,
  id: string,
  item: CitationItem,
  published: string | undefined,
): MetaTag[] {
  const keywords = listKeywords(graph, id);
  return toTags([
    ['citation_title', item.title],
    ...item.author.map(({ literal }) => ['citation_author', literal] as const),
    ['citation_publication_date', formatIssued(item, '/')],
    ['citation_online_date', published?.replaceAll('-', '/')],
    ['citation_book_title', item['container-title']],
    ['citation_inbook_title', item['container-title']],
    ['citation_publisher', graph.corpus.site.title],
    ['citation_language', item.language],
    ['citation_fulltext_html_url', item.URL],
    ['citation_keywords', keywords.length > 0 ? keywords.join('; ') : undefined],
  ]);
}

const listDublinCore = ({ corpus }: Graph, item: CitationItem): MetaTag[] =>
  toTags([
    ['DC.title', item.title],
    ...item.author.map(({ literal }) => ['DC.creator', literal] as const),
    ['DC.date', formatIssued(item, '-')],
    ['DC.identifier', item.URL],
    ['DC.publisher', corpus.site.title],
    ['DC.language', item.language],
    ['DC.rights', corpus.site.licence.name],
  ]);

/**
 * Chapters have both sets; topics and claims Dublin Core alone, by which Zotero files them as web pages: with a
 * `citation_title` it would file them as articles of a journal. Other pages have neither.
 *
 * @param page canonical address, absolute, and day of the first publication
 */
export function listCitationTags(
  graph: Graph,
  subject: PageSubject,
  { canonical, published }: { canonical: string; published: string | undefined },
): { meta: MetaTag[]; vocabularies: Vocabulary[] } {
  const citable = findCitable(subject);
  if (!citable) return { meta: [], vocabularies: [] };
  const item = buildCitationItem(graph, citable, new URL(canonical));
  return {
    meta: [
      ...(citable.kind === 'chapter' ? listHighwire(graph, citable.id, item, published) : []),
      ...listDublinCore(graph, item),
    ],
    vocabularies: [DUBLIN_CORE],
  };
}
