/** Marks that no text has. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

/**
 * Marks every word that a part of the interface says, now or when it is called.
 *
 * @returns the same shape; strings without a letter, and what a template drew, stay as they are
 */
export function markWords(part: unknown): unknown {
  if (typeof part === 'string') return /\p{L}/u.test(part) ? OPEN + part + CLOSE : part;
  if (Array.isArray(part)) return part.map(markWords);
  if (typeof part === 'function')
    return (...args: unknown[]): unknown =>
      markWords(Reflect.apply(part, undefined, args.map(markArgument)));
  if (part !== null && typeof part === 'object' && Object.getPrototypeOf(part) === Object.prototype)
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, markWords(inner)]));
  return part;
}

/** What draws words gets them marked; all else that a sentence is about comes from outside. */
const markArgument = (argument: unknown): unknown =>
  typeof argument === 'function'
    ? (...words: unknown[]): unknown => Reflect.apply(argument, undefined, words.map(markWords))
    : argument;
