/** All checks on relations, in one list. */
import type { Problem } from '../problems/problem.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkAnchors } from './checks/check-anchors.ts';
import { checkCalculations } from './checks/check-calculations.ts';
import { checkClaims } from './checks/check-claims.ts';
import { checkCorrectionLog } from './checks/check-correction-log.ts';
import { checkCorrections } from './checks/check-corrections.ts';
import { checkContentNotes } from './checks/check-content-notes.ts';
import { checkCovers } from './checks/check-covers.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkDecisionTables } from './checks/check-decision-tables.ts';
import { checkDigests } from './checks/check-digests.ts';
import { checkFigureData } from './checks/check-figure-data.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkModels } from './checks/check-models.ts';
import { checkNames } from './checks/check-names.ts';
import { checkOrder } from './checks/check-order.ts';
import { checkOutlines } from './checks/check-outlines.ts';
import { checkPartIds } from './checks/check-part-ids.ts';
import { checkQuotations } from './checks/check-quotations.ts';
import { checkRedactions } from './checks/check-redactions.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkRomanised } from './checks/check-romanised.ts';
import { checkScripts } from './checks/check-scripts.ts';
import { checkSentences } from './checks/check-sentences.ts';
import { checkSeries } from './checks/check-series.ts';
import { checkTopics } from './checks/check-topics.ts';
import type { Graph } from './model.ts';

/** What is missing only because a file that starts so could not be read, and is no fault of its own. */
const FOLLOWING = [
  ['origins.yaml', 'unknown-origin'],
  ['glossary.yaml', 'unknown-topic'],
  ['claims/', 'unknown-claim'],
  ['series.yaml', 'unknown-cover'],
  ['timelines.yaml', 'unknown-cover'],
  ['lineages.yaml', 'unknown-cover'],
] as const;

export function checkGraph(graph: Graph): Problem[] {
  const unread = [...graph.corpus.unread];
  const passedOver = new Set<string>(
    FOLLOWING.flatMap(([start, code]) =>
      unread.some((path) => path.startsWith(start)) ? [code] : [],
    ),
  );
  return [
    checkIds,
    checkNames,
    checkOrder,
    checkReferences,
    checkDigests,
    checkCovers,
    checkSeries,
    checkFigureData,
    checkOutlines,
    checkPartIds,
    checkModels,
    checkCalculations,
    checkDecisionTables,
    checkClaims,
    checkCorrections,
    checkCorrectionLog,
    checkTopics,
    checkFigures,
    checkAnchors,
    checkQuotations,
    checkSentences,
    checkScripts,
    checkRomanised,
    checkContentNotes,
    checkAddresses,
    checkRedactions,
    checkDates,
  ]
    .flatMap((check) => check(graph))
    .filter(({ code }) => !passedOver.has(code));
}
