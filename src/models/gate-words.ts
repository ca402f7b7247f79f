/** What a check of a file does and finds, in sentences: the same at build and in the browser. */
import { gateWords, locale } from '#interface';
import type { GateFile, SignatureGate } from '../schemas/signature-gate.ts';
import type { InspectedStep, Inspection, Reason, Signer, SkippableStep } from './signature-gate.ts';

/** What content calls keys and decisions. */
export type GateWords = Pick<SignatureGate, 'signers' | 'outcomes'>;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** Why a file was opened or refused, to stand after a colon. */
export function describeReason(
  { reason, signer }: Pick<Inspection, 'reason' | 'signer'>,
  { signers }: GateWords,
): string {
  switch (reason) {
    case 'unchecked':
      return gateWords.reasons.unchecked;
    case 'no-signature':
      return gateWords.reasons.noSignature;
    case 'no-key-fits':
      return gateWords.reasons.noKeyFits;
    case 'key-fits':
      return gateWords.reasons.keyFits(signer && signers[signer]);
  }
}

/** "Opened: the signature fits the harbour's key." */
export const describeOutcome = (inspection: Inspection, words: GateWords): string =>
  gateWords.outcome(
    capitalise(words.outcomes[inspection.outcome]),
    describeReason(inspection, words),
  );

/** Who signed a file, and whether it was changed since. */
export function describeFile(
  { signedBy }: Pick<GateFile, 'signedBy'>,
  isChanged: boolean,
  { signers }: GateWords,
): string {
  if (!signedBy) return isChanged ? gateWords.unsignedAndChanged : gateWords.unsigned;
  return gateWords[isChanged ? 'signedAndChanged' : 'signed'](signers[signedBy]);
}

const { skipped } = gateWords;

/** Why a step is left out: where nothing is checked, and where there is no signature to check. */
const SKIPPED: Record<SkippableStep, Partial<Record<Reason, string>>> = {
  find: { unchecked: skipped.findUnchecked },
  key: { unchecked: skipped.keyUnchecked, 'no-signature': skipped.keyUnsigned },
  verify: { unchecked: skipped.verifyUnchecked, 'no-signature': skipped.verifyUnsigned },
};

/** What a device does in a step, and finds. Digits of digest and signature are left to the page. */
export function describeStep(
  step: InspectedStep,
  inspection: Inspection,
  words: GateWords,
): string {
  if ('isSkipped' in step) return SKIPPED[step.step][inspection.reason] ?? '';
  switch (step.step) {
    case 'read':
      return gateWords.reads(step.length);
    case 'find':
      return step.signature === undefined
        ? gateWords.findsNone
        : gateWords.finds(step.signature.length / 2);
    case 'key':
      return gateWords.takes(listOf(step.accepted.map((signer: Signer) => words.signers[signer])));
    case 'verify':
      return step.signer ? gateWords.fits(words.signers[step.signer]) : gateWords.fitsNone;
    case 'decide':
      return describeOutcome(inspection, words);
  }
}
