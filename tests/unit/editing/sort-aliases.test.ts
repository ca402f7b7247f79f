import { expect, it } from 'vitest';
import { findChangedAliases } from '../../../src/editing/sort-aliases.ts';
import { FERRIES, textOf, withFiles } from './ferries.ts';

const withAliases = (aliases: string, path: string): typeof FERRIES =>
  withFiles({
    [path]: textOf(FERRIES, path)
      .replace(/^ *aliases:.*\n(?: *- .*\n)*/mu, '')
      .replace(/^( *)((?:summary|definition):)/mu, `$1aliases: [${aliases}]\n$1$2`),
  });

it.each([
  ['ferryman', 'topics/people/ferryman.md'],
  ['toll', 'glossary.yaml'],
])('finds %s where one of its aliases became another, and not where the order did', (id, path) => {
  const { corpus } = withAliases('whim, raft', path).graph;
  const find = (aliases: string): string | undefined =>
    findChangedAliases(corpus, withAliases(aliases, path).graph.corpus);
  expect(find('raft, whim')).toBeUndefined();
  expect(find('raft whim')).toBe(id);
  expect(find('raft, whims')).toBe(id);
});
