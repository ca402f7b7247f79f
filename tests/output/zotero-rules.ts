/**
 * How Zotero files a page by the tags in its head: the rules of its translators "Embedded Metadata" and "RDF", said in
 * short, as far as they concern tags of HighWire, Dublin Core and Open Graph.
 */

export interface ZoteroItem {
  itemType: string | undefined;
  title: string | undefined;
  creators: string[];
  /** The book of a part of it, the site of a web page. */
  publicationTitle: string | undefined;
  bookTitle: string | undefined;
  date: string | undefined;
  language: string | undefined;
  publisher: string | undefined;
  url: string | undefined;
  rights: string | undefined;
}

/** A tag of HighWire that settles the kind of item, whatever else there is. */
const SURE: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** The same for what has no tag of that kind. */
const GUESSED: Record<string, string> = {
  citation_title: 'journalArticle',
  citation_series_title: 'journalArticle',
  citation_isbn: 'book',
};

/** Kinds of Open Graph that go before everything; an `article` is a guess that comes last. */
const OPEN_GRAPH: Record<string, string> = { book: 'book', website: 'webpage' };

/** Names that are read as statements of RDF. */
const PREFIXED = /^(?:dc|dcterms|og|article|book)[.:_]/iu;

/** @param tags name or property, and content, in the order of the page */
export function fileInZotero(
  tags: readonly (readonly [name: string, content: string])[],
): ZoteroItem {
  const all = (name: string): string[] =>
    tags.filter(([known]) => known.toLowerCase() === name.toLowerCase()).map(([, text]) => text);
  const first = (...names: string[]): string | undefined => names.flatMap(all)[0];
  const names = tags.map(([name]) => name);
  const sure = names.flatMap((name) => SURE[name] ?? []).at(-1);
  const guess = names.flatMap((name) => GUESSED[name] ?? [])[0];
  const hasStatements = names.some((name) => PREFIXED.test(name));
  const creators = all('citation_author');
  return {
    itemType:
      OPEN_GRAPH[first('og:type') ?? ''] ??
      sure ??
      guess ??
      (hasStatements ? 'webpage' : undefined),
    // HighWire is read last, and what it has replaces what was read before.
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: creators.length > 0 ? creators : all('DC.creator'),
    publicationTitle: first('citation_inbook_title', 'og:site_name'),
    bookTitle: first('citation_book_title'),
    date: first('citation_publication_date', 'DC.date', 'citation_online_date'),
    language: first('citation_language', 'DC.language'),
    publisher: first('citation_publisher', 'DC.publisher'),
    url: first('citation_public_url', 'og:url', 'citation_fulltext_html_url'),
    rights: first('DC.rights'),
  };
}
