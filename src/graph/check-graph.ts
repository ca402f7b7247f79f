/** All checks on relations, in one list. */
import type { Problem } from '../problems/problem.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkClaims } from './checks/check-claims.ts';
import { checkCorrections } from './checks/check-corrections.ts';
import { checkCovers } from './checks/check-covers.ts';
import { checkDigests } from './checks/check-digests.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkNames } from './checks/check-names.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkTopics } from './checks/check-topics.ts';
import type { Graph } from './model.ts';

export function checkGraph(graph: Graph): Problem[] {
  return [
    checkIds,
    checkNames,
    checkReferences,
    checkDigests,
    checkCovers,
    checkClaims,
    checkCorrections,
    checkTopics,
    checkFigures,
    checkAddresses,
  ].flatMap((check) => check(graph));
}
