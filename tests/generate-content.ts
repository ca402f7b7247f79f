// cspell:ignore questoin
/**
 * A documentary of any size about mail boats, in memory: for tests of what grows with the content. The
 * same number of pages gives the same files, and each kind of fault has the same share of them.
 */
import type { ContentFile } from '../src/corpus/read-files.ts';

const WORDS =
  'boat mail quay letter sack crew tide rope storm lamp clerk parcel stamp island post harbour winter route ledger coin bell fog watch keeper anchor sail deck oar flag shore'.split(
    ' ',
  );

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** True for one in so many, beginning with the given one. */
const isNth = (index: number, every: number, first = 0): boolean => index % every === first;

const SITE = `title: Mail by water
deck: Boats that carried letters
description: A documentary that is made to be counted, and to show how long its checks take.
language: en
url: https://boats.example
chapterWord: Ch.
chapterWordSpoken: Chapter
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
  exceptions: None.
`;

/** Writes the files of one documentary. */
class ContentWriter {
  private readonly random = createRandom(1890);
  private readonly files: ContentFile[] = [];
  private readonly addresses: string[] = [];
  private readonly isMalformed: boolean;
  private readonly fifth: number;
  private readonly origins: number;

  constructor(pages: number, isMalformed: boolean) {
    this.isMalformed = isMalformed;
    this.fifth = Math.floor(pages / 5);
    this.origins = Math.max(4, Math.floor(pages / 20));
  }

  /** A few are drawn often and most of them seldom, as links are. */
  private pick(length: number): number {
    return Math.floor(length * this.random() ** 3);
  }

  private say(words: number): string {
    const text = count(words).map(() => WORDS[Math.floor(this.random() * WORDS.length)]);
    return `The ${text.join(' ')}.`;
  }

  /** True for one in so many where the form is to have faults. */
  private fails(index: number, every: number): boolean {
    return this.isMalformed && isNth(index, every);
  }

  private add(path: string, text: string): void {
    this.files.push({ path, text });
  }

  /** A claim of any topic: each topic has two. */
  private claim(): string {
    return `c-${Math.floor(this.random() * this.fifth)}-${Math.floor(this.random() * 2)}`;
  }

  private cite(index: number): string {
    const source = isNth(index, 53, 1) ? `paper-${index}-lost` : `paper-${this.pick(this.fifth)}`;
    // Of the places one is past the end, one without a digest item, and one no place.
    const place = isNth(index, 59, 2)
      ? '¶ 40'
      : isNth(index, 61, 3)
        ? '¶ 11'
        : isNth(index, 67, 4)
          ? '¶ none'
          : `¶ ${1 + Math.floor(this.random() * 10)}`;
    return `[@${source}, ${place}]`;
  }

  private link(index: number): string {
    if (isNth(index, 71, 5)) return `[[isle-${index}-lost]]`;
    if (isNth(index, 73, 6)) return '[[mail boat]]';
    const topic = this.pick(this.fifth);
    return isNth(index, 3) ? `[[Isle ${topic}|an isle]]` : `[[isle-${topic}]]`;
  }

  private essay(number: number): void {
    const id = `trip-${number}`;
    const paragraphs = count(8).map((at) => {
      const index = number * 8 + at;
      const claim = isNth(index, 79, 7) ? `c-${index}-lost` : this.claim();
      const address = isNth(index, 83, 8) ? 'at-0' : `at-${at}`;
      this.addresses.push(`/chapters/${id}/#at-${at}`);
      return isNth(index, 37, 9)
        ? `${this.say(12)} It was 1890 by then. ^${address}`
        : `${this.say(8)} On ${this.link(index)} <Claim id="${claim}">it ran 4 times</Claim> ${this.cite(index)}.${isNth(at, 4) ? `[^n${at}]` : ''} ${this.say(10)} Paper ${number} Post 1890 says so. ^${address}`;
    });
    const notes = [0, 4].map(
      (at) => `[^n${at}]: ${this.say(6)} ${this.link(number)} ${this.cite(number + at)}`,
    );
    this.addresses.push(`/chapters/${id}/`, ...[0, 4].map((at) => `/chapters/${id}/#note-n${at}`));
    const cover = isNth(number, 10)
      ? `cover: figure-${isNth(number, 90, 10) ? 'lost-' : ''}${number}\n`
      : '';
    this.add(
      `essays/${id}.mdx`,
      `---
title: Trip ${number}
draft: ${isNth(number, 61, 21)}
number: ${number + 1}
${this.fails(number, 29) ? 'questoin' : 'question'}: Who paid for trip ${number}?
description: How the mail came to an isle in the year, as the papers of the time have it and the crews.
asOf: '1890'
startsFrom: paper-${number}
${cover}---

## Out

${paragraphs.slice(0, 4).join('\n\n')}

## Home

${paragraphs.slice(4).join('\n\n')}

${notes.join('\n\n')}
`,
    );
  }

  private topic(number: number): void {
    const aliases = [`Isle of ${WORDS[number % WORDS.length]} ${number}`, 'mail boat'];
    if (isNth(number, 41, 11)) aliases.push(`ISLE ${number}`);
    const words = isNth(number, 43, 12) ? 5 : 60;
    this.addresses.push(`/topics/isle-${number}/`);
    this.add(
      `topics/places/isle-${number}.md`,
      `---
title: ${this.fails(number, 31) ? '[' : ''}Isle ${number}
draft: ${isNth(number, 67, 22)}
summary: An isle on the route of the boats, of which the papers of the time say when the mail came.
aliases: [${aliases.join(', ')}]
---

${this.say(words)} ${this.link(number + 1)} [@paper-${number}, ¶ 1].

${this.say(words)} [@paper-${(number + 1) % this.fifth}, ¶ 2].
`,
    );
  }

  private source(number: number): void {
    const digest = count(10).map(
      (at) =>
        `  - at: ¶ ${at + 1}\n    says: ${this.say(isNth(number * 10 + at, 97, 13) ? 24 : 5)}\n`,
    );
    const origin = isNth(number, 47, 14)
      ? `root-${number}-lost`
      : `root-${this.pick(this.origins)}`;
    this.addresses.push(`/sources/paper-${number}/`);
    this.add(
      `sources/paper-${number}.md`,
      `---
type: article-newspaper
title: Paper ${number}
draft: ${isNth(number, 71, 23)}
issued: '1890'
dateVerified: true
language: en
URL: https://papers.example/${number}
linkOk: true
label: Paper ${number} Post 1890
tier: ${this.fails(number, 37) ? 'other' : 'core'}
verified: true
${this.fails(number, 41) ? '' : 'read: full\n'}paragraphs: ${isNth(number, 51, 15) ? 9 : 12}
words: ${isNth(number, 57, 16) ? 100 : 900}
basedOn: [${origin}]
digest:
${digest.join('')}---
`,
    );
  }

  private claims(topic: number): string {
    return [0, 1]
      .map((part) => {
        const index = topic * 2 + part;
        const evidence = count(1 + (index % 4)).map((piece) => {
          const via = isNth(index + piece, 5)
            ? ''
            : `      via: [root-${this.pick(this.origins)}]\n`;
          const source = `paper-${isNth(index, 101, 17) ? 'lost' : this.pick(this.fifth)}`;
          const stance = isNth(index, 103, 18) ? 'context' : 'supports';
          return `    - source: ${source}\n      at: ¶ ${1 + Math.floor(this.random() * 10)}\n      stance: ${stance}\n${via}`;
        });
        const corrects = isNth(index, 20, 1)
          ? `  corrects: [c-${topic}-0${isNth(index, 120, 1) ? `, c-${topic}-1` : ''}]\n`
          : '';
        const series = isNth(index, 7)
          ? `  series: figure-${Math.floor(index / 70) * 30}\n  value: ${index}\n`
          : '';
        this.addresses.push(`/claims/c-${topic}-${part}/`);
        return `- id: c-${topic}-${part}\n  draft: ${isNth(index, 73, 24)}\n  statement: ${isNth(index, 146, 24) ? '' : this.say(8)}\n  asOf: '1890'\n  kind: figure\n  topics: [isle-${isNth(index, 107, 19) ? 'lost' : this.pick(this.fifth)}]\n${series}${corrects}  evidence:\n${evidence.join('')}`;
      })
      .join('');
  }

  /** Series, timelines and lineages by turns, one for each tenth essay. */
  private figures(): void {
    const lists: [series: string[], timelines: string[], lineages: string[]] = [[], [], []];
    for (const number of count(this.fifth).filter((index) => isNth(index, 10))) {
      const head = `- id: figure-${number}\n  title: What is known\n  caption: By date.\n`;
      const marks = count(4).map(() => `{ claim: ${this.claim()}, text: sailed }`);
      if (isNth(number, 30))
        lists[0].push(
          `${head}  unit: trips\n  joined: { origins: [document], label: counted }\n  others: told\n  names: [${marks.join(', ')}]\n`,
        );
      else if (isNth(number, 30, 10))
        lists[1].push(`${head}  lanes:\n    - label: Boats\n      marks: [${marks.join(', ')}]\n`);
      else lists[2].push(`${head}  statements: [${marks.join(', ')}]\n`);
    }
    this.add('series.yaml', lists[0].join(''));
    this.add('timelines.yaml', lists[1].join(''));
    this.add('lineages.yaml', lists[2].join(''));
  }

  /** One in twenty of the listed addresses is gone; half of these moved, a few of them nowhere or to themselves. */
  private manifest(): void {
    const gone = count(Math.floor(this.addresses.length / 20));
    const moved = gone
      .filter((index) => isNth(index, 2))
      .map((index) => {
        const to = isNth(index, 20)
          ? `claims/gone-${isNth(index, 40) ? index : index + 1}`
          : `topics/isle-${index % this.fifth}`;
        return `- from: /claims/gone-${index}/\n  to: /${to}/\n`;
      });
    this.add('moved.yaml', moved.join(''));
    const listed = this.addresses.filter((_, index) => !isNth(index, 7, 6));
    const lost = gone.map((index) => `/claims/gone-${index}/`);
    this.add('addresses.txt', [...listed, ...lost].sort().join('\n'));
  }

  write(): ContentFile[] {
    const all = count(this.fifth);
    this.add('site.yaml', SITE);
    for (const number of all) {
      this.essay(number);
      this.topic(number);
      this.source(number);
    }
    // Half of the topics have a file of their own; the first has the claims of all others.
    const own = all.filter((topic) => isNth(topic, 2, 1));
    const shared = all.filter((topic) => isNth(topic, 2));
    for (const topic of own) this.add(`claims/isle-${topic}.yaml`, this.claims(topic));
    this.add('claims/isle-0.yaml', shared.map((topic) => this.claims(topic)).join(''));
    this.add(
      'origins.yaml',
      count(this.origins)
        .map(
          (index) =>
            `- id: ${isNth(index, 13, 5) ? 'spare' : 'root'}-${index}\n  kind: ${this.fails(index, 17) ? 'other' : 'document'}\n  name: Root ${index}\n  description: A letter book.\n`,
        )
        .join(''),
    );
    this.add(
      'glossary.yaml',
      count(this.origins)
        .map(
          (index) =>
            `- id: term-${index}\n  term: ${isNth(index, 11) ? `Isle ${index}` : `Term ${index}`}\n  definition: A word of the crews.\n  aliases: [word ${index}, mail boat]\n`,
        )
        .join(''),
    );
    this.figures();
    this.manifest();
    return this.files;
  }
}

/**
 * @param pages how many: essays, topics and sources a fifth each, claims two fifths; other pages come on top
 * @param isMalformed true for faults of form too, for which files and entries are left out
 */
export const generateContent = (pages: number, isMalformed: boolean): ContentFile[] =>
  new ContentWriter(pages, isMalformed).write();
