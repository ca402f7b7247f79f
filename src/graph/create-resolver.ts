import { resolve } from 'node:path';
import type { Resolver } from '../annotations/resolver.ts';
import { toRedactedText, WITHDRAWN } from '../corpus/plan-redactions.ts';
import { formatDay } from '../corpus/format-day.ts';
import { listWritten } from '../corpus/list-written.ts';
import { resolveName } from '../corpus/names.ts';
import { splitFragment } from './moves.ts';
import { findDigestPlace } from './digest-places.ts';
import type { Graph } from './model.ts';

/** Where the corrections of a place stand, by the file of its page and its id there. */
function createCorrectionFinder({
  records,
  places,
  paths,
}: Graph): NonNullable<Resolver['corrections']> {
  const found = new Map<string, { href: string; text: string }[]>();
  for (const { entry, address = '' } of [...records.corrections.values()].flat()) {
    const { fragment } = splitFragment(address);
    const place = places.get(address);
    if (!place || fragment === '') continue;
    const key = `${resolve(place.file)}#${fragment}`;
    const link = {
      href: `${paths.corrections}#${entry.id}`,
      text: `Corrected ${formatDay(entry.data.date)}`,
    };
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  return (file, id) => found.get(`${file}#${id}`) ?? [];
}

/** All that the Markdown plugin may ask of the corpus: addresses and titles by id. */
export function createResolver(graph: Graph): Resolver {
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
    plan ? written.map(({ file }) => [resolve(file), toRedactedText(plan, file)]) : [],
  );
  const nothing = { places: new Map<string, string>(), claims: new Map<string, string>() };
  return {
    language: corpus.site.language,
    nameLanguage: corpus.site.nameLanguage,
    topic(target) {
      const resolution = resolveName(names, target);
      if (corpus.plan && !resolution && resolveName(corpus.plan.names, target))
        return { href: undefined, title: WITHDRAWN };
      if (!resolution || !('found' in resolution)) return undefined;
      const { type, id, title } = resolution.found;
      return { href: pathTo[type](id), title };
    },
    corrections: createCorrectionFinder(graph),
    redacted(file) {
      return texts.get(file) ?? nothing;
    },
    source(id, locator) {
      if (corpus.plan?.entries.sources.has(id))
        return { href: paths.source(id), label: 'withdrawn source' };
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
