/** Front matter of `content/figures/<id>.mdx`: a figure or a model with a page of its own. The text below says what it shows and what it cannot. */
import { z } from 'astro/zod';
import { createDescriptionSchema, IdSchema, LineSchema, ProseSchema } from './fields.ts';
import { CalculationFields } from './calculation.ts';
import { DecisionTableFields } from './decision-table.ts';
import { SignatureGateFields } from './signature-gate.ts';

const head = {
  /** The finding; of a model its question. */
  title: LineSchema,
  /** Its name for windows, tabs and search results where the title is longer than they show: at most 65 characters. */
  shortTitle: LineSchema.refine(
    ({ length }) => length <= 65,
    'a short title has at most 65 characters',
  ).optional(),
  /** One sentence, 70 to 160 characters: under the title, in lists and for search engines. */
  summary: createDescriptionSchema('summary'),
  /** How to read the marks. */
  caption: ProseSchema,
  /** Place in the list of figures. */
  number: z.number().int().positive(),
};

/** Forms of a mark, which tell groups apart without colour. */
export const MARK_FORMS = ['filled', 'open', 'square', 'cross', 'diamond'] as const;

const GroupSchema = z.strictObject({
  id: IdSchema,
  /** Stands at the marks, and heads their rows in the table. */
  label: LineSchema,
  form: z.enum(MARK_FORMS).default('filled'),
  /** True where a line joins its values. */
  joined: z.boolean().default(false),
  /** What its values are counted in, where it is not the unit of the figure: "US dollars". */
  unit: LineSchema.optional(),
});

const drawnFrom = {
  /** A file of `content/data/`, without its ending. */
  data: IdSchema,
  /** Sets of rows that are told apart, in the order in which they are named. */
  groups: z.array(GroupSchema).min(1),
};

const YearSchema = z.number().min(1000).max(2999);

const SIDES = ['left', 'right', 'above', 'below'] as const;
/** Words at a mark. */
const PointNameSchema = z.strictObject({
  /** Id of the row. */
  row: IdSchema,
  text: LineSchema,
  side: z.enum(SIDES).default('right'),
  /** On which side they stand where the drawing is narrow; left out, on the same. */
  narrow: z.enum(SIDES).optional(),
});

/** Values over time. */
const ValuesSchema = z.strictObject({
  kind: z.literal('values'),
  ...head,
  ...drawnFrom,
  /** What is counted: "ships". */
  unit: LineSchema,
  names: z.array(PointNameSchema).default([]),
  /** Two rows between which the value changed for another reason than growth. */
  jumps: z
    .array(z.strictObject({ from: IdSchema, to: IdSchema, label: LineSchema }))
    .default([]),
  /** Spans of time marked on the figure, as decimal years. */
  spans: z
    .array(
      z
        .strictObject({ from: YearSchema, to: YearSchema, label: LineSchema })
        .refine(({ from, to }) => from < to, 'a span ends after it begins'),
    )
    .default([]),
});

/** Amounts side by side, a panel for each group: what is in different units shares no scale. */
const AmountsSchema = z.strictObject({ kind: z.literal('amounts'), ...head, ...drawnFrom });

/** What happened when, by kind. */
const EventsSchema = z.strictObject({ kind: z.literal('events'), ...head, ...drawnFrom });

const DegreesSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Places and areas at national scale. */
const MapSchema = z.strictObject({
  kind: z.literal('map'),
  ...head,
  ...drawnFrom,
  outlines: z.strictObject({
    /** A TopoJSON file of `content/data/`. */
    file: LineSchema.regex(/^[a-z0-9-]+\.topo\.json$/u, 'a file name: land.topo.json'),
    /** Its object with the areas that rows name. */
    land: LineSchema,
    /** Objects that are drawn as surroundings. */
    around: z.array(LineSchema).default([]),
    /** Whom to thank for the outlines, and their licence. */
    credit: ProseSchema,
  }),
  /** Stretches that are drawn coarse on purpose, through points of longitude and latitude in degrees. */
  bands: z
    .array(
      z.strictObject({
        label: LineSchema,
        claim: IdSchema,
        points: z.array(DegreesSchema).min(2),
      }),
    )
    .default([]),
});

/** A series, timeline or lineage of the ledger. */
const DrawnSchema = z.strictObject({ kind: z.literal('drawn'), ...head, of: IdSchema });

/** What the most repeated claims rest on, and how much rests on how few: worked out from the ledger. */
const OriginsSchema = z.strictObject({
  kind: z.literal('origins'),
  ...head,
  /** How many claims are drawn: those with the most reports. */
  claims: z.number().int().min(1).max(12),
  /** How many origins are drawn: those that carry most. */
  origins: z.number().int().min(1).max(20),
});

export const FigureSchema = z.discriminatedUnion('kind', [
  ValuesSchema,
  AmountsSchema,
  EventsSchema,
  MapSchema,
  DrawnSchema,
  OriginsSchema,
  z.strictObject({ kind: z.literal('decision-table'), ...head, ...DecisionTableFields }),
  z.strictObject({ kind: z.literal('signature-gate'), ...head, ...SignatureGateFields }),
  z.strictObject({ kind: z.literal('calculation'), ...head, ...CalculationFields }),
]);

/** Figures that readers look for by name: their pages stand at the root of the site, the others below `/figures/`. */
export const FIGURES_AT_ROOT: readonly string[] = ['timeline', 'map'];

export type Figure = z.infer<typeof FigureSchema>;
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;
