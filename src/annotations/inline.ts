/**
 * The two annotations that are plain text to Markdown: topic links `[[target|words]]` (Obsidian) and
 * citations `[see @key, ¶ 9; @other]` (Pandoc manual, "Citation syntax"). Pure; positions are offsets
 * into the given text.
 */

export interface TopicLinkSegment {
  type: 'topic-link';
  target: string;
  /** The words shown; the target's own title where there are none. */
  words: string | undefined;
}

export interface CitedWork {
  /** Words before the key, such as "see". */
  prefix: string;
  /** Id of the source. */
  source: string;
  /** Place as written, empty for the whole source. */
  locator: string;
}

export interface CitationSegment {
  type: 'citation';
  works: CitedWork[];
}

interface TextSegment {
  type: 'text';
  value: string;
}

interface BrokenSegment {
  type: 'broken';
  code: 'malformed-link' | 'malformed-citation';
  value: string;
}

export type Segment = (TextSegment | TopicLinkSegment | CitationSegment | BrokenSegment) & {
  start: number;
  end: number;
};

/** A whole link, a whole citation, then what opens either and is not closed: markup inside cuts a text in two. */
const BRACKETS =
  /\[\[([^\][\n]*)\]\]|\[([^\][]*)\]|(\[(?:[^\][]*[\s;])?-?@[\p{L}\p{N}][^\s\][]*)|\[\[/gu;
const LOOKS_LIKE_CITATION = /(?:^|[\s;])-?@[\p{L}\p{N}]/u;
const WORK =
  /^(?:(?<prefix>[^@]*?)\s+)?-?@(?<source>[\p{L}\p{N}][\p{L}\p{N}_:.#$%&+?<>~/-]*)(?:\s*,\s*(?<locator>[^@]+))?$/u;

const parseTopicLink = (inner: string): TopicLinkSegment | undefined => {
  const [target = '', words, ...more] = inner.split(/\\?\|/u).map((part) => part.trim());
  if (target === '' || words === '' || more.length > 0) return undefined;
  return { type: 'topic-link', target, words };
};

const parseCitation = (inner: string): CitationSegment | undefined => {
  const works: CitedWork[] = [];
  for (const part of inner.split(';')) {
    const groups = WORK.exec(part.trim())?.groups;
    if (!groups?.source) return undefined;
    const { prefix = '', source, locator = '' } = groups;
    works.push({ prefix, source, locator: locator.trim() });
  }
  return { type: 'citation', works };
};

/** Cuts a text into plain text, topic links, citations, and what looks like one and cannot be read. */
export function splitInline(text: string): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  const push = (segment: Segment): void => {
    if (segment.start > done) {
      segments.push({
        type: 'text',
        value: text.slice(done, segment.start),
        start: done,
        end: segment.start,
      });
    }
    segments.push(segment);
    done = segment.end;
  };
  for (const match of text.matchAll(BRACKETS)) {
    const [whole, link, citation, opened] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (citation !== undefined) {
      if (!citation.includes('@') || !LOOKS_LIKE_CITATION.test(citation)) continue;
      const parsed = parseCitation(citation);
      push({
        ...(parsed ?? { type: 'broken', code: 'malformed-citation', value: whole }),
        start,
        end,
      });
    } else if (opened !== undefined) {
      push({ type: 'broken', code: 'malformed-citation', value: whole, start, end });
    } else {
      const parsed = link === undefined ? undefined : parseTopicLink(link);
      push({ ...(parsed ?? { type: 'broken', code: 'malformed-link', value: whole }), start, end });
    }
  }
  if (done < text.length)
    segments.push({ type: 'text', value: text.slice(done), start: done, end: text.length });
  return segments;
}

const ADDRESS = /\^([a-z0-9]+(?:-[a-z0-9]+)*)$/u;

/** Cuts a paragraph's address ` ^border-patrol` (Obsidian block id) off the end of its text. */
export function splitAddress(text: string): { text: string; address: string | undefined } {
  const trimmed = text.trimEnd();
  const match = ADDRESS.exec(trimmed);
  const before = trimmed.slice(0, match?.index);
  const words = before.trimEnd();
  return match && words.length < before.length
    ? { text: words, address: match[1] }
    : { text, address: undefined };
}
