import { cardExporter } from './cards/card-exporter.ts';
import type { Exporter } from './exporter.ts';

/** In the order in which they run. */
export const EXPORTERS: readonly Exporter[] = [cardExporter];
