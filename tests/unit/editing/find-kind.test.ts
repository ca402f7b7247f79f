import { expect, it } from 'vitest';
import { findKind } from '../../../src/editing/find-kind.ts';

const OPTIONS = { content: { type: 'string' } } as const;

it.each<[args: string[], kind: string | undefined]>([
  [['essay'], 'essay'],
  [['--content', 'x', 'essay', '--title', 'Mills'], 'essay'],
  [['--title', 'topic', 'source'], 'source'],
  [['--label=topic', 'claim'], 'claim'],
  [['mills', 'topic', 'essay'], 'topic'],
  [['--title', 'essay'], undefined],
  [['--colour', '--', 'essay'], 'essay'],
  [['mills'], undefined],
  [[], undefined],
])('finds in %j the kind %s', (args, kind) => {
  expect(findKind(args, OPTIONS)).toBe(kind);
});
