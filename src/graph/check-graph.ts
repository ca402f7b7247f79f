/** All checks on relations, in one list. */
import type { Problem } from '../problems/problem.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkAnchors } from './checks/check-anchors.ts';
import { checkClaims } from './checks/check-claims.ts';
import { checkContentNotes } from './checks/check-content-notes.ts';
import { checkCovers } from './checks/check-covers.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkQuotations } from './checks/check-quotations.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkScripts } from './checks/check-scripts.ts';
import { checkSentences } from './checks/check-sentences.ts';
import { checkTopics } from './checks/check-topics.ts';
import type { Graph } from './model.ts';

export function checkGraph(graph: Graph): Problem[] {
  return [
    checkIds,
    checkReferences,
    checkCovers,
    checkClaims,
    checkTopics,
    checkFigures,
    checkAnchors,
    checkQuotations,
    checkSentences,
    checkScripts,
    checkContentNotes,
    checkAddresses,
  ].flatMap((check) => check(graph));
}
