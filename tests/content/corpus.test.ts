/** The real corpus: what the schemas and checks cannot say for every documentary, but this one promises. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLocator } from '../../src/annotations/locator.ts';
import { hashSentence } from '../../src/annotations/sentence-hash.ts';
import type { Passage } from '../../src/annotations/outline.ts';
import type { Written } from '../../src/corpus/corpus.ts';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { formatProblems } from '../../src/problems/report.ts';

const WORDS = { least: 1200, most: 2200 };
const LEAST = { essays: 5, citations: 12, claimMarks: 10, notes: 5, topics: 40, claimsOfSystem: 3 };
const LONGEST_DIGEST_ITEM = 20;
const WAITING: ReadonlySet<string> = new Set(['unused-claim', 'rare-topic']);
/** The systems that the documentary promises to explain, by the topic that does. */
const SYSTEMS = [
  'first-network',
  'koryolink',
  'kang-song',
  'landlines',
  'kwangmyong',
  'mirae-wifi',
  'internet-access',
  'rented-phones',
  'visitor-sim-cards',
  'embassy-wifi',
  'base-stations',
  'handsets',
  'un-sanctions',
  'file-signatures',
  'screenshots',
  'back-doors',
  'four-g',
  'ban-on-calls-abroad',
  'punishments',
  'chinese-phones',
  'detection',
  'brokers',
  'remittances',
  'defections',
  'crackdown-of-2011',
  'border-closure',
  'phones-in-trade',
  'reporting-from-inside',
  'escapee-interviews',
];
const REVIEW_COLUMNS = ['hash', 'place', 'sentence_start', 'support', 'verdict', 'mend'];

const { graph, problems } = loadGraph('content');
const { essays = [], topics = [], sources = [] } = graph?.corpus ?? {};

const passagesOf = ({ outline }: Written): Passage[] => [...outline.blocks, ...outline.notes];
const countMentions = (entry: Written, kind: 'source' | 'claim'): number =>
  passagesOf(entry).reduce((sum, { mentions }) => sum + mentions.filter((mention) => mention.kind === kind).length, 0);
const countWords = (text: string): number => text.trim().split(/\s+/u).length;

it('the content has no problems but claims and topics that wait for their chapter', () => {
  expect(formatProblems(problems.filter(({ code }) => !WAITING.has(code)))).toBe('');
});

it('the addresses that were published are listed', () => {
  expect(graph?.corpus.manifest?.map(({ address }) => address)).toContain('/chapters/');
});

it(`there are at least ${LEAST.essays} essays and ${LEAST.topics} topics`, () => {
  expect(essays.length).toBeGreaterThanOrEqual(LEAST.essays);
  expect(topics.length).toBeGreaterThanOrEqual(LEAST.topics);
});

it('chapters are numbered from one, without a gap', () => {
  expect(essays.map(({ data }) => data.number)).toEqual(essays.map((_, index) => index + 1));
});

it.each(SYSTEMS)(`the system %s has a topic with at least ${LEAST.claimsOfSystem} claims`, (slug) => {
  expect(graph?.topics.has(slug)).toBe(true);
  const claims = [...(graph?.claims.values() ?? [])].filter(({ topics: of }) => of.includes(slug));
  expect(claims.length).toBeGreaterThanOrEqual(LEAST.claimsOfSystem);
});

describe.each(essays.map((essay) => ({ slug: essay.id, essay })))('the essay $slug', ({ slug, essay }) => {
  const { blocks, notes, words } = essay.outline;

  it('has an address of its author’s at every paragraph, list and quotation', () => {
    const bare = blocks.filter(({ kind, addressed }) => !addressed && kind !== 'heading' && kind !== 'table');
    expect(bare.map(({ place, text }) => `${place.file}:${place.line} ${text.slice(0, 40)}`)).toEqual([]);
  });

  it(`has ${WORDS.least} to ${WORDS.most} words`, () => {
    expect(words).toBeGreaterThanOrEqual(WORDS.least);
    expect(words).toBeLessThanOrEqual(WORDS.most);
  });

  it('has citations, claim marks and notes enough', () => {
    expect(countMentions(essay, 'source')).toBeGreaterThanOrEqual(LEAST.citations);
    expect(countMentions(essay, 'claim')).toBeGreaterThanOrEqual(LEAST.claimMarks);
    expect(notes.length).toBeGreaterThanOrEqual(LEAST.notes);
  });

  it('starts from a source whose digest is complete', () => {
    expect(graph?.sources.get(essay.data.startsFrom)?.data).toMatchObject({ digestComplete: true, tier: 'article' });
  });

  it('asks one question', () => {
    expect(essay.data.question).toMatch(/^[^?]+\?$/u);
  });

  describe('in its review', () => {
    const file = `docs/review/${slug}.tsv`;
    const [header = '', ...rows] = existsSync(file) ? readFileSync(file, 'utf8').replace(/[\r\n]+$/u, '').split(/\r?\n/u) : [];
    const cells = rows.map((row) => row.split('\t'));

    it('has the columns that reviews have, in every row', () => {
      expect(header.split('\t')).toEqual(REVIEW_COLUMNS);
      expect(cells.filter((row) => row.length !== REVIEW_COLUMNS.length)).toEqual([]);
    });

    it('has a row with support and verdict for every sentence', () => {
      const reviewed = new Set(cells.filter(([, , , support = '', verdict = '']) => support.trim() !== '' && verdict.trim() !== '').map(([hash]) => hash));
      const missing = passagesOf(essay).flatMap(({ sentences, place }) =>
        sentences.filter((sentence) => !reviewed.has(hashSentence(sentence))).map((sentence) => `${place.file}:${place.line} ${hashSentence(sentence)} ${sentence}`),
      );
      expect(missing).toEqual([]);
    });

    it('has no row for a sentence that is gone', () => {
      const hashes = new Set(passagesOf(essay).flatMap(({ sentences }) => sentences.map(hashSentence)));
      expect(cells.filter(([hash = '']) => !hashes.has(hash)).map((row) => row.join(' '))).toEqual([]);
    });
  });
});

describe('digests', () => {
  const complete = sources.filter(({ data }) => data.digestComplete);

  it('are complete for the articles that essays start from', () => {
    expect(complete).not.toEqual([]);
  });

  it.each(complete.map(({ id, data }) => ({ id, ...data })))('of $id has an item for every paragraph from the first to the last', ({ digest, paragraphs }) => {
    const numbers = digest.flatMap(({ at }) => {
      const place = parseLocator(at);
      if (!place || 'name' in place || place.unit !== '¶') return [];
      return place.spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    });
    expect(paragraphs).toBeGreaterThan(1);
    expect(Array.from({ length: paragraphs ?? 0 }, (_, index) => index + 1).filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it(`have items of at most ${LONGEST_DIGEST_ITEM} words`, () => {
    const long = sources.flatMap(({ id, data }) => data.digest.filter(({ says }) => countWords(says) > LONGEST_DIGEST_ITEM).map(({ at }) => `${id} ${at}`));
    expect(long).toEqual([]);
  });
});
