/** What a text may place on a line of its own, by name, with the attributes that each takes; src/components/mdx-components.ts holds them. */
export const PLACED_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  HowWeKnow: [],
  KeptOnDevice: [],
  Standings: [],
};
