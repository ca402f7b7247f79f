/** A map has the outlines that it and its rows name. */
import type { DataRowEntry, FigureEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import { listDrawnRows } from '../drawn-rows.ts';
import type { Graph } from '../model.ts';

type Path = readonly (string | number)[];

/** What is read of a geometry, which the reader of the file has held against its format. */
interface Geometry {
  type?: string;
  geometries?: Geometry[];
  properties?: { name?: unknown } | null;
}

export function checkOutlines({ corpus }: Graph): Problem[] {
  return corpus.figures.flatMap((figure) =>
    figure.data.kind === 'map'
      ? checkMap(figure.data, corpus.outlines, listDrawnRows(corpus, figure.data), figure.placeOf)
      : [],
  );
}

function checkMap(
  { outlines }: FigureOf<'map'>,
  known: Graph['corpus']['outlines'],
  rows: readonly DataRowEntry[],
  placeOf: FigureEntry['placeOf'],
): Problem[] {
  const topology = known.get(outlines.file);
  if (!topology) {
    const message = `there is no outlines file "${outlines.file}".${suggest(outlines.file, [...known.keys()])}`;
    return [{ code: 'unknown-part', message, ...placeOf(['outlines', 'file']) }];
  }
  const names = Object.keys(topology.objects);
  const checkObject = (id: string, path: Path): Problem[] => {
    const message = !names.includes(id)
      ? `there is no object "${id}" in ${outlines.file}.${suggest(id, names)}`
      : listAreas(topology.objects[id]).length === 0
        ? `the object "${id}" in ${outlines.file} has no areas.`
        : undefined;
    return message === undefined ? [] : [{ code: 'unknown-part', message, ...placeOf(path) }];
  };
  const land = listAreas(topology.objects[outlines.land]);
  const areas = land.flatMap(({ properties }) =>
    typeof properties?.name === 'string' ? properties.name : [],
  );
  return [
    ...checkObject(outlines.land, ['outlines', 'land']),
    ...outlines.around.flatMap((id, index) => checkObject(id, ['outlines', 'around', index])),
    // Without land nothing can be said of what lies on it.
    ...(land.length > 0 ? rows.flatMap((row) => checkRow(row, areas)) : []),
  ];
}

function checkRow({ data, placeOf }: DataRowEntry, areas: readonly string[]): Problem[] {
  const { area, latitude } = data;
  if (area !== undefined && !areas.includes(area)) {
    const message = `there is no outline "${area}".${suggest(area, areas)}`;
    return [{ code: 'unknown-part', message, ...placeOf(['area']) }];
  }
  if (area !== undefined || latitude !== undefined) return [];
  const message = 'the row has neither an area nor latitude and longitude';
  return [{ code: 'missing-key', message, ...placeOf(['id']) }];
}

const listAreas = (geometry: Geometry | undefined): Geometry[] =>
  geometry?.type === 'GeometryCollection'
    ? (geometry.geometries ?? []).flatMap(listAreas)
    : geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
      ? [geometry]
      : [];
