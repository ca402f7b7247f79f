/**
 * A document's tree → the tree that is rendered: topic links become links; each block that cites,
 * calls a note or marks a claim becomes a row, the block first and its notes, claims and sources after
 * it, so that each stands once, in reading order, and can never overlap. Roles are those of DPUB-ARIA 1.1.
 */
import { annotationWords } from '#interface';
import type { MdastNode } from 'satteri';
import GithubSlugger from 'github-slugger';
import { annotateInline } from './annotate-inline.ts';
import { childrenOf, findBlockKind, ravelClaims, takeAddress } from './block-tree.ts';
import type { CitedWork } from './inline.ts';
import { formatLocator, parseLocator, speakLocator, tidyLocator } from './locator.ts';
import { toLetter, type CitationEntry, type ClaimEntry, type NoteEntry } from './entries.ts';
import { isTall } from './is-tall.ts';
import {
  component,
  element,
  idOf,
  makeList,
  permalink,
  text,
  textWithoutMarks,
  withProperties,
} from './elements.ts';
import { toNoteId } from './outline.ts';
import { redactTree } from './redact-tree.ts';
import type { Resolver } from './resolver.ts';

class Annotator {
  private readonly notes = new Map<string, NoteEntry>();
  /** How often each claim has an entry in the page. */
  private readonly entries = new Map<string, number>();
  private blocks = 0;
  private readonly slugger = new GithubSlugger();
  private readonly definitions: ReadonlyMap<string, MdastNode>;
  private readonly resolver: Resolver;
  private readonly words: typeof annotationWords;

  private readonly file: string;

  constructor(definitions: ReadonlyMap<string, MdastNode>, resolver: Resolver, file: string) {
    this.definitions = definitions;
    this.resolver = resolver;
    this.words = resolver.words ?? annotationWords;
    this.file = file;
  }

  annotateBlock(original: MdastNode): MdastNode {
    const { node, address } = takeAddress(original);
    const kind = findBlockKind(node);
    if (kind === undefined) return node;
    if (kind !== 'heading') this.blocks += 1;
    const id = kind === 'heading' ? this.nameHeading(node) : (address ?? `p-${this.blocks}`);
    const cited: CitationEntry[] = [];
    const called: NoteEntry[] = [];

    const cite = (works: readonly CitedWork[]): MdastNode[] => {
      const links = works.flatMap((work, index): MdastNode[] => {
        let entry = cited.find(
          ({ source, locator }) =>
            source === work.source && tidyLocator(locator) === tidyLocator(work.locator),
        );
        if (!entry) {
          entry = { ...work, letter: toLetter(cited.length) };
          cited.push(entry);
        }
        const { letter } = entry;
        const ariaLabel = this.words.source(letter, this.nameSource(entry));
        const link = element('a', { href: `#${id}-${letter}`, ariaLabel }, [text(letter)]);
        return index > 0 ? [text(' '), link] : [link];
      });
      return [element('sup', { className: ['cite'] }, links)];
    };

    const marked: ClaimEntry[] = [];
    const call = (name: string): MdastNode[] => this.makeCall(name, called);
    const mark = (claim: string): string => this.enterClaim(claim, marked);

    const body = annotateInline(node, { cite, call, mark }, this.resolver);
    const notes = this.makeNotes(called, marked);
    const margin = this.makeMargin(id, { cited, notes, marked });
    const block = withProperties(body, { id });
    if (kind === 'heading' && margin.length === 0) return block;
    const number = this.blocks;
    const ariaLabel = this.words.linkToParagraph(number);
    const link =
      address === undefined || kind === 'heading'
        ? []
        : [permalink('address', id, { ariaLabel, place: `¶ ${number}`, number })];
    const aside = margin.length === 0 ? [] : [element('div', { className: ['margin'] }, margin)];
    const content = {
      block: textWithoutMarks(body).length,
      notes: notes.map((note) => textWithoutMarks(note).length),
      claims: marked.length,
      sources: cited.length,
    };
    const className = isTall(content) ? ['row', 'tall'] : ['row'];
    return element('div', { className }, [block, ...link, ...aside]);
  }

  /** The id of a heading, from its words as they are shown. */
  private nameHeading(heading: MdastNode): string {
    const none = (): MdastNode[] => [element('sup', {}, [])];
    const mark = (claim: string): string => claim;
    // A date that stays on one line is the same in an address.
    const resolver = { ...this.resolver, language: undefined };
    return this.slugger.slug(
      textWithoutMarks(annotateInline(heading, { cite: none, call: none, mark }, resolver)).trim(),
    );
  }

  private nameSource({ source, locator }: CitedWork, speak = true): string {
    const label = this.resolver.source(source, locator)?.label ?? source;
    const place = parseLocator(locator);
    if (!place) return label;
    return `${label}, ${speak ? speakLocator(place, this.words.units) : formatLocator(place)}`;
  }

  /**
   * `see Gazette 1890, ¶ 5` with the whole reference as one link.
   *
   * @param id of the link, where a mark in the text leads to it
   */
  private linkSource(work: CitedWork, id?: string): MdastNode[] {
    const resolved = this.resolver.source(work.source, work.locator);
    // The sign of a place and its number stay on one line.
    const name = text(this.nameSource(work, false).replace(/(?<=[¶§.]) (?=\d)/gu, '\u00A0'));
    const named = id === undefined ? {} : { id };
    const unlinked = id === undefined ? name : element('span', named, [name]);
    return [
      ...(work.prefix ? [text(`${work.prefix} `)] : []),
      resolved ? element('a', { ...named, href: resolved.href }, [name]) : unlinked,
    ];
  }

  /** The id of a claim's entry beside the block that is being made; entered at its first mark there. */
  private enterClaim(claim: string, marked: ClaimEntry[]): string {
    const known = marked.find((entry) => entry.claim === claim);
    if (known) return known.id;
    const count = (this.entries.get(claim) ?? 0) + 1;
    this.entries.set(claim, count);
    // No id of a claim has two hyphens together: `l-1` twice is not `l-1-2`.
    const id = count === 1 ? `claim-${claim}` : `claim-${claim}--${count}`;
    marked.push({ claim, id });
    return id;
  }

  /** The notes that a block calls, and those that these call. */
  private makeNotes(called: NoteEntry[], marked: ClaimEntry[]): MdastNode[] {
    const notes: MdastNode[] = [];
    for (let note = called.shift(); note; note = called.shift())
      notes.push(this.makeNote(note, called, marked));
    return notes;
  }

  /** What stands after a block: its notes, the claims marked in it, its sources. */
  private makeMargin(
    id: string,
    {
      cited,
      notes,
      marked,
    }: { cited: readonly CitationEntry[]; notes: MdastNode[]; marked: readonly ClaimEntry[] },
  ): MdastNode[] {
    const claims = marked.map((entry) =>
      element('li', {}, [component('ClaimEntry', { id: entry.claim, entry: entry.id })]),
    );
    const sources = cited.map((entry) =>
      element('li', {}, [
        element('span', { className: ['letter'] }, [text(entry.letter)]),
        text(' '),
        ...this.linkSource(entry, `${id}-${entry.letter}`),
      ]),
    );
    const corrections = [id, ...notes.map(idOf)]
      .flatMap((place) => this.resolver.corrections?.(this.file, place) ?? [])
      .map(({ href, text: words }) => element('li', {}, [element('a', { href }, [text(words)])]));
    return [
      ...(notes.length === 0 ? [] : [element('div', { className: ['notes'] }, notes)]),
      ...makeList('claims', this.words.claims, claims),
      ...makeList('cites', this.words.sources, sources),
      ...makeList('corrections', this.words.corrections, corrections),
    ];
  }

  /** The mark that calls a note; a note's first call puts it on the row that is being made, through `called`. */
  private makeCall(name: string, called: NoteEntry[]): MdastNode[] {
    const definition = this.definitions.get(name);
    if (!definition) return [];
    let note = this.notes.get(name);
    if (!note) {
      note = { id: toNoteId(name), number: this.notes.size + 1, definition, calls: 0 };
      this.notes.set(name, note);
      called.push(note);
    }
    note.calls += 1;
    const { id, number, calls } = note;
    const link = element(
      'a',
      {
        href: `#${id}`,
        id: `${id}-call-${calls}`,
        role: 'doc-noteref',
        ariaLabel: this.words.note(number),
      },
      [text(String(number))],
    );
    return [element('sup', { className: ['note-call'] }, [link])];
  }

  /** Notes that a note calls, and claims marked in it, are put on the same row. */
  private makeNote(note: NoteEntry, called: NoteEntry[], marked: ClaimEntry[]): MdastNode {
    const cite = (works: readonly CitedWork[]): MdastNode[] => [
      text(' ('),
      ...works.flatMap((work, index) => [
        ...(index > 0 ? [text('; ')] : []),
        ...this.linkSource(work),
      ]),
      text(')'),
    ];
    const call = (name: string): MdastNode[] => this.makeCall(name, called);
    const mark = (claim: string): string => this.enterClaim(claim, marked);
    const blocks = childrenOf(note.definition).map((child) =>
      annotateInline(child, { cite, call, mark }, this.resolver),
    );
    const { id, number } = note;
    return element(
      'div',
      {
        className: ['note'],
        id,
        role: 'doc-footnote',
        ariaLabel: this.words.note(number),
        tabIndex: '-1',
      },
      [
        permalink('note-number', id, {
          ariaLabel: this.words.linkToNote(number),
          place: this.words.notePlace(number),
          number,
        }),
        ...blocks,
        { type: 'backlinks', note } as unknown as MdastNode,
      ],
    );
  }

  /** Ways back from each note to every place that calls it; known only when the whole text is read. */
  fillBacklinks(node: MdastNode): MdastNode {
    const marker = node as unknown as { type: string; note: NoteEntry };
    if (marker.type === 'backlinks') {
      const { id, number, calls } = marker.note;
      const links = Array.from({ length: calls }, (_, index) =>
        element(
          'a',
          {
            className: ['note-back'],
            href: `#${id}-call-${index + 1}`,
            role: 'doc-backlink',
            ariaLabel:
              calls > 1 ? this.words.backToCall(index + 1, number) : this.words.backToText(number),
          },
          [text('↩')],
        ),
      );
      return element('span', { className: ['note-backs'] }, links);
    }
    const children = childrenOf(node);
    return children.length === 0
      ? node
      : ({ ...node, children: children.map((child) => this.fillBacklinks(child)) } as MdastNode);
  }
}

/**
 * @param root the tree as parsed; it is not changed
 * @param file that it was read from; empty where that is not known
 * @returns a new tree with every annotation rendered and no footnote definitions left
 */
export function annotate(root: MdastNode, resolver: Resolver, file = ''): MdastNode {
  const definitions = new Map<string, MdastNode>();
  const blocks: MdastNode[] = [];
  const redacted = resolver.redacted?.(file);
  const whole = ravelClaims(root);
  for (const node of childrenOf(redacted ? redactTree(whole, redacted) : whole)) {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    else blocks.push(node);
  }
  const annotator = new Annotator(definitions, resolver, file);
  const children = blocks.map((block) => annotator.annotateBlock(block));
  return {
    type: 'root',
    children: children.map((child) => annotator.fillBacklinks(child)),
  } as MdastNode;
}
