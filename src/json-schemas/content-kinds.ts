/** Every kind of content file that is written as YAML or opens with it, and the schema that it is held against. */
import type { z } from 'astro/zod';
import { CardSchema } from '../schemas/card.ts';
import { ClaimSchema } from '../schemas/claim.ts';
import { CorrectionSchema } from '../schemas/correction.ts';
import { EssaySchema } from '../schemas/essay.ts';
import { FigureSchema } from '../schemas/figure.ts';
import { GlossaryEntrySchema } from '../schemas/glossary.ts';
import { HistorySchema } from '../schemas/history.ts';
import { LineageSchema } from '../schemas/lineage.ts';
import { MovedSchema } from '../schemas/moved.ts';
import { OriginSchema } from '../schemas/origin.ts';
import { PageSchema } from '../schemas/page.ts';
import { RedactionSchema } from '../schemas/redaction.ts';
import { SeriesSchema } from '../schemas/series.ts';
import { SiteSchema } from '../schemas/site.ts';
import { SourceSchema } from '../schemas/source.ts';
import { TimelineSchema } from '../schemas/timeline.ts';
import { TopicSchema } from '../schemas/topic.ts';

export interface ContentKind {
  /** Name of the JSON Schema, `schemas/<name>.schema.json`; of written text also of Astro's collection. */
  name: string;
  /** Name under which `src/schemas/` exports the schema. */
  exported: string;
  schema: z.ZodType;
  /** Files of this kind, as a pattern inside the content folder. */
  files: string;
  /** `front-matter` opens a text, `list` is a file of entries, `file` is one entry that fills its file. */
  form: 'front-matter' | 'list' | 'file';
}

export const CONTENT_KINDS: readonly ContentKind[] = [
  {
    name: 'site',
    exported: 'SiteSchema',
    schema: SiteSchema,
    files: 'site.yaml',
    form: 'file',
  },
  {
    name: 'essays',
    exported: 'EssaySchema',
    schema: EssaySchema,
    files: 'essays/*.mdx',
    form: 'front-matter',
  },
  {
    name: 'topics',
    exported: 'TopicSchema',
    schema: TopicSchema,
    files: 'topics/*/*.md',
    form: 'front-matter',
  },
  {
    name: 'sources',
    exported: 'SourceSchema',
    schema: SourceSchema,
    files: 'sources/*.md',
    form: 'front-matter',
  },
  {
    name: 'pages',
    exported: 'PageSchema',
    schema: PageSchema,
    files: 'pages/*.mdx',
    form: 'front-matter',
  },
  {
    name: 'figures',
    exported: 'FigureSchema',
    schema: FigureSchema,
    files: 'figures/*.mdx',
    form: 'front-matter',
  },
  {
    name: 'claims',
    exported: 'ClaimSchema',
    schema: ClaimSchema,
    files: 'claims/*.yaml',
    form: 'list',
  },
  {
    name: 'origins',
    exported: 'OriginSchema',
    schema: OriginSchema,
    files: 'origins.yaml',
    form: 'list',
  },
  {
    name: 'series',
    exported: 'SeriesSchema',
    schema: SeriesSchema,
    files: 'series.yaml',
    form: 'list',
  },
  {
    name: 'timelines',
    exported: 'TimelineSchema',
    schema: TimelineSchema,
    files: 'timelines.yaml',
    form: 'list',
  },
  {
    name: 'lineages',
    exported: 'LineageSchema',
    schema: LineageSchema,
    files: 'lineages.yaml',
    form: 'list',
  },
  {
    name: 'glossary',
    exported: 'GlossaryEntrySchema',
    schema: GlossaryEntrySchema,
    files: 'glossary.yaml',
    form: 'list',
  },
  {
    name: 'moved',
    exported: 'MovedSchema',
    schema: MovedSchema,
    files: 'moved.yaml',
    form: 'list',
  },
  {
    name: 'corrections',
    exported: 'CorrectionSchema',
    schema: CorrectionSchema,
    files: 'corrections.yaml',
    form: 'list',
  },
  {
    name: 'redactions',
    exported: 'RedactionSchema',
    schema: RedactionSchema,
    files: 'redactions.yaml',
    form: 'list',
  },
  {
    name: 'cards',
    exported: 'CardSchema',
    schema: CardSchema,
    files: 'cards/cards.yaml',
    form: 'list',
  },
  {
    name: 'history',
    exported: 'HistorySchema',
    schema: HistorySchema,
    files: 'history/**/*.yaml',
    form: 'list',
  },
];
