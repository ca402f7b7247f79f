/** Runs in the page: it may use nothing from outside of the function. */
import type { CardParts } from './card-parts.ts';

/** What the arranged page shows. */
export interface ArrangedCard {
  /** The words on it, in the order in which they are read. */
  words: string[];
  /** Title of the figure on it. */
  figure: string | undefined;
  /** Parts whose words do not fit into the card. */
  tooLarge: string[];
}

/**
 * Marks the parts for the style sheet, sets each under the one before it, and fits the figure into the room that
 * is left: whole, without its words, standing on the line, its line of time ending where the line does. A figure of several drawings, or one that would be too small to be made out, is left out.
 */
export function arrangeCard({ layout, parts }: CardParts): ArrangedCard {
  /** Pixels between parts, between words and figure, round the marks of a figure, and at the left edge. */
  const [GAP, AIR, RIM, EDGE] = [20, 28, 12, 64];
  /** Side of the shape of a standing, in units of the drawing. */
  const SHAPE = 20;
  /** Below this the marks of a figure run together. */
  const LEAST_SCALE = 0.6;
  const { documentElement: root } = document;
  root.dataset.layout = layout;

  const found = new Map<string, HTMLElement>();
  for (const [name, selector] of Object.entries(parts)) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) continue;
    element.dataset.card = name;
    found.set(name, element);
  }
  const bottomOf = (name: string): number => found.get(name)?.getBoundingClientRect().bottom ?? 0;
  const setUnder = (name: string, above: string, gap: number): void => {
    const element = found.get(name);
    if (element && found.has(above)) element.style.top = `${bottomOf(above) + gap}px`;
  };
  const stack = (): void => {
    if (layout === 'site') setUnder('line', 'title', 0);
    setUnder('lead', layout === 'site' ? 'line' : 'title', layout === 'site' ? 2 * GAP : GAP);
    setUnder('key', 'title', 2 * GAP);
  };
  stack();

  const line = found.get('line');
  const figure = found.get('figure');
  const fitFigure = (): boolean => {
    const drawings = figure?.querySelectorAll<SVGSVGElement>(':scope > svg.wide') ?? [];
    const [svg] = drawings;
    const time = svg?.querySelector<SVGGraphicsElement>('.time');
    if (!svg || drawings.length > 1 || !time || !line || !figure) return false;
    svg.dataset.drawing = '';
    const axis = time.getBBox();
    time.style.display = 'none';
    const marks = svg.getBBox();
    const top = marks.y - RIM;
    const floor = axis.y + axis.height / 2;
    const end = line.getBoundingClientRect().right;
    const room = line.getBoundingClientRect().top - bottomOf('lead') - AIR;
    const width = axis.x + axis.width;
    const scale = Math.min(room / (floor - top), (end - EDGE) / width);
    if (scale < LEAST_SCALE) return false;
    svg.setAttribute('viewBox', `0 ${top} ${width} ${floor - top}`);
    svg.style.width = `${width * scale}px`;
    svg.style.height = `${(floor - top) * scale}px`;
    for (const shape of svg.querySelectorAll<SVGUseElement>('use.shape')) {
      for (const [place, side] of [
        ['x', 'width'],
        ['y', 'height'],
      ] as const) {
        const middle = shape[place].baseVal.value + shape[side].baseVal.value / 2;
        shape.setAttribute(place, String(middle - SHAPE / 2));
        shape.setAttribute(side, String(SHAPE));
      }
    }
    return true;
  };
  /** Where words must end. */
  const floorOf = (): number =>
    layout === 'site' ? root.clientHeight : (line?.getBoundingClientRect().top ?? 0);
  const isDrawn = fitFigure();
  if (!isDrawn) {
    figure?.removeAttribute('data-card');
    if (layout === 'chapter') root.dataset.plain = '';
    stack();
    if (bottomOf('lead') > floorOf() - AIR) delete root.dataset.plain;
    stack();
  }

  const shown = [...found].filter(([name]) => name !== 'figure');
  const { clientWidth, clientHeight } = root;
  const tooLarge = shown.filter(([name, element]) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isOver = ['title', 'lead', 'key'].includes(name) && bottom > floorOf();
    const isOut = left < 0 || top < 0 || right > clientWidth || bottom > clientHeight;
    return isOver || isOut || element.scrollWidth > Math.ceil(right - left);
  });
  return {
    words: shown.flatMap(([, { innerText }]) =>
      innerText
        .split('\n')
        .map((words) => words.trim())
        .filter((words) => words !== ''),
    ),
    figure: isDrawn
      ? (figure?.querySelector('svg')?.getAttribute('aria-label') ?? undefined)
      : undefined,
    tooLarge: tooLarge.map(([name]) => name),
  };
}
