/** Names of the components that a text may place on a line of its own; src/components/mdx-components.ts holds them. */
export const PLACED_COMPONENTS: readonly string[] = ['HowWeKnow', 'Standings'];
