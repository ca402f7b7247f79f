import { resolve } from 'node:path';
import { annotationWords, correctionWords, locale, redactionWords } from '#interface';
import type { Resolver } from '../annotations/resolver.ts';
import { toRedactedText } from '../corpus/plan-redactions.ts';
import { formatDay } from '../corpus/format-day.ts';
import { listWritten } from '../corpus/list-written.ts';
import { resolveName } from '../corpus/names.ts';
import { splitFragment } from './moves.ts';
import { findDigestPlace } from './digest-places.ts';
import type { Graph } from './model.ts';

/** The exports of the interface that texts are rendered with, in the language of the site. */
export interface TextWords {
  locale: string;
  annotationWords: typeof annotationWords;
  correctionWords: Pick<typeof correctionWords, 'corrected'>;
  redactionWords: typeof redactionWords;
}

/** Where the corrections of a place stand, by the file of its page and its id there. */
function createCorrectionFinder(
  { records, places, paths }: Graph,
  words: TextWords,
): NonNullable<Resolver['corrections']> {
  const found = new Map<string, { href: string; text: string }[]>();
  for (const { entry, address = '' } of [...records.corrections.values()].flat()) {
    const { fragment } = splitFragment(address);
    const place = places.get(address);
    if (!place || fragment === '') continue;
    const key = `${resolve(place.file)}#${fragment}`;
    const link = {
      href: `${paths.corrections}#${entry.id}`,
      text: words.correctionWords.corrected(formatDay(entry.data.date, words.locale)),
    };
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  return (file, id) => found.get(`${file}#${id}`) ?? [];
}

/**
 * All that the Markdown plugin may ask of the corpus: addresses and titles by id.
 *
 * @param words what a caller outside of Vite has loaded for the site's language; `#interface` is English there
 */
export function createResolver(
  graph: Graph,
  words: TextWords = { locale, annotationWords, correctionWords, redactionWords },
): Resolver {
  const { names, paths, sources, corpus } = graph;
  const pathTo = {
    topic: paths.topic,
    glossary: paths.term,
    page: paths.page,
    figure: paths.figure,
  };
  const { plan } = corpus;
  const written = listWritten(corpus);
  const texts = new Map(
    plan ? written.map(({ file }) => [resolve(file), toRedactedText(plan, file, words)]) : [],
  );
  const nothing = { places: new Map<string, string>(), claims: new Map<string, string>() };
  return {
    words: words.annotationWords,
    language: corpus.site.language,
    nameLanguage: corpus.site.nameLanguage,
    topic(target) {
      const resolution = resolveName(names, target);
      if (corpus.plan && !resolution && resolveName(corpus.plan.names, target))
        return { href: undefined, title: words.redactionWords.topic };
      if (!resolution || !('found' in resolution)) return undefined;
      const { type, id, title } = resolution.found;
      return { href: pathTo[type](id), title };
    },
    corrections: createCorrectionFinder(graph, words),
    redacted(file) {
      return texts.get(file) ?? nothing;
    },
    source(id, locator) {
      if (corpus.plan?.entries.sources.has(id))
        return { href: paths.source(id), label: words.redactionWords.source };
      const source = sources.get(id);
      return (
        source && {
          href: paths.source(id, findDigestPlace(source.data.digest, locator)),
          label: source.data.label,
        }
      );
    },
  };
}
