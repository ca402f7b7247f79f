import leven from 'leven';

/** @returns ` Did you mean "x"?` for the nearest candidate within a third of the word's length, or two letters of a longer word; else nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
  let best = '';
  let distance = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = leven(word.toLowerCase(), candidate.toLowerCase());
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best === '' ? '' : ` Did you mean "${best}"?`;
}

/** Up to so many candidates each is compared. */
const FEW = 100;
/** Of more, so many on each side of where the word would stand. */
const BESIDE = 50;

/** Candidates in the order of the alphabet, by a form of theirs. */
class Order {
  private readonly keys: string[];
  private readonly names: Map<string, string>;
  private readonly toKey: (name: string) => string;

  constructor(names: readonly string[], toKey: (name: string) => string) {
    this.toKey = toKey;
    this.names = new Map(names.map((name) => [toKey(name), name]));
    this.keys = [...this.names.keys()].sort();
  }

  listBeside(word: string): string[] {
    const key = this.toKey(word);
    let [from, to] = [0, this.keys.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.keys[middle] ?? '') < key) from = middle + 1;
      else to = middle;
    }
    return this.keys
      .slice(Math.max(0, from - BESIDE), from + BESIDE)
      .map((near) => this.names.get(near) ?? near);
  }
}

/**
 * `suggest` for many words and one list of candidates. Comparing each with each takes too long where
 * both are many: then those are compared that begin or end as the word does, which a slip of the
 * hand leaves alike.
 *
 * @param list asked at the first word
 */
export function createSuggester(list: () => Iterable<string>): (word: string) => string {
  let all: string[] | undefined;
  let orders: Order[] = [];
  return (word) => {
    if (!all) {
      all = [...list()];
      const turn = (name: string): string => Array.from(name.toLowerCase()).reverse().join('');
      if (all.length > FEW)
        orders = [new Order(all, (name) => name.toLowerCase()), new Order(all, turn)];
    }
    return suggest(
      word,
      all.length > FEW ? orders.flatMap((order) => order.listBeside(word)) : all,
    );
  };
}
