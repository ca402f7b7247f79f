import { findDigestPlace } from '../graph/digest-places.ts';
import type { Graph } from '../graph/model.ts';
import type { Link } from './claim.ts';

export interface GlossaryPage {
  /** Terms and topics under their first letters; a topic stands with its summary and its page. */
  letters: { letter: string; id: string; entries: GlossaryLine[] }[];
}

export interface GlossaryLine {
  id: string | undefined;
  term: string;
  definition: string;
  aliases: string[];
  topic: Link | undefined;
  sources: Link[];
}

/** One A–Z of glossary entries and topics: the index of the site for readers without search. */
export function getGlossaryPage({ corpus, topics, sources, paths }: Graph): GlossaryPage {
  const lines: GlossaryLine[] = [
    ...corpus.glossary.map(({ id, data }) => {
      const topic = data.topic === undefined ? undefined : topics.get(data.topic);
      return {
        id: `term-${id}`,
        term: data.term,
        definition: data.definition,
        aliases: data.aliases,
        topic: topic && { href: paths.topic(topic.id), text: topic.data.title },
        sources: data.sources.map(({ source, at }) => ({
          href: paths.source(source, findDigestPlace(sources.get(source)?.data.digest ?? [], at)),
          text: `${sources.get(source)?.data.label ?? source}, ${at}`,
        })),
      };
    }),
    ...corpus.topics.map(({ id, data }) => ({
      id: undefined,
      term: data.title,
      definition: data.summary,
      aliases: data.nativeName ? [data.nativeName] : [],
      topic: { href: paths.topic(id), text: data.title },
      sources: [],
    })),
  ];
  const { compare } = new Intl.Collator(corpus.site.language, {
    sensitivity: 'base',
    numeric: true,
  });
  const sorted = lines.sort((a, b) => compare(a.term, b.term));
  const byLetter = Map.groupBy(sorted, ({ term }) => {
    const first = term.normalize('NFD').charAt(0).toUpperCase();
    return /\p{L}/u.test(first) ? first : '0–9';
  });
  return {
    letters: [...byLetter].map(([letter, entries]) => ({
      letter,
      id: `letter-${letter.toLowerCase().replace('–', '-')}`,
      entries,
    })),
  };
}
