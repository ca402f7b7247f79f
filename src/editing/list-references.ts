/** Every place of a content where one entry names another, in the order of the corpus. */
import type { Corpus } from '../corpus/corpus.ts';
import { listFigureClaims } from '../graph/figure-claims.ts';
import type { Graph } from '../graph/model.ts';
import type { TextFile } from './content.ts';
import { addInPageLinks } from './in-page-links.ts';
import { ReferenceList, type Reference } from './reference-list.ts';

/** The kind of what a cover or a figure is drawn from. */
function findDrawnKind(
  { timelines, lineages }: Corpus,
  id: string,
): 'timeline' | 'lineage' | 'series' {
  const isIn = (entries: readonly { id: string }[]): boolean =>
    entries.some((entry) => entry.id === id);
  return isIn(timelines) ? 'timeline' : isIn(lineages) ? 'lineage' : 'series';
}

function addEssays(list: ReferenceList, corpus: Corpus): void {
  for (const { id, data, file, placeOf, outline } of corpus.essays) {
    list.addValue('source', data.startsFrom, 'source that the essay starts from', file, () =>
      placeOf(['startsFrom']),
    );
    const { cover } = data;
    if (cover !== undefined)
      list.addValue(findDrawnKind(corpus, cover), cover, 'cover', file, () => placeOf(['cover']));
    data.waivers.forEach(({ code, paragraph }, index) => {
      list.addPlace('essay', id, paragraph, {
        what: `waiver of ${code}`,
        form: 'value',
        written: paragraph,
        file,
        place: () => placeOf(['waivers', index, 'paragraph']),
      });
    });
    list.addOutline('essay', id, file, outline);
  }
}

function addClaims(list: ReferenceList, { claims }: Corpus): void {
  const owned = new Set<string>();
  for (const { id, data, file, placeOf, owner } of claims) {
    if (!owned.has(file)) {
      owned.add(file);
      list.add({
        kind: 'topic',
        id: owner,
        what: 'file of the claims that it owns',
        form: 'file',
        written: owner,
        file,
        place: () => ({ file, line: 1, column: 1 }),
      });
    }
    data.topics.forEach((topic, index) => {
      list.addValue('topic', topic, `topic of ${id}`, file, () => placeOf(['topics', index]));
    });
    if (data.series !== undefined)
      list.addValue('series', data.series, `series of ${id}`, file, () => placeOf(['series']));
    data.corrects.forEach((wrong, index) => {
      list.addValue('claim', wrong, `corrected by ${id}`, file, () => placeOf(['corrects', index]));
    });
    data.evidence.forEach(({ source, via }, index) => {
      list.addValue('source', source, `evidence of ${id}`, file, () =>
        placeOf(['evidence', index, 'source']),
      );
      via?.forEach((origin, at) => {
        list.addValue('origin', origin, `via, in the evidence of ${id}`, file, () =>
          placeOf(['evidence', index, 'via', at]),
        );
      });
    });
  }
}

function addWritten(list: ReferenceList, { topics, sources, pages, figures }: Corpus): void {
  for (const { id, file, outline } of topics) list.addOutline('topic', id, file, outline);
  for (const { id, data, file, placeOf, outline } of sources) {
    data.basedOn.forEach((origin, index) => {
      list.addValue('origin', origin, 'origin that the source is based on', file, () =>
        placeOf(['basedOn', index]),
      );
    });
    list.addOutline('source', id, file, outline);
  }
  for (const { id, file, outline } of pages) list.addOutline('page', id, file, outline);
  for (const { id, file, outline } of figures) list.addOutline('figure', id, file, outline);
}

function addGlossary(list: ReferenceList, { glossary }: Corpus): void {
  for (const { id, data, file, placeOf } of glossary) {
    if (data.topic !== undefined)
      list.addValue('topic', data.topic, `topic of the glossary entry ${id}`, file, () =>
        placeOf(['topic']),
      );
    data.sources.forEach(({ source }, index) => {
      list.addValue('source', source, `source of the glossary entry ${id}`, file, () =>
        placeOf(['sources', index, 'source']),
      );
    });
  }
}

function addFigures(list: ReferenceList, { series, timelines, lineages }: Corpus): void {
  for (const { id, data, file, placeOf } of series) {
    data.names.forEach(({ claim }, index) => {
      list.addValue('claim', claim, `name on the figure ${id}`, file, () =>
        placeOf(['names', index, 'claim']),
      );
    });
  }
  for (const { id, data, file, placeOf } of timelines) {
    data.lanes.forEach(({ marks, spans }, lane) => {
      marks.forEach(({ claim }, index) => {
        list.addValue('claim', claim, `mark on the timeline ${id}`, file, () =>
          placeOf(['lanes', lane, 'marks', index, 'claim']),
        );
      });
      spans.forEach(({ opens, closes }, index) => {
        list.addValue('claim', opens, `begin of a span on the timeline ${id}`, file, () =>
          placeOf(['lanes', lane, 'spans', index, 'opens']),
        );
        if (closes !== undefined)
          list.addValue('claim', closes, `end of a span on the timeline ${id}`, file, () =>
            placeOf(['lanes', lane, 'spans', index, 'closes']),
          );
      });
    });
  }
  for (const { id, data, file, placeOf } of lineages) {
    data.statements.forEach(({ claim }, index) => {
      list.addValue('claim', claim, `statement of the lineage ${id}`, file, () =>
        placeOf(['statements', index, 'claim']),
      );
    });
  }
}

/** What figures with a page of their own name, and the rows that they are drawn from. */
function addFigurePages(list: ReferenceList, corpus: Corpus): void {
  for (const { id, data, file, placeOf } of corpus.figures) {
    for (const { id: claim, what, path } of listFigureClaims(data))
      list.addValue('claim', claim, `${what} of the figure ${id}`, file, () => placeOf(path));
    if (data.kind === 'drawn')
      list.addValue(
        findDrawnKind(corpus, data.of),
        data.of,
        `drawn by the figure ${id}`,
        file,
        () => placeOf(['of']),
      );
  }
  for (const { id: dataset, rows } of corpus.datasets) {
    for (const { id, data, file, placeOf } of rows) {
      const what = `row ${id} of ${dataset}.csv`;
      list.addValue('source', data.source, what, file, () => placeOf(['source']));
      if (data.claim !== undefined)
        list.addValue('claim', data.claim, what, file, () => placeOf(['claim']));
    }
  }
}

function addSite(list: ReferenceList, { site, placeInSite }: Corpus): void {
  const { file } = placeInSite([]);
  const { firstWords, opening, footer } = site;
  if (firstWords)
    list.addValue('claim', firstWords.claim, 'first words of the home page', file, () =>
      placeInSite(['firstWords', 'claim']),
    );
  if (opening !== undefined)
    list.addValue('page', opening, 'page before the chapters', file, () =>
      placeInSite(['opening']),
    );
  footer.forEach(({ page, section }, index) => {
    list.addValue('page', page, 'link in the footer', file, () =>
      placeInSite(['footer', index, 'page']),
    );
    if (section !== undefined)
      list.addPlace('page', page, section, {
        what: 'link in the footer',
        form: 'value',
        written: section,
        file,
        place: () => placeInSite(['footer', index, 'section']),
      });
  });
}

/** @param files the texts of the same content: links within a page stand in them alone */
export function listReferences({ corpus, names }: Graph, files: readonly TextFile[]): Reference[] {
  const list = new ReferenceList(names);
  addSite(list, corpus);
  addEssays(list, corpus);
  addWritten(list, corpus);
  addClaims(list, corpus);
  addGlossary(list, corpus);
  addFigures(list, corpus);
  addFigurePages(list, corpus);
  addInPageLinks(list, corpus, files);
  return list.references;
}
