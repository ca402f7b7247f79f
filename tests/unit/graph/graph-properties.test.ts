import { expect, it } from 'vitest';
import type { ContentFile } from '../../../src/corpus/read-files.ts';
import { toPlacedKey, type Problem } from '../../../src/problems/problem.ts';
import { fc, textOf } from '../../properties.ts';
import { BASE, load, overlay } from '../problems/content.ts';

const sortProblems = (problems: readonly Problem[]): string[] => problems.map(toPlacedKey).sort();

/** What stands in a text of the base, and what might: mentions right and wrong, marks, and ends of blocks. */
const PIECES = [
  ...[
    '[[chain-ferry]]',
    '[[ferryman|the man]]',
    '[[toll]]',
    '[[raft]]',
    '[[',
    ']]',
    '[@gazette-1890, ¶ 1]',
  ],
  ...[
    '[@parish-1891, p. 4]',
    '[@mill]',
    '[@',
    '<Claim id="f-1">',
    '</Claim>',
    'words. ',
    '\n\n',
    '## Who',
    '^end',
  ],
  ...['[^toll]', '[^toll]: ', '40 ', '“', '”', '> ', '- ', '#main', '[x](#end)'],
];

/** The base with words put into one of its texts, or a piece of one of its files lost. */
const broken: fc.Arbitrary<ContentFile[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...BASE),
      fc.double({ min: 0, max: 1, noNaN: true }),
      textOf(PIECES, 12),
      fc.nat(30),
    ),
    { maxLength: 3 },
  )
  .map((edits) =>
    overlay(
      Object.fromEntries(
        edits.map(([{ path, text }, share, words, lost]) => {
          const at = Math.floor(share * text.length);
          return [path, text.slice(0, at) + words + text.slice(at + lost)];
        }),
      ),
    ),
  );

it('a broken content has problems or a graph, each with a file of the content', () => {
  fc.assert(
    fc.property(broken, (files) => {
      const { graph, problems } = load(files);
      expect(graph !== undefined || problems.length > 0).toBe(true);
      for (const { file, line, column } of problems) {
        expect(file.startsWith('content/')).toBe(true);
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }
    }),
  );
});

it('the order of files makes no difference', () => {
  const pair = broken.chain((files) =>
    fc.tuple(
      fc.constant(files),
      fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
    ),
  );
  fc.assert(
    fc.property(pair, ([files, turned]) => {
      expect(sortProblems(load(turned).problems)).toEqual(sortProblems(load(files).problems));
    }),
  );
});

it('what a chapter or another topic mentions knows of it, and of nothing else', () => {
  fc.assert(
    fc.property(broken, (files) => {
      const { graph } = load(files);
      if (!graph) return;
      const mentioned = [...graph.corpus.essays, ...graph.corpus.topics].flatMap(
        ({ id, outline }) =>
          [...outline.blocks, ...outline.notes]
            .flatMap(({ mentions }) => mentions)
            // A topic that links to itself tells its readers nothing.
            .filter((mention) => mention.kind !== 'topic' || mention.target !== id),
      );
      const known = [...graph.backlinks.values()].flat().map(({ mention }) => mention);
      for (const mention of known) expect(mentioned).toContain(mention);
      for (const mention of mentioned) {
        const isThere =
          mention.kind === 'source'
            ? graph.sources.has(mention.source)
            : mention.kind === 'claim'
              ? graph.claims.has(mention.id)
              : graph.topics.has(mention.target);
        if (isThere) expect(known).toContain(mention);
      }
    }),
  );
});
