/** A model that opens or refuses files by their signatures, with real keys. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema } from './fields.ts';

/** What a step of the check is; the words for each come from content. */
export const GATE_STEPS = ['read', 'find', 'key', 'verify', 'decide'] as const;

export const SignatureGateFields = {
  /** Keys that can sign. The key of `other-device` is of the same kind as that of the device, and another. */
  signers: z.strictObject({
    state: LineSchema,
    device: LineSchema,
    'other-device': LineSchema,
    foreign: LineSchema,
  }),
  files: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LineSchema,
        /** The text that is signed. */
        text: LineSchema,
        /** Who signed it; left out for a file without signature. */
        signedBy: z.enum(['state', 'device', 'other-device', 'foreign']).optional(),
        /** True where one byte is changed after it was signed. */
        isAltered: z.boolean().default(false),
        /** Claims that such files are met with. */
        claims: z.array(IdSchema).default([]),
      }),
    )
    .min(1),
  devices: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LineSchema,
        /** Whose signatures it accepts; empty where it checks none and opens everything. */
        accepts: z.array(z.enum(['state', 'device'])).default([]),
        /** What becomes of a refused file: it stays unopened, or is deleted. */
        refused: z.enum(['kept', 'deleted']).default('kept'),
        says: ProseSchema,
        claims: z.array(IdSchema).min(1),
      }),
    )
    .min(1),
  /** For each step what sources document, and what is our simplification. */
  steps: z.record(
    z.enum(GATE_STEPS),
    z.strictObject({
      label: LineSchema,
      /** What sources say of it; left out where none does. */
      documented: ProseSchema.optional(),
      claims: z.array(IdSchema).default([]),
      ours: ProseSchema,
    }),
  ),
  /** What the decision is called. */
  outcomes: z.strictObject({ opened: LineSchema, refused: LineSchema, deleted: LineSchema }),
  opening: z.strictObject({ file: IdSchema, device: IdSchema }),
};

export const SignatureGateSchema = z.strictObject(SignatureGateFields);

export type SignatureGate = z.infer<typeof SignatureGateSchema>;
export type GateFile = SignatureGate['files'][number];
export type GateDevice = SignatureGate['devices'][number];
export type GateStep = (typeof GATE_STEPS)[number];
