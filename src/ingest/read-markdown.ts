/** Markdown → blocks, and what its front matter says. */
import { markdownToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { tidyText, type Block, type Fact, type FactKey } from './article.ts';
import { findWrapWidth } from './read-text.ts';

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** The words of a node; pictures have none, since their captions are no text of the article. */
function toText(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'html') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node)
    .map(toText)
    .join(node.type === 'tableRow' ? ' · ' : '');
}

function countLinked(node: MdastNode): number {
  if (node.type === 'link') return tidyText(toText(node)).length;
  return childrenOf(node).reduce((sum, child) => sum + countLinked(child), 0);
}

/** Keys of front matter under which tools that save pages keep what we look for. */
const KEYS: Record<string, FactKey> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  publisher: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  publication: 'publisher',
  date: 'date',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  date_published: 'date',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  lang: 'language',
  language: 'language',
  url: 'url',
  source: 'url',
  link: 'url',
  canonical: 'url',
};

const toValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(toValue).filter(Boolean).join('; ');
  if (typeof value === 'string' || typeof value === 'number') return tidyText(String(value));
  const { name } = (value ?? {}) as { name?: unknown };
  return typeof name === 'string' ? tidyText(name) : '';
};

function readFrontMatter(yaml: string): Fact[] {
  let fields: unknown;
  try {
    fields = parse(yaml, { schema: 'core', logLevel: 'silent' });
  } catch {
    return [];
  }
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([name, raw]) => {
    const key = KEYS[name.toLowerCase()];
    const value = toValue(raw).replace(/^\[\[(.+)\]\]$/u, '$1');
    if (!key || value === '') return [];
    const isAddress = /^https?:\/\//u.test(value);
    if (key === 'url' && !isAddress)
      return name === 'source' ? [{ key: 'publisher', value, where: `front matter ${name}` }] : [];
    return [{ key, value, where: `front matter ${name}` }];
  });
}

/** @param text with line feeds alone */
export function readMarkdown(text: string): { blocks: Block[]; facts: Fact[] } {
  const root: MdastNode = markdownToMdast(text.replace(/^\uFEFF/u, ''), {
    features: { gfm: true, frontmatter: true, smartPunctuation: false },
    position: true,
  });
  const blocks: Block[] = [];
  const facts: Fact[] = [];
  const isWrapped = findWrapWidth(text.split('\n')) !== undefined;
  const add = (node: MdastNode, kind: Block['kind']): void => {
    const words = tidyText(toText(node));
    if (words === '') return;
    const linkShare = Math.min(1, countLinked(node) / words.length);
    blocks.push({ text: words, line: node.position?.start.line ?? 1, kind, linkShare });
  };
  const read = (node: MdastNode, kind: Block['kind']): void => {
    switch (node.type) {
      case 'yaml':
        facts.push(...readFrontMatter(node.value));
        break;
      case 'heading':
        add(node, 'heading');
        break;
      case 'paragraph': {
        const picture = findPicture(node);
        if (picture) blocks.push({ ...picture, kind: 'caption', linkShare: 0 });
        else splitLines(node, isWrapped).forEach((line) => add(line, kind));
        break;
      }
      case 'tableRow':
        add(node, 'item');
        break;
      case 'listItem':
        childrenOf(node).forEach((child) => read(child, 'item'));
        break;
      default:
        childrenOf(node).forEach((child) => read(child, kind));
    }
  };
  read(root, 'text');
  return { blocks, facts };
}

/** The words beside a picture that stands alone. */
function findPicture(node: MdastNode): { text: string; line: number } | undefined {
  const [only, ...others] = childrenOf(node);
  const inner = only?.type === 'link' ? childrenOf(only)[0] : only;
  if (inner?.type !== 'image' || others.length > 0) return undefined;
  const text = tidyText(inner.alt ?? '') || 'picture';
  return { text, line: node.position?.start.line ?? 1 };
}

/** A paragraph cut at its hard breaks: a byline and a date often stand so. In a text that is not wrapped, each line is one. */
function splitLines(node: MdastNode, isWrapped: boolean): MdastNode[] {
  const lines: MdastNode[][] = [[]];
  const start = node.position?.start.line ?? 1;
  const starts = [start];
  const open = (line: number): void => {
    lines.push([]);
    starts.push(line);
  };
  for (const child of childrenOf(node)) {
    const line = child.position?.start.line ?? start;
    if (child.type === 'break') open(line + 1);
    else if (child.type === 'text' && !isWrapped && child.value.includes('\n'))
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) open(line + index);
        lines.at(-1)?.push({ ...child, value });
      });
    else lines.at(-1)?.push(child);
  }
  if (lines.length === 1) return [node];
  return lines.map((children, index) => ({
    ...node,
    position: { ...node.position, start: { ...node.position?.start, line: starts[index] } },
    children,
  })) as MdastNode[];
}
