/** Names of the components that an essay may use for a figure; src/components/mdx-components.ts holds them. */
export const FIGURES: readonly string[] = [];
