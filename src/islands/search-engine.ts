/** Pagefind's JavaScript API (pagefind.app, "Search API"), as far as the search uses it. */
interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

export interface PageResult {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: SubResult[];
  /** Metadata in which the words were found. */
  matchedMetaFields?: string[];
}

export interface Found {
  results: { id: string; data: () => Promise<PageResult> }[];
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (
    query: string,
    options: { filters?: Record<string, string> },
    wait: number,
  ) => Promise<Found | null>;
}

/** How results are ranked: a topic goes first where one of its names is searched for. */
export const ENGINE_OPTIONS = {
  excerptLength: 22,
  ranking: { pageLength: 0.4, metaWeights: { alias: 20 } },
} as const;

let engine: Promise<Pagefind> | undefined;

/** Loads the engine and its index once. @param base path that the site is served under */
export const loadEngine = (base: string): Promise<Pagefind> =>
  (engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({
      baseUrl: base,
      ...ENGINE_OPTIONS,
    });
    await pagefind.init();
    return pagefind;
  })());
