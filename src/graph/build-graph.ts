/** Corpus → graph, in one pass over its mentions and evidence. Pure. */
import { tidyLocator } from '../annotations/locator.ts';
import { toNoteId, type Passage } from '../annotations/outline.ts';
import type { Corpus, EssayEntry, TopicEntry } from '../corpus/corpus.ts';
import { buildNames, type Names } from '../corpus/names.ts';
import type { AssessedClaim, AssessedEvidence, Backlink, Graph, TargetKey } from './model.ts';
import { findUsableCards } from './cards.ts';
import { findTarget } from './find-target.ts';
import { listGone, toMoves } from './moves.ts';
import { buildPageRecords } from './page-records.ts';
import { createPaths, type Paths } from './paths.ts';
import { listPlaces } from './places.ts';
import { rankRelatedTopics } from './related-topics.ts';
import { assess } from './standing.ts';

const byId = <E extends { id: string }>(entries: readonly E[]): Map<string, E> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function assessClaims(corpus: Corpus): Map<string, AssessedClaim> {
  const sources = byId(corpus.sources);
  const correctedBy = new Map<string, string[]>();
  for (const { id, data } of corpus.claims) {
    for (const wrong of new Set(data.corrects)) {
      const correctors = correctedBy.get(wrong);
      if (correctors) correctors.push(id);
      else correctedBy.set(wrong, [id]);
    }
  }
  const sorted = corpus.claims.toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  return new Map(
    sorted.map((entry) => {
      const { data, id, owner } = entry;
      const evidence = data.evidence.map((piece): AssessedEvidence => ({
        source: piece.source,
        at: tidyLocator(piece.at),
        stance: piece.stance,
        via: piece.via ?? sources.get(piece.source)?.data.basedOn ?? [],
        note: piece.note,
      }));
      const correctors = correctedBy.get(id) ?? [];
      return [
        id,
        {
          entry,
          evidence,
          topics: [...new Set([owner, ...data.topics])],
          correctedBy: correctors,
          ...assess(data.kind, correctors.length > 0, evidence),
        },
      ];
    }),
  );
}

function collectBacklinks(corpus: Corpus, names: Names, paths: Paths): Map<TargetKey, Backlink[]> {
  const backlinks = new Map<TargetKey, Backlink[]>();
  const known = new Set<string>();
  const collect = (passage: Passage, from: Backlink['from'], href: string): void => {
    for (const mention of passage.mentions) {
      const target = findTarget(mention, names);
      if (!target || target === `${from.type}:${from.id}`) continue;
      const { sentence } = mention;
      const key = JSON.stringify([target, href, sentence]);
      if (known.has(key)) continue;
      known.add(key);
      const backlink = { from, href, sentence, mention };
      const list = backlinks.get(target);
      if (list) list.push(backlink);
      else backlinks.set(target, [backlink]);
    }
  };
  const collectEntry = (
    entry: EssayEntry | TopicEntry,
    from: Backlink['from'],
    pathTo: Paths['essay'],
  ): void => {
    for (const block of entry.outline.blocks) collect(block, from, pathTo(entry.id, block.id));
    for (const note of entry.outline.notes)
      collect(note, from, pathTo(entry.id, toNoteId(note.name)));
  };
  for (const essay of corpus.essays) {
    collectEntry(
      essay,
      { type: 'essay', id: essay.id, title: essay.data.title, number: essay.data.number },
      paths.essay,
    );
  }
  for (const topic of corpus.topics) {
    collectEntry(
      topic,
      { type: 'topic', id: topic.id, title: topic.data.title, number: undefined },
      paths.topic,
    );
  }
  return backlinks;
}

/** @param base path that the site is served under */
export function buildGraph(corpus: Corpus, base = '/'): Graph {
  const names = buildNames(corpus.topics, corpus.glossary, corpus.pages, corpus.figures);
  const paths = createPaths(base);
  const claims = assessClaims(corpus);
  const places = new Map(listPlaces(corpus).map((place) => [place.address, place]));
  const moves = toMoves(corpus, places);
  const sources = byId(corpus.sources);
  const origins = byId(corpus.origins);
  return {
    corpus,
    names,
    paths,
    essays: byId(corpus.essays),
    topics: byId(corpus.topics),
    sources,
    origins,
    figures: byId(corpus.figures),
    claims,
    backlinks: collectBacklinks(corpus, names, paths),
    places,
    cards: findUsableCards({ corpus, claims, sources, origins }),
    records: buildPageRecords(corpus, moves),
    gone: listGone(moves),
    related: rankRelatedTopics({ corpus, claims, names }),
  };
}
