/** Every name, id and place that one entry uses must exist in another. */
import { isCovered, parseLocator, type Locator } from '../../annotations/locator.ts';
import type { Passage } from '../../annotations/outline.ts';
import { listWritten } from '../../corpus/list-written.ts';
import { resolveName } from '../../corpus/names.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { createSuggester } from '../../problems/suggest.ts';
import { describePastEnd, findPastEnd } from '../past-end.ts';
import { listFigureClaims } from '../figure-claims.ts';
import type { Graph } from '../model.ts';
import { describeAbsence } from './describe-absence.ts';

/** A place is worked out only where there is something to report. */
type Where = () => Place;

/** The ids of the first of many, and how many follow. */
function listSome(bearers: readonly { id: string }[], most = 5): string {
  const ids = bearers.slice(0, most).map(({ id }) => id);
  const more = bearers.length - ids.length;
  return `${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export function checkReferences(graph: Graph): Problem[] {
  const { corpus, sources, topics, claims, origins, names } = graph;
  const problems: Problem[] = [];
  const report = (code: Problem['code'], where: Where, message: string): void => {
    problems.push({ code, message, ...where() });
  };

  const suggestName = createSuggester(() => [...names.slugs.keys(), ...names.names.keys()]);

  const places = new Map<string, Locator[]>();
  for (const { id, data, placeOf } of corpus.sources) {
    const read = data.digest.map((item, index) => {
      const locator = parseLocator(item.at);
      const where = (): Place => placeOf(['digest', index, 'at']);
      if (!locator) report('malformed-locator', where, `"${item.at}" is no place in a source`);
      const beyond = locator && findPastEnd(data, locator);
      if (beyond !== undefined) report('past-end', where, `${id} ${describePastEnd(data, beyond)}`);
      return locator;
    });
    places.set(
      id,
      read.filter((locator) => locator !== undefined),
    );
  }

  const checkPlace = (source: string, at: string, where: Where): void => {
    if (corpus.faulty.has(source)) return;
    const data = sources.get(source)?.data;
    if (!data) {
      report(
        'unknown-source',
        where,
        describeAbsence('source', source, suggesterOf(sources), corpus.drafts),
      );
      return;
    }
    if (at === '') return;
    const locator = parseLocator(at);
    const beyond = locator && findPastEnd(data, locator);
    if (!locator) report('malformed-locator', where, `"${at}" is no place in a source`);
    else if (beyond !== undefined)
      report('past-end', where, `${source} ${describePastEnd(data, beyond)}`);
    else if (!isCovered(locator, places.get(source) ?? [])) {
      report('missing-digest-item', where, `${source} has no digest item for ${at}`);
    }
  };
  /** For each list of ids that was ever asked for one that it does not have. */
  const suggesters = new Map<ReadonlyMap<string, unknown>, (id: string) => string>();
  const suggesterOf = (known: ReadonlyMap<string, unknown>): ((id: string) => string) => {
    const suggester = suggesters.get(known) ?? createSuggester(() => known.keys());
    suggesters.set(known, suggester);
    return suggester;
  };
  const checkId = (
    code: Problem['code'],
    what: string,
    id: string,
    known: ReadonlyMap<string, unknown>,
    where: Where,
  ): void => {
    if (!known.has(id) && !corpus.faulty.has(id))
      report(code, where, describeAbsence(what, id, suggesterOf(known), corpus.drafts));
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
          report(
            'unknown-topic',
            () => mention.place,
            describeAbsence('topic or glossary entry', mention.target, suggestName, corpus.drafts),
          );
        } else if ('shared' in resolution) {
          const bearers = listSome(resolution.shared);
          report(
            'shared-alias',
            () => mention.place,
            `"${mention.target}" is a name of ${bearers}`,
          );
        }
      }
    }
  };

  for (const { outline } of listWritten(corpus)) {
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
  const ownerless = new Map<string, string>();
  for (const { data, placeOf, owner, file } of corpus.claims) {
    if (!topics.has(owner) && !corpus.faulty.has(owner)) ownerless.set(file, owner);
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
  for (const [file, owner] of ownerless)
    report(
      'unknown-topic',
      () => ({ file, line: 1, column: 1 }),
      `a file of claims is named after the topic that owns them, and there is no topic "${owner}".${suggesterOf(topics)(owner)}`,
    );
  for (const { data, placeOf } of corpus.datasets.flatMap(({ rows }) => rows)) {
    checkPlace(data.source, data.at, () => placeOf([sources.has(data.source) ? 'at' : 'source']));
    if (data.claim !== undefined)
      checkId('unknown-claim', 'claim', data.claim, claims, () => placeOf(['claim']));
  }
  for (const { data, placeOf } of corpus.figures)
    for (const { id, path } of listFigureClaims(data))
      checkId('unknown-claim', 'claim', id, claims, () => placeOf(path));
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
