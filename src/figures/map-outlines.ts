/** The outlines of a TopoJSON file, as what a map is drawn from. */
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Properties,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Land } from './land-projection.ts';

type Geometry = GeometryObject<Properties>;
type Area = Polygon<{ name?: string }> | MultiPolygon<{ name?: string }>;

export interface MapOutlines {
  land: Land;
  /** Lines between the areas of the land. */
  borders: ReturnType<typeof mesh>;
  /** Outer lines of what lies around the land. */
  around: ReturnType<typeof mesh>[];
  /** The areas of the land that have a name. */
  areas: Map<string, ReturnType<typeof feature>>;
}

/** What a content's file is known to be: its arcs and the names of its objects (`corpus/outlines-file.ts`). */
export interface OutlineFile {
  objects: Record<string, unknown>;
}

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** @throws where the file has no object of that name, or the land no areas */
export function readOutlines(
  file: OutlineFile,
  land: string,
  around: readonly string[],
): MapOutlines {
  const topology = file as unknown as Topology;
  const getAreas = (name: string): Area[] => {
    const object = topology.objects[name];
    if (!object) throw new Error(`the outlines have no object "${name}"`);
    const areas = listGeometries(object).filter(isArea);
    if (areas.length === 0) throw new Error(`"${name}" has no areas`);
    return areas;
  };
  const collect = (geometries: Area[]): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries,
  });
  const areas = getAreas(land);
  return {
    land: merge(topology, areas),
    borders: mesh(topology, collect(areas), (a, b) => a !== b),
    around: around.map((name) => mesh(topology, collect(getAreas(name)), (a, b) => a === b)),
    areas: new Map(
      areas.flatMap((area) => {
        const name = area.properties?.name;
        return name === undefined ? [] : [[name, feature(topology, area)]];
      }),
    ),
  };
}

const listGeometries = (object: Geometry): Geometry[] =>
  object.type === 'GeometryCollection' ? object.geometries.flatMap(listGeometries) : [object];
