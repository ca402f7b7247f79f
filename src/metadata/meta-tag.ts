/** A `meta` element; the vocabularies of RDFa, such as Open Graph, name theirs by `property`. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };
