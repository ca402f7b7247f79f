const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const NUMBER =
  /(?<![\d.])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]+(?<scale>hundred|thousand|million|billion))?/giu;
/** "6.5 to 7 million": the word belongs to both. */
const SHARED_SCALE =
  /(\d+(?:\.\d+)?)(\s*(?:to|and|or|–|-)\s*\d+(?:\.\d+)?\s+(hundred|thousand|million|billion))/giu;

/** The numbers that a text states in digits: `535,133`, `2 million`, `6.5 to 7 million`. */
export function findNumbers(text: string): Set<number> {
  const spelled = text.replace(SHARED_SCALE, '$1 $3$2');
  return new Set(
    [...spelled.matchAll(NUMBER)].map(({ groups }) => {
      const number = Number((groups?.digits ?? '').replaceAll(',', ''));
      const scale = SCALES[groups?.scale?.toLowerCase() ?? ''] ?? 1;
      // Decimals of millions are whole numbers: 1.7 × 1,000,000 is not quite one in binary.
      return scale === 1 ? number : Math.round(number * scale);
    }),
  );
}
