/** A row of `content/data/<name>.csv`: one dated statement or value, and where it stands. */
import { z } from 'astro/zod';
import { EdtfSchema, IdSchema, LineSchema } from './fields.ts';

/** A cell that may be empty. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((cell) => (cell === '' ? undefined : cell), schema.optional());

const NumberSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/u, {
    error: 'a number is written in digits alone: 1694, 0.11',
    abort: true,
  })
  // More digits than IEEE 754 double keeps: the figure would show another number than the file.
  .refine((text) => text.replace(/\D/gu, '').length <= 15, 'a number has at most 15 digits')
  .transform(Number);

const withinDegrees = (most: number) =>
  NumberSchema.refine((degrees) => Math.abs(degrees) <= most, {
    error: `degrees go from -${most} to ${most}`,
  });

const AmountSchema = NumberSchema.refine((amount) => amount >= 0, 'a value is not negative');

export const DataRowSchema = z
  .strictObject({
    /** Own name of the row inside its file. */
    id: IdSchema,
    /** The day, month or year that it speaks of, as EDTF writes it. */
    date: EdtfSchema,
    /** Id of a group of the figure that draws it. */
    group: IdSchema,
    /** What happened, or what has the value. */
    label: LineSchema,
    /** In the unit of the group or of the figure. */
    value: optional(AmountSchema),
    /** The upper end of a range that begins at `value`. */
    high: optional(AmountSchema),
    /** What the source says of the value: "about", "more than". */
    qualifier: optional(LineSchema),
    /** In degrees, WGS 84. */
    latitude: optional(withinDegrees(90)),
    longitude: optional(withinDegrees(180)),
    /** Name of an outline of the map. */
    area: optional(LineSchema),
    /** Id of the source. */
    source: IdSchema,
    /** Place in the source; it must have a digest item. */
    at: LineSchema,
    /** Claim of the ledger that says the same. */
    claim: optional(IdSchema),
    note: optional(LineSchema),
  })
  .refine(({ value, high }) => high === undefined || (value !== undefined && value < high), {
    error: 'a range goes from value up to high',
    path: ['high'],
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: 'a place has both latitude and longitude',
    path: ['latitude'],
  });

export type DataRow = z.infer<typeof DataRowSchema>;

/** Columns that every file has, in the order that files begin with. */
export const REQUIRED_COLUMNS = ['id', 'date', 'group', 'label', 'source', 'at'] as const;
