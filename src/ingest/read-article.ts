/** One file → one article: decoded, cut into blocks, cleared of what is around it, numbered. */
import {
  IngestError,
  formatOpening,
  type Article,
  type Fact,
  type FactKey,
  type Part,
  type Reading,
} from './article.ts';
import { countWords, isProse } from './block-signs.ts';
import { decode } from './decode.ts';
import { detectLanguage } from './detect-language.ts';
import { dropBoilerplate, type Kept } from './drop-boilerplate.ts';
import { findDateline } from './find-dateline.ts';
import { findFacts, splitAuthors } from './find-facts.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** Fewer words than these are no article. */
const FEWEST_WORDS = 20;

/** @throws IngestError */
export function readBlocks(bytes: Uint8Array, name: string): Reading {
  const { text, format, encoding } = decode(bytes, name);
  if (format === 'html') return { format, encoding, ...readHtml(text) };
  if (format === 'markdown') return { format, encoding, ...readMarkdown(text) };
  return { format, encoding, blocks: readText(text), facts: [] };
}

function numberParts(kept: readonly Kept[]): { parts: Part[]; headings: Article['headings'] } {
  const parts: Part[] = [];
  const headings: Article['headings'] = [];
  let paragraph = 0;
  let highlight = 0;
  for (const { block, role } of kept) {
    const { text, line } = block;
    if (role === 'heading') headings.push({ text, line, before: `¶ ${paragraph + 1}` });
    else if (role === 'subhead') parts.push({ at: 'subhead', text, line });
    else if (role === 'highlight') parts.push({ at: `h${(highlight += 1)}`, text, line });
    else parts.push({ at: `¶ ${(paragraph += 1)}`, text, line });
  }
  return { parts, headings };
}

/**
 * @param name the file's name, `-` for the standard input
 * @param given what the editor says of the article; it goes before all that is found
 * @throws IngestError where there is no article
 */
export function readArticle(
  bytes: Uint8Array,
  name: string,
  given: Partial<Record<FactKey, string>> = {},
): Article {
  const reading = readBlocks(bytes, name);
  const options = (Object.entries(given) as [FactKey, string][]).map(([key, value]): Fact => ({
    key,
    value,
    where: 'option',
  }));
  const markup = [...options, ...reading.facts];
  const valueOf = (key: FactKey): string | undefined =>
    markup.find((fact) => fact.key === key)?.value;
  const language =
    valueOf('language') ??
    detectLanguage(
      // Names in menus and bylines look like any language.
      reading.blocks
        .flatMap((block) => (block.outside === undefined && isProse(block) ? [block.text] : []))
        .join(' '),
    );
  const { title, kept, dropped, labels } = dropBoilerplate(reading.blocks, {
    title: valueOf('title'),
    authors: splitAuthors(valueOf('author') ?? ''),
    language,
  });

  const first = kept.find(({ role }) => role === 'paragraph')?.block;
  const dateline = first && findDateline(first.text);
  if (first && dateline) {
    const { line, text } = first;
    dropped.push({
      reason: 'dateline, its label alone',
      line,
      opening: formatOpening(dateline.label),
    });
    const clean = { ...first, text: text.slice(dateline.label.length) };
    kept.forEach((entry) => {
      if (entry.block === first) entry.block = clean;
    });
  }
  const { parts, headings } = numberParts(kept);
  const words = parts.reduce((sum, { text }) => sum + countWords(text), 0);
  const letters = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (!parts.some(({ at }) => at.startsWith('¶')) || (words < FEWEST_WORDS && letters < 120))
    throw new IngestError('no article was found in it: it has no paragraphs of running text');

  const { facts, authors } = findFacts(
    markup,
    labels,
    title,
    dateline && { ...dateline, line: first.line },
    language,
  );
  if (!facts.language && language !== undefined)
    facts.language = { key: 'language', value: language, where: 'the words of the text' };
  const numbers = new Map(parts.map(({ at, line, text }) => [`${line} ${text}`, at]));
  const doubtful = kept.flatMap(({ block, doubt }) => {
    const at = numbers.get(`${block.line} ${block.text}`);
    if (doubt === undefined || at === undefined) return [];
    return [{ reason: doubt, line: block.line, opening: formatOpening(block.text), at }];
  });
  dropped.sort((a, b) => a.line - b.line);
  const { format, encoding } = reading;
  return { facts, authors, parts, headings, dropped, doubtful, format, encoding };
}
