import type { Mention } from '../annotations/outline.ts';
import { resolveName, type Names } from '../corpus/names.ts';
import type { TargetKey } from './model.ts';

/** @returns the key of what a mention points at, undefined where there is no such thing */
export function findTarget(mention: Mention, names: Names): TargetKey | undefined {
  if (mention.kind === 'source') return `source:${mention.source}`;
  if (mention.kind === 'claim') return `claim:${mention.id}`;
  const resolution = resolveName(names, mention.target);
  return resolution && 'found' in resolution
    ? `${resolution.found.type}:${resolution.found.id}`
    : undefined;
}
