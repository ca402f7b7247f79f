/** One place of a content where an entry names another, and the list of them as it is filled. */
import type { Mention, Outline } from '../annotations/outline.ts';
import { toNoteId } from '../annotations/outline.ts';
import { findTarget } from '../graph/find-target.ts';
import type { Names } from '../corpus/names.ts';
import type { Place } from '../problems/problem.ts';
import type { EntryKind, FileKind } from './entries.ts';

/**
 * How a name is written: as a value of YAML, in a topic link, as the key of a citation, in a claim mark, as the
 * name of a note, after the # of a link within the page, or as the name of a file.
 */
export type Form = 'value' | 'link' | 'citation' | 'mark' | 'note' | 'fragment' | 'file';

export interface Reference {
  kind: EntryKind;
  /** Id of what is named; of a place `slug#fragment`. */
  id: string;
  /** What the mention is: "topic link", "evidence of q-1". */
  what: string;
  form: Form;
  /** What stands there: the id, or another name. */
  written: string;
  file: string;
  /** Where it begins; worked out only where it is asked for. */
  place: () => Place;
  /** Of a citation: which of its sources it is, from 0. */
  index?: number;
  /** Of a place on a page: the kind of page that it is on. */
  on?: FileKind;
}

const WHAT = { topic: 'topic link', source: 'citation', claim: 'claim mark' } as const;
const FORMS = { topic: 'link', source: 'citation', claim: 'mark' } as const;

/** Fills itself from what an entry holds. */
export class ReferenceList {
  readonly references: Reference[] = [];
  private readonly names: Names;

  constructor(names: Names) {
    this.names = names;
  }

  add(reference: Reference): void {
    this.references.push(reference);
  }

  /** An id that stands as a value of YAML. */
  addValue(kind: EntryKind, id: string, what: string, file: string, place: () => Place): void {
    this.add({ kind, id, what, form: 'value', written: id, file, place });
  }

  addPlace(
    on: FileKind,
    slug: string,
    fragment: string,
    reference: Pick<Reference, 'what' | 'form' | 'written' | 'file' | 'place'>,
  ): void {
    this.add({ kind: 'place', id: `${slug}#${fragment}`, on, ...reference });
  }

  /** Mentions and calls of a text. */
  addOutline(on: FileKind, slug: string, file: string, { blocks, notes }: Outline): void {
    for (const { mentions, calls } of [...blocks, ...notes]) {
      for (const mention of mentions) this.addMention(mention, mentions, file);
      for (const { name, place } of calls)
        this.addPlace(on, slug, toNoteId(name), {
          what: 'call of the note',
          form: 'note',
          written: name,
          file,
          place: () => place,
        });
    }
  }

  private addMention(mention: Mention, beside: readonly Mention[], file: string): void {
    const target = findTarget(mention, this.names);
    if (!target) return;
    const [kind, id] = target.split(':') as [EntryKind, string];
    const { place } = mention;
    const written =
      mention.kind === 'topic'
        ? mention.target
        : mention.kind === 'source'
          ? mention.source
          : mention.id;
    this.add({
      kind,
      id,
      what: WHAT[mention.kind],
      form: FORMS[mention.kind],
      written,
      file,
      place: () => place,
      // The sources of one citation share its place.
      ...(mention.kind === 'source' && {
        index: beside.filter((other) => other.place === place).indexOf(mention),
      }),
    });
  }
}
