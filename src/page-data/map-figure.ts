/** A figure of places: its maps and its rows. */
import { drawMap, type MapChart, type MapSize } from '../figures/map-chart.ts';
import { readOutlines } from '../figures/map-outlines.ts';
import type { Graph } from '../graph/model.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { listFigureRows, type FigureRow } from './figure-rows.ts';
import { toClaimLine, type Link } from './claim.ts';

type MapEntry = FigureOf<'map'>;

export interface MapFigure {
  title: string;
  caption: string;
  /** Whom to thank for the outlines. */
  credit: string;
  groups: MapEntry['groups'];
  rows: FigureRow[];
  /** Stretches with the claims that say so, in the order of the drawing. */
  bands: { label: string; evidence: Link }[];
  /** One for pages with a margin column, one for those without, one for narrow screens. */
  wide: MapChart;
  middle: MapChart;
  narrow: MapChart;
}

const WIDE: MapSize = {
  width: 936,
  height: 610,
  left: 190,
  right: 190,
  top: 30,
  bottom: 66,
  text: 13,
  widest: 240,
  isListed: false,
};
const MIDDLE: MapSize = { ...WIDE, width: 620, height: 540, left: 84, right: 84, widest: 190 };
const NARROW: MapSize = {
  width: 284,
  height: 312,
  left: 8,
  right: 8,
  top: 36,
  bottom: 44,
  text: 12.5,
  widest: 150,
  isListed: true,
};

/** @throws where the outlines lack what the figure names: the checks of the graph report that before a page is made */
export function getMapFigure(graph: Graph, figure: MapEntry): MapFigure {
  const { file, land, around, credit } = figure.outlines;
  const topology = graph.corpus.outlines.get(file);
  if (!topology) throw new Error(`there is no file ${file}`);
  const outlines = readOutlines(topology, land, around);
  const rows = listFigureRows(graph, figure);
  const draw = (size: MapSize): MapChart =>
    drawMap(
      {
        outlines,
        rows: rows.map(({ label, date, ...place }) => ({ ...place, label: `${label}, ${date}` })),
        bands: figure.bands,
      },
      size,
    );
  return {
    title: figure.title,
    caption: figure.caption,
    credit,
    groups: figure.groups,
    rows,
    bands: figure.bands.map(({ label, claim: id }) => {
      const claim = graph.claims.get(id);
      const { href, statement } = claim
        ? toClaimLine(graph, claim)
        : { href: graph.paths.claim(id), statement: label };
      return { label, evidence: { href, text: statement } };
    }),
    wide: draw(WIDE),
    middle: draw(MIDDLE),
    narrow: draw(NARROW),
  };
}
