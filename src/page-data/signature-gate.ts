/**
 * A gate for files as its page shows it. Every file is put to every device at build, with real keys. These differ from
 * one build to the next, and so do signatures: what is handed to the page is the same each time.
 */
import type { Graph } from '../graph/model.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { describeFile, describeReason, describeStep } from '../models/gate-words.ts';
import {
  alterText,
  createKeys,
  inspect,
  signFile,
  type GateData,
  type Inspection,
  type Outcome,
} from '../models/signature-gate.ts';
import { GATE_STEPS, type GateStep, type SignatureGate } from '../schemas/signature-gate.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';

export interface GateStepView {
  step: GateStep;
  label: string;
  /** What happens in the opening case. */
  happens: string;
  documented: string | undefined;
  claims: ClaimLine[];
  ours: string;
  /** Digits of the digest, at the first step. */
  hex: string | undefined;
}

export interface GateCase {
  file: string;
  label: string;
  outcome: Outcome;
  /** The content's word for the outcome. */
  word: string;
  why: string;
  isOpening: boolean;
}

export interface SignatureGateView {
  caption: string;
  opening: {
    file: string;
    device: string;
    fileLabel: string;
    deviceLabel: string;
    /** The text as the device gets it. */
    text: string;
    provenance: string;
    /** What is documented of the device, and what is not. */
    says: string;
    outcome: Outcome;
  };
  steps: GateStepView[];
  files: { id: string; label: string; claims: ClaimLine[] }[];
  devices: { id: string; label: string; says: string; claims: ClaimLine[]; cases: GateCase[] }[];
  /** What the script needs to run the check again. */
  data: GateData;
}

/**
 * Runs the check of every file on every device.
 *
 * @throws where the opening case names a file or device that is not there; a check of the content comes before
 */
export async function getSignatureGate(
  graph: Graph,
  gate: FigureOf<'signature-gate'>,
): Promise<SignatureGateView> {
  const { subtle } = crypto;
  const keys = await createKeys(subtle);
  const signed = await Promise.all(gate.files.map((file) => signFile(subtle, file, keys)));
  const inspections = await Promise.all(
    gate.devices.map((device) =>
      Promise.all(signed.map((file) => inspect(subtle, file, device, keys))),
    ),
  );
  const linesOf = (ids: readonly string[]): ClaimLine[] =>
    ids.flatMap((id) => {
      const claim = graph.claims.get(id);
      return claim ? [toClaimLine(graph, claim)] : [];
    });

  const fileAt = gate.files.findIndex(({ id }) => id === gate.opening.file);
  const deviceAt = gate.devices.findIndex(({ id }) => id === gate.opening.device);
  const [file, device] = [gate.files[fileAt], gate.devices[deviceAt]];
  const inspection = inspections[deviceAt]?.[fileAt];
  if (!file || !device || !inspection) throw new Error('the opening case is not among the cases');

  return {
    caption: gate.caption,
    opening: {
      file: file.id,
      device: device.id,
      fileLabel: file.label,
      deviceLabel: device.label,
      text: file.isAltered ? alterText(file.text) : file.text,
      provenance: describeFile(file, file.isAltered, gate),
      says: device.says,
      outcome: inspection.outcome,
    },
    steps: toStepViews(gate, inspection, linesOf),
    files: gate.files.map(({ id, label, claims }) => ({ id, label, claims: linesOf(claims) })),
    devices: gate.devices.map((each, row) => ({
      id: each.id,
      label: each.label,
      says: each.says,
      claims: linesOf(each.claims),
      cases: gate.files.flatMap(({ id, label }, column) => {
        const found = inspections[row]?.[column];
        if (!found) return [];
        return {
          file: id,
          label,
          outcome: found.outcome,
          word: gate.outcomes[found.outcome],
          why: describeReason(found, gate),
          isOpening: row === deviceAt && column === fileAt,
        };
      }),
    })),
    data: toData(gate),
  };
}

const toStepViews = (
  gate: SignatureGate,
  inspection: Inspection,
  linesOf: (ids: readonly string[]) => ClaimLine[],
): GateStepView[] =>
  GATE_STEPS.map((step) => {
    const { label, documented, claims, ours } = gate.steps[step];
    const found = inspection.steps.find((each) => each.step === step);
    return {
      step,
      label,
      happens: found ? describeStep(found, inspection, gate) : '',
      documented,
      claims: linesOf(claims),
      ours,
      hex: found && 'digest' in found ? found.digest : undefined,
    };
  });

const toData = ({ signers, outcomes, opening, files, devices }: SignatureGate): GateData => ({
  signers,
  outcomes,
  opening,
  files: files.map(({ id, label, text, signedBy, isAltered }) => ({
    id,
    label,
    text,
    isAltered,
    ...(signedBy && { signedBy }),
  })),
  devices: devices.map(({ id, label, says, accepts, refused }) => ({
    id,
    label,
    says,
    accepts,
    refused,
  })),
});
