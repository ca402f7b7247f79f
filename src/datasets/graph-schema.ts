/** `data/graph.json`: the whole record as nodes and typed edges. */
import { z } from 'astro/zod';
import { STANCES } from '../schemas/claim.ts';
import { HeadFields, TextSchema, UrlSchema } from './head-schema.ts';

const NODE_TYPES = ['chapter', 'topic', 'source', 'claim', 'origin', 'figure'] as const;

/** What each type of edge says, from its start to its end. */
const EDGE_TYPES = {
  mentions: 'a text links to a topic or figure',
  cites: 'a text, or a row of a figure, cites a source',
  marks: 'a text marks its words as a claim',
  draws: 'a figure shows a claim, or has a rule that rests on it',
  'starts-from': 'a chapter starts from a source',
  about: 'a claim belongs to a topic',
  evidence: 'a claim has a source as evidence',
  'rests-on': 'a claim is supported, or a source has what it says, through an origin',
  corrects: 'a claim shows another to be wrong',
  related: 'a topic belongs with another, worked out from shared paragraphs and claims',
} as const;

export type EdgeType = keyof typeof EDGE_TYPES;

const KeySchema = z.string().regex(new RegExp(`^(${NODE_TYPES.join('|')}):[a-z0-9-]+$`));

const NodeSchema = z.strictObject({
  id: KeySchema.describe('Its type and its name: `claim:x-1`.'),
  type: z.enum(NODE_TYPES).describe('What it is.'),
  label: TextSchema.describe('Its title, name or statement.'),
  url: UrlSchema.describe('The page that shows it.'),
});

const EdgeSchema = z.strictObject({
  type: z.enum(Object.keys(EDGE_TYPES) as EdgeType[]).describe(
    Object.entries(EDGE_TYPES)
      .map(([type, says]) => `${type}: ${says}`)
      .join('; '),
  ),
  from: KeySchema.describe('Id of the node that it starts at.'),
  to: KeySchema.describe('Id of the node that it ends at.'),
  stance: z
    .enum(STANCES)
    .optional()
    .describe('Of evidence: whether the source supports, disputes, or gives context.'),
  at: z
    .array(TextSchema)
    .min(1)
    .optional()
    .describe('Places in the source, where the edge ends at one.'),
});

export const GraphFileSchema = z.strictObject({
  ...HeadFields,
  nodes: z.array(NodeSchema).describe('Everything that is joined, by type.'),
  edges: z.array(EdgeSchema).describe('What joins it; none stands twice.'),
});

export type GraphFile = z.infer<typeof GraphFileSchema>;
export type GraphNode = GraphFile['nodes'][number];
export type GraphEdge = GraphFile['edges'][number];
