import type { Resolver } from '../annotations/resolver.ts';
import { resolveName } from '../corpus/names.ts';
import { findDigestPlace } from './digest-places.ts';
import type { Graph } from './model.ts';

/** All that the Markdown plugin may ask of the corpus: addresses and titles by id. */
export function createResolver({ names, paths, sources, corpus }: Graph): Resolver {
  const pathTo = { topic: paths.topic, glossary: paths.term, page: paths.page };
  return {
    language: corpus.site.language,
    nameLanguage: corpus.site.nameLanguage,
    topic(target) {
      const resolution = resolveName(names, target);
      if (!resolution || !('found' in resolution)) return undefined;
      const { type, id, title } = resolution.found;
      return { href: pathTo[type](id), title };
    },
    source(id, locator) {
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
