/** The picture that a link to a page is shown with. */
import { cards } from '#interface';
import { CARD_SIZE, SITE_CARD, toChapterCard } from '../graph/cards.ts';
import type { Graph } from '../graph/model.ts';
import type { PageSubject } from '../graph/page-subject.ts';
import type { Card } from '../metadata/social-tags.ts';

/** Names of the cards that would do for a page, the nearest first. */
function listNames(subject: PageSubject): string[] {
  switch (subject.kind) {
    case 'chapter':
      return [toChapterCard(subject.entry.id), 'chapters', SITE_CARD];
    case 'list':
      return [subject.list, SITE_CARD];
    case 'topic':
    case 'source':
    case 'claim':
    case 'figure':
      return [`${subject.kind}s`, SITE_CARD];
    case 'home':
    case 'page':
      return [SITE_CARD];
    case 'gone':
    case 'missing':
      return [];
  }
}

/**
 * @param canonical own address of the page, absolute
 * @returns undefined where there is no card, or none that shows what the site says
 */
export function findCard(graph: Graph, subject: PageSubject, canonical: string): Card | undefined {
  const [card] = listNames(subject).flatMap((name) => graph.cards.get(name) ?? []);
  return (
    card && {
      url: new URL(graph.paths.card(card.id), canonical).href,
      ...CARD_SIZE,
      alt: cards.alternative(card.words, card.figure),
    }
  );
}
