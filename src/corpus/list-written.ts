import type { Corpus, Entry, Written } from './corpus.ts';

/** Every entry that is written as a text with a page of its own. */
export const listWritten = ({
  essays,
  topics,
  sources,
  pages,
  figures,
}: Pick<Corpus, 'essays' | 'topics' | 'sources' | 'pages' | 'figures'>): (Entry<object> &
  Written)[] => [...essays, ...topics, ...sources, ...pages, ...figures];
