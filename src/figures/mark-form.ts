/** Forms of a mark, which tell groups apart without colour: geometry only. */
import type { MARK_FORMS } from '../schemas/figure.ts';

export type MarkForm = (typeof MARK_FORMS)[number];

/** Share of the radius that a form reaches from its middle, so that all look equally large. */
const REACH = { filled: 0.88, open: 0.88, square: 0.76, cross: 0.74, diamond: 1 } as const;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Path of a mark about a point, in the units of the drawing; it stays in a square of that half-width. */
export function drawMarkForm(form: MarkForm, x: number, y: number, radius: number): string {
  const reach = round(REACH[form] * radius);
  const side = round(2 * reach);
  const left = round(x - reach);
  const top = round(y - reach);
  switch (form) {
    case 'square':
      return `M${left} ${top}h${side}v${side}h${-side}Z`;
    case 'cross':
      return `M${left} ${top}l${side} ${side}m${-side} 0l${side} ${-side}`;
    case 'diamond':
      return `M${left} ${y}l${reach} ${-reach}l${reach} ${reach}l${-reach} ${reach}Z`;
    default:
      return `M${left} ${y}a${reach} ${reach} 0 1 0 ${side} 0a${reach} ${reach} 0 1 0 ${-side} 0Z`;
  }
}
