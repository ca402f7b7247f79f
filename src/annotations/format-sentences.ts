/** The sentences of a text as its review begins: one a line, with what finds it again. */
import type { Outline } from './outline.ts';
import { hashSentence } from './sentence-hash.ts';

/** @returns for each sentence a line of hash, id of the block or number of the note (`note-2`), and sentence, parted by tabs */
export const formatSentences = ({ blocks, notes }: Pick<Outline, 'blocks' | 'notes'>): string =>
  [...blocks, ...notes.map(({ number, sentences }) => ({ id: `note-${number}`, sentences }))]
    .flatMap(({ id, sentences }) =>
      sentences.map((sentence) => `${hashSentence(sentence)}\t${id}\t${sentence}`),
    )
    .join('\n');
