/** Cards have the form that pages promise, and show what the site says. */
import type { Problem } from '../../problems/problem.ts';
import { CARD_SIZE, findUsableCards, listCardFaces } from '../cards.ts';
import type { Graph } from '../model.ts';

const SHOWN = 3;

const INDEX = 'cards/cards.yaml';

/** @param graph as pages are made of it: without drafts, and without what redactions take out */
export function checkCards(graph: Graph): Problem[] {
  const { cards, unread, placeInSite } = graph.corpus;
  if (!cards || unread.has(INDEX)) return [];
  const { file: siteFile } = placeInSite([]);
  const index = siteFile.replace(/site\.yaml$/u, INDEX);
  const faults = [...cards.pictures.values()].flatMap(({ file, size }): Problem[] => {
    if (size?.width === CARD_SIZE.width && size.height === CARD_SIZE.height) return [];
    const message = size
      ? `it has ${size.width} by ${size.height} pixels; a card has ${CARD_SIZE.width} by ${CARD_SIZE.height}`
      : 'it is no PNG, or not a whole one';
    return [{ code: 'invalid-card', message, file, line: 1, column: 1 }];
  });
  const usable = findUsableCards(graph);
  const faces = listCardFaces(graph);
  const wanted = new Set(faces.map(({ id }) => id));
  const wrong = new Set(faults.map(({ file }) => file));
  const isWrong = (id: string): boolean => wrong.has(cards.pictures.get(id)?.file ?? '');
  const stale = [
    ...faces.filter(({ id }) => !usable.has(id) && !isWrong(id)).map(({ id }) => id),
    ...[...cards.pictures.keys()].filter((id) => !wanted.has(id) && !isWrong(id)),
  ];
  if (stale.length === 0) return faults;
  const others = stale.length > SHOWN ? ` and ${stale.length - SHOWN} more` : '';
  return [
    ...faults,
    {
      code: 'outdated-card',
      message: `the cards do not show what stands there: ${stale.slice(0, SHOWN).join(', ')}${others}`,
      file: index,
      line: 1,
      column: 1,
    },
  ];
}
