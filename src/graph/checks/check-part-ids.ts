/** An id names one part of a figure: it stands in addresses, in the ids of a page and in the columns of its files. */
import type { Problem } from '../../problems/problem.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Graph } from '../model.ts';

type Path = readonly (string | number)[];

/** Parts that share one set of ids. */
interface Parts {
  what: string;
  parts: readonly { id: string; path: Path }[];
  /** Ids that mean something else already, with what they mean. */
  taken?: Readonly<Record<string, string>>;
}

/** Names that every object has: a part of that name would be taken for one that is there. */
const OF_OBJECTS = { constructor: 'a name that programs keep for themselves' };

const COLUMN = 'a column of the files beside the page';

const INPUTS_TAKEN = {
  ...OF_OBJECTS,
  from: COLUMN,
  to: COLUMN,
  outcome: COLUMN,
  rule: COLUMN,
  says: COLUMN,
  claims: COLUMN,
  view: 'a setting of the reader in the address',
};

const QUANTITIES_TAKEN = {
  ...OF_OBJECTS,
  case: 'the named case in the address',
  view: 'a setting of the reader in the address',
};

const inList = (things: readonly { id: string }[], ...path: Path): Parts['parts'] =>
  things.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

function listParts(figure: Figure): Parts[] {
  switch (figure.kind) {
    case 'values':
    case 'amounts':
    case 'events':
    case 'map':
      return [{ what: 'group', parts: inList(figure.groups, 'groups') }];
    case 'decision-table':
      return [
        { what: 'input', parts: inList(figure.inputs, 'inputs'), taken: INPUTS_TAKEN },
        ...figure.inputs.map(({ id, options }, index) => ({
          what: `option of ${id}`,
          parts: inList(options, 'inputs', index, 'options'),
        })),
        { what: 'rule', parts: inList(figure.rules, 'rules') },
      ];
    case 'calculation':
      return [
        {
          what: 'quantity or step',
          parts: [...inList(figure.quantities, 'quantities'), ...inList(figure.steps, 'steps')],
          taken: QUANTITIES_TAKEN,
        },
        { what: 'case', parts: inList(figure.cases, 'cases') },
      ];
    case 'signature-gate':
      return [
        { what: 'file', parts: inList(figure.files, 'files') },
        { what: 'device', parts: inList(figure.devices, 'devices') },
      ];
    case 'drawn':
    case 'origins':
      return [];
  }
}

export function checkPartIds({ corpus }: Graph): Problem[] {
  return corpus.figures.flatMap(({ data, placeOf }) =>
    listParts(data).flatMap(({ what, parts, taken = {} }): Problem[] => {
      const first = new Map<string, Path>();
      return parts.flatMap(({ id, path }): Problem[] => {
        const earlier = first.get(id);
        if (!earlier) first.set(id, path);
        const meaning = Object.hasOwn(taken, id) ? taken[id] : undefined;
        const message = earlier
          ? `the ${what} "${id}" stands also at line ${placeOf(earlier).line}.`
          : meaning !== undefined
            ? `the ${what} cannot be called "${id}": that is ${meaning}.`
            : undefined;
        return message === undefined ? [] : [{ code: 'duplicate-id', message, ...placeOf(path) }];
      });
    }),
  );
}
