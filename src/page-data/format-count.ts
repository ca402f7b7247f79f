/** "1 claim", "12 claims". @param many the word for any other number, where it is not made by an s */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The head of a summary: "The 12 topics", "The one topic", and "The topics" before there is any. */
export const formatAll = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `The ${many}` : `The ${count === 1 ? `one ${one}` : `${count} ${many}`}`;
