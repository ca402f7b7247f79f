declare module 'html-encoding-sniffer' {
  /**
   * The encoding of a page by the HTML Standard, section 13.2.3.2.
   *
   * @returns a name of the Encoding Standard
   */
  // eslint-disable-next-line no-restricted-exports -- the package has no other export
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { defaultEncoding?: string; maxPrescanBytes?: number },
  ): string;
}
