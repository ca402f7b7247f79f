/** JSON-LD without what redactions take out. */

export interface LinkedRedaction {
  /** @param address path and fragment of an address, without scheme and host */
  isGone: (address: string) => boolean;
  /** True where a passage of the page itself is taken out: a correction may say what stood there. */
  dropCorrections: boolean;
}

const toAddress = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined;
  const { pathname, hash } = new URL(url);
  return pathname + hash;
};

/** @returns undefined for what is gone, and for a list of which nothing is left */
function prune(value: unknown, redaction: LinkedRedaction): unknown {
  const isGone = (url: unknown): boolean => {
    const address = typeof url === 'string' ? toAddress(url) : undefined;
    return address !== undefined && redaction.isGone(address);
  };
  if (Array.isArray(value)) {
    const kept = value.map((item) => prune(item, redaction)).filter((item) => item !== undefined);
    return kept.length > 0 || value.length === 0 ? kept : undefined;
  }
  if (typeof value !== 'object' || value === null) return isGone(value) ? undefined : value;
  const node = value as Record<string, unknown>;
  if (isGone(node['@id']) || isGone(node.url)) return undefined;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !(redaction.dropCorrections && key === 'correction'))
      .map(([key, inner]) => [key, prune(inner, redaction)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}

/**
 * Nodes and references that lead to what is gone are left out wherever they stand.
 *
 * @param json as it stands in a `script` element
 * @throws SyntaxError where it is no JSON
 */
export const redactLinkedData = (json: string, redaction: LinkedRedaction): string =>
  JSON.stringify(prune(JSON.parse(json), redaction)).replaceAll('<', String.raw`\u003c`);
