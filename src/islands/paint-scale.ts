/** Draws the bar and the ticks of a scale anew in a drawing that the page holds. */
import type { LogScale } from '../models/log-scale.ts';

const SVG = 'http://www.w3.org/2000/svg';

function create(name: string, attributes: Record<string, string>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/** @param place of its range among those of the scale; the axis has a place after them */
export function paintScale(drawing: Element, { bars, ticks }: LogScale, place: number): void {
  const bar = bars[place];
  const range = drawing.querySelector('.range');
  if (bar && range) {
    range.setAttribute('x1', `${bar.from}%`);
    range.setAttribute('x2', `${bar.to}%`);
  }
  const marks = ticks.map(({ at }) => create('line', { x1: `${at}%`, x2: `${at}%`, y2: '100%' }));
  drawing.querySelector('.ticks')?.replaceChildren(...marks);
  const words = ticks.map(({ at, label }) =>
    create('text', { x: `${at}%`, y: '14', 'text-anchor': toAnchor(at) }, label),
  );
  drawing.querySelector('.tick-labels')?.replaceChildren(...words);
}

/** Words at an edge stay inside it. */
const toAnchor = (at: number): string => (at === 0 ? 'start' : at === 100 ? 'end' : 'middle');
