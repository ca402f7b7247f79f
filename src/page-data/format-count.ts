/** "1 claim", "12 claims". @param many the word for any other number, where it is not made by an s */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
