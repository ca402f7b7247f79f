// cspell:ignore jsxs
/** Renders texts as Astro does: Sätteri with the one plugin, smart punctuation on. */
import { evaluate, markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import { annotationsPlugin } from '../../../src/annotations/annotations-plugin.ts';
import type { Resolver } from '../../../src/annotations/resolver.ts';

export type Format = 'md' | 'mdx';

const TITLES: Record<string, string> = {
  fresnel: 'Fresnel lens',
  keeper: 'Lighthouse keeper',
  등대: 'Lighthouse keeper',
};

/** The words that a topic link shows where the author gave none. */
export const titleOf = (target: string): string => TITLES[target] ?? target;

/** Knows a few topics and every source but `lost`. */
const RESOLVER: Resolver = {
  topic: (target) => {
    const title = TITLES[target];
    return title === undefined ? undefined : { href: `/topics/${target}/`, title };
  },
  source: (id, locator) =>
    id === 'lost' ? undefined : { href: `/sources/${id}/#${locator}`, label: id.toUpperCase() },
};

const withPlugins = (nameLanguage?: string) => ({
  mdastPlugins: [annotationsPlugin({ ...RESOLVER, nameLanguage })],
  features: { gfm: true, smartPunctuation: true },
});

interface Properties {
  children?: unknown;
  [name: string]: unknown;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML that is made already; every other string is text. */
class Html {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

const toHtml = (value: unknown): string => {
  if (value instanceof Html) return value.html;
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return typeof value === 'string' ? escape(value) : '';
};

/** A JSX runtime that makes HTML; a component stands as a tag of its own name. */
const jsx = (type: unknown, { children, ...attributes }: Properties): Html => {
  if (type === Html) return new Html(toHtml(children));
  if (typeof type === 'function')
    return (type as (properties: Properties) => Html)({ children, ...attributes });
  const opening = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  const tag = String(type);
  return new Html(`<${tag}${opening.join('')}>${toHtml(children)}</${tag}>`);
};

const Claim = (properties: Properties): Html => jsx('claim', properties);
const ClaimEntry = (properties: Properties): Html => jsx('claim-entry', properties);

/**
 * The HTML of a text; in MDX a claim mark stands as `<claim id="…">`, its entry as `<claim-entry id="…">`.
 *
 * @param nameLanguage language of names in another script, none where left out
 */
export function render(source: string, format: Format = 'md', nameLanguage?: string): string {
  const options = withPlugins(nameLanguage);
  if (format === 'md') return (markdownToHtml(source, options) as MarkdownToHtmlResult).html.trim();
  const { default: content } = evaluate(source, {
    ...options,
    Fragment: Html,
    jsx: jsx as never,
    jsxs: jsx as never,
    elementAttributeNameCase: 'html',
  }) as { default: (properties: { components: object }) => Html };
  return content({ components: { Claim, ClaimEntry } }).html.trim();
}
