/** What a check of a file does and finds, in sentences: the same at build and in the browser. */
import type { GateFile, SignatureGate } from '../schemas/signature-gate.ts';
import type { InspectedStep, Inspection, Reason, Signer, SkippableStep } from './signature-gate.ts';

/** What content calls keys and decisions. */
export type GateWords = Pick<SignatureGate, 'signers' | 'outcomes'>;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** Why a file was opened or refused, to stand after a colon. */
export function describeReason(
  { reason, signer }: Pick<Inspection, 'reason' | 'signer'>,
  { signers }: GateWords,
): string {
  switch (reason) {
    case 'unchecked':
      return 'this device checks nothing';
    case 'no-signature':
      return 'the file has no signature';
    case 'no-key-fits':
      return 'the signature fits none of the keys that the device accepts';
    case 'key-fits':
      return `the signature fits ${signer ? signers[signer] : 'a key'}`;
  }
}

/** "Opened: the signature fits the harbour's key." */
export const describeOutcome = (inspection: Inspection, words: GateWords): string =>
  `${capitalise(words.outcomes[inspection.outcome])}: ${describeReason(inspection, words)}.`;

/** Who signed a file, and whether it was changed since. */
export function describeFile(
  { signedBy }: Pick<GateFile, 'signedBy'>,
  isChanged: boolean,
  { signers }: GateWords,
): string {
  const signed = signedBy ? `Signed with ${signers[signedBy]}` : 'Not signed';
  return isChanged ? `${signed}, and changed afterwards.` : `${signed}.`;
}

/** Why a step is left out: where nothing is checked, and where there is no signature to check. */
const SKIPPED: Record<SkippableStep, Partial<Record<Reason, string>>> = {
  find: { unchecked: 'It looks for no signature.' },
  key: { unchecked: 'It holds no key.', 'no-signature': 'It takes none: there is no signature.' },
  verify: { unchecked: 'It checks nothing.', 'no-signature': 'There is nothing to check.' },
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
      return `It reads ${step.length} bytes and works out their digest, a number that any change of a byte changes.`;
    case 'find':
      return step.signature === undefined
        ? 'It finds no signature.'
        : `It finds a signature of ${step.signature.length / 2} bytes.`;
    case 'key':
      return `It takes ${listOf(step.accepted.map((signer: Signer) => words.signers[signer]))}.`;
    case 'verify':
      return step.signer
        ? `The signature fits these bytes by ${words.signers[step.signer]}.`
        : 'By none of these keys does the signature fit these bytes. Another key made it, or the file was changed: the device cannot tell which.';
    case 'decide':
      return describeOutcome(inspection, words);
  }
}
