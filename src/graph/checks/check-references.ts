/** Every name, id and place that one entry uses must exist in another. */
import { isCovered, parseLocator, type Locator } from '../../annotations/locator.ts';
import type { Passage } from '../../annotations/outline.ts';
import { resolveName } from '../../corpus/names.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';
import { describeAbsence } from './describe-absence.ts';

/** A place is worked out only where there is something to report. */
type Where = () => Place;

export function checkReferences(graph: Graph): Problem[] {
  const { corpus, sources, topics, claims, origins, names } = graph;
  const problems: Problem[] = [];
  const report = (code: Problem['code'], where: Where, message: string): void => {
    problems.push({ code, message, ...where() });
  };

  const places = new Map<string, Locator[]>();
  for (const { id, data, placeOf } of corpus.sources) {
    const read = data.digest.map((item, index) => {
      const locator = parseLocator(item.at);
      if (!locator)
        report(
          'malformed-locator',
          () => placeOf(['digest', index, 'at']),
          `"${item.at}" is no place in a source`,
        );
      return locator;
    });
    places.set(
      id,
      read.filter((locator) => locator !== undefined),
    );
  }

  const checkPlace = (source: string, at: string, where: Where): void => {
    if (corpus.faulty.has(source)) return;
    if (!sources.has(source)) {
      report(
        'unknown-source',
        where,
        describeAbsence('source', source, sources.keys(), corpus.drafts),
      );
      return;
    }
    if (at === '') return;
    const locator = parseLocator(at);
    if (!locator) report('malformed-locator', where, `"${at}" is no place in a source`);
    else if (!isCovered(locator, places.get(source) ?? [])) {
      report('missing-digest-item', where, `${source} has no digest item for ${at}`);
    }
  };
  const checkId = (
    code: Problem['code'],
    what: string,
    id: string,
    known: ReadonlyMap<string, unknown>,
    where: Where,
  ): void => {
    if (!known.has(id) && !corpus.faulty.has(id))
      report(code, where, describeAbsence(what, id, known.keys(), corpus.drafts));
  };
  const checkPassage = ({ mentions }: Passage): void => {
    for (const mention of mentions) {
      if (mention.kind === 'source')
        checkPlace(mention.source, mention.locator, () => mention.place);
      else if (mention.kind === 'claim')
        checkId('unknown-claim', 'claim', mention.id, claims, () => mention.place);
      else {
        if (corpus.faulty.has(mention.target)) continue;
        const resolution = resolveName(names, mention.target);
        if (!resolution) {
          const known = [...names.slugs.keys(), ...names.names.keys()];
          report(
            'unknown-topic',
            () => mention.place,
            describeAbsence('topic or glossary entry', mention.target, known, corpus.drafts),
          );
        } else if ('shared' in resolution) {
          const bearers = resolution.shared.map(({ id }) => id).join(', ');
          report(
            'shared-alias',
            () => mention.place,
            `"${mention.target}" is a name of ${bearers}`,
          );
        }
      }
    }
  };

  for (const { outline } of [
    ...corpus.essays,
    ...corpus.topics,
    ...corpus.sources,
    ...corpus.pages,
  ]) {
    for (const passage of [...outline.blocks, ...outline.notes]) checkPassage(passage);
  }
  for (const { data, placeOf } of corpus.essays) {
    checkId('unknown-source', 'source', data.startsFrom, sources, () => placeOf(['startsFrom']));
  }
  for (const { data, placeOf } of corpus.sources) {
    data.basedOn.forEach((id, index) => {
      checkId('unknown-origin', 'origin', id, origins, () => placeOf(['basedOn', index]));
    });
  }
  for (const { data, placeOf, owner, file } of corpus.claims) {
    checkId('unknown-topic', 'topic', owner, topics, () => ({ file, line: 1, column: 1 }));
    data.topics.forEach((slug, index) => {
      checkId('unknown-topic', 'topic', slug, topics, () => placeOf(['topics', index]));
    });
    data.corrects.forEach((id, index) => {
      checkId('unknown-claim', 'claim', id, claims, () => placeOf(['corrects', index]));
    });
    data.evidence.forEach((piece, index) => {
      checkPlace(piece.source, piece.at, () =>
        placeOf(['evidence', index, sources.has(piece.source) ? 'at' : 'source']),
      );
      piece.via?.forEach((id, at) => {
        checkId('unknown-origin', 'origin', id, origins, () =>
          placeOf(['evidence', index, 'via', at]),
        );
      });
    });
  }
  const pages = new Map(corpus.pages.map((page) => [page.id, page]));
  const { opening } = corpus.site;
  if (opening !== undefined)
    checkId('unknown-page', 'page', opening, pages, () => corpus.placeInSite(['opening']));
  corpus.site.footer.forEach(({ page, section }, index) => {
    const where = (key: string): Place => corpus.placeInSite(['footer', index, key]);
    checkId('unknown-page', 'page', page, pages, () => where('page'));
    const blocks = new Map(pages.get(page)?.outline.blocks.map((block) => [block.id, block]));
    if (section !== undefined && pages.has(page))
      checkId('unknown-page', `section of ${page}`, section, blocks, () => where('section'));
  });
  for (const { data, placeOf } of corpus.glossary) {
    if (data.topic !== undefined)
      checkId('unknown-topic', 'topic', data.topic, topics, () => placeOf(['topic']));
    data.sources.forEach(({ source, at }, index) => {
      checkPlace(source, at, () =>
        placeOf(['sources', index, sources.has(source) ? 'at' : 'source']),
      );
    });
  }
  return problems;
}
