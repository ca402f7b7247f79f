/** Lines of time with marks, at the three widths that pages have, and at the size of a thumbnail. */
import { drawLanes, type Lane, type LaneChart } from '../figures/lane-chart.ts';
import type { Link } from './claim.ts';
import type { Standing } from './standings.ts';

export interface LaneRow {
  /** "April 2011". */
  date: string;
  /** What the row leads to: the claim itself, or a report of it. */
  link: Link;
  /** Left out for reports. */
  standing: Standing | undefined;
}

export interface LaneFigure {
  id: string;
  title: string;
  caption: string;
  /** What a row is. */
  unit: 'claims' | 'reports';
  /** One for pages with a margin column, one for those without, one for narrow screens. */
  wide: LaneChart;
  middle: LaneChart;
  narrow: LaneChart;
  thumbnail: LaneChart;
  /** The standings of the marks, lane by lane; undefined for reports. */
  shapes: (Standing | undefined)[][];
  /** The marks as a table, lane by lane, each lane old to new. */
  table: {
    label: string;
    /** The claim that the lane is about, where there is one. */
    claim: (Link & { standing: Standing }) | undefined;
    rows: LaneRow[];
  }[];
}

/** The drawings of one figure. The sizes follow from the columns in `styles/tokens.css`. */
export function drawAll(
  lanes: readonly Lane[],
): Pick<LaneFigure, 'wide' | 'middle' | 'narrow' | 'thumbnail'> {
  return {
    wide: drawLanes(lanes, { width: 936, text: 13, ticks: 8 }),
    middle: drawLanes(lanes, { width: 620, text: 13, ticks: 6 }),
    narrow: drawLanes(lanes, { width: 284, text: 12.5, ticks: 3 }),
    thumbnail: drawLanes(lanes, { width: 256, text: 0, ticks: 0 }),
  };
}
