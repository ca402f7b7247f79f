/** Names by which a text may call a topic, a glossary entry, a figure or a page about the publication. */
import type { Entry, GlossaryRecord, TopicEntry } from './corpus.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Page } from '../schemas/page.ts';
import type { Topic } from '../schemas/topic.ts';

export interface Named {
  type: 'topic' | 'glossary' | 'page' | 'figure';
  id: string;
  title: string;
}

/** Exact slugs, and every other name with all that it may mean: of a topic and others with one name, the topic. */
export interface Names {
  slugs: Map<string, Named>;
  names: Map<string, Named[]>;
}

export type Resolution = { found: Named } | { shared: Named[] } | undefined;

/** One form for names that differ in case, spacing, apostrophes or Unicode composition only. */
export const normaliseName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();

export function buildNames(
  topics: readonly (Entry<Topic> | TopicEntry)[],
  glossary: readonly GlossaryRecord[],
  pages: readonly Entry<Page>[] = [],
  figures: readonly Entry<Figure>[] = [],
): Names {
  const slugs = new Map<string, Named>();
  const names = new Map<string, Named[]>();
  const add = (named: Named, spellings: readonly string[]): void => {
    if (!slugs.has(named.id)) slugs.set(named.id, named);
    for (const spelling of new Set(spellings.map(normaliseName))) {
      const bearers = names.get(spelling);
      if (!bearers) names.set(spelling, [named]);
      else if (named.type === 'topic' || bearers[0]?.type !== 'topic') bearers.push(named);
    }
  };
  // Topics first: what comes after them is not meant by a name that they have.
  for (const { id, data } of topics) {
    add({ type: 'topic', id, title: data.title }, [
      data.title,
      ...(data.nativeName ? [data.nativeName] : []),
      ...data.aliases,
    ]);
  }
  for (const { id, data } of glossary)
    add({ type: 'glossary', id, title: data.term }, [data.term, ...data.aliases]);
  for (const { id, data } of pages) add({ type: 'page', id, title: data.title }, [data.title]);
  for (const { id, data } of figures) add({ type: 'figure', id, title: data.title }, [data.title]);
  return { slugs, names };
}

/** A slug goes before a name. */
export function resolveName({ slugs, names }: Names, target: string): Resolution {
  const slug = slugs.get(target);
  if (slug) return { found: slug };
  const meant = names.get(normaliseName(target)) ?? [];
  const [only] = meant;
  if (!only) return undefined;
  return meant.length === 1 ? { found: only } : { shared: meant };
}
