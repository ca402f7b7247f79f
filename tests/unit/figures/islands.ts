/** Two invented islands as TopoJSON: the larger one of two areas, in the middle of the sea, with a rock beside them. */

/** Corners clockwise, as outlines are stored. */
export const islands = {
  type: 'Topology',
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { name: 'West' }, arcs: [[0, 1]] },
        { type: 'Polygon', properties: { name: 'East' }, arcs: [[2, -2]] },
        { type: 'MultiPolygon', properties: { name: 'Small' }, arcs: [[[3]]] },
      ],
    },
    rock: { type: 'Polygon', arcs: [[4]] },
    harbour: { type: 'Point', coordinates: [12, 52] },
  },
  arcs: [
    [
      [12, 50],
      [10, 50],
      [10, 54],
      [12, 54],
    ],
    [
      [12, 54],
      [12, 50],
    ],
    [
      [12, 54],
      [14, 54],
      [14, 50],
      [12, 50],
    ],
    [
      [15, 50],
      [15, 51],
      [16, 51],
      [16, 50],
      [15, 50],
    ],
    [
      [15, 53],
      [15, 53.5],
      [15.5, 53.5],
      [15.5, 53],
      [15, 53],
    ],
  ],
};
