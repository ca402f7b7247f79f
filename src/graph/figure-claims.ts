import type { Figure } from '../schemas/figure.ts';

export interface NamedClaim {
  id: string;
  /** What names it: "rule border". */
  what: string;
  /** Path of the id in the front matter. */
  path: readonly (string | number)[];
}

const inList = (
  claims: readonly string[],
  what: string,
  path: readonly (string | number)[],
): NamedClaim[] => claims.map((id, index) => ({ id, what, path: [...path, index] }));

/** Every claim that the front matter of a figure names; those of its rows and of its text are not among them. */
export function listFigureClaims(figure: Figure): NamedClaim[] {
  switch (figure.kind) {
    case 'map':
      return figure.bands.map(({ claim, label }, index) => ({
        id: claim,
        what: `band "${label}"`,
        path: ['bands', index, 'claim'],
      }));
    case 'decision-table':
      return figure.rules.flatMap(({ claims, id }, index) =>
        inList(claims, `rule ${id}`, ['rules', index, 'claims']),
      );
    case 'signature-gate':
      return [
        ...figure.files.flatMap(({ claims, id }, index) =>
          inList(claims, `file ${id}`, ['files', index, 'claims']),
        ),
        ...figure.devices.flatMap(({ claims, id }, index) =>
          inList(claims, `device ${id}`, ['devices', index, 'claims']),
        ),
        ...Object.entries(figure.steps).flatMap(([step, { claims }]) =>
          inList(claims, `step ${step}`, ['steps', step, 'claims']),
        ),
      ];
    case 'calculation':
      return [
        ...figure.quantities.flatMap(({ claim, id }, index): NamedClaim[] =>
          claim === undefined
            ? []
            : [{ id: claim, what: `quantity ${id}`, path: ['quantities', index, 'claim'] }],
        ),
        ...figure.verdicts.flatMap(({ claim, of }, index): NamedClaim[] =>
          claim === undefined
            ? []
            : [{ id: claim, what: `verdict on ${of}`, path: ['verdicts', index, 'claim'] }],
        ),
      ];
    case 'values':
    case 'amounts':
    case 'events':
    case 'drawn':
    case 'origins':
      return [];
  }
}
