/** A snippet of VS Code as it stands in the file before anything was typed over it. */

/** Placeholders become their default, choices their first, bare stops nothing. */
export function expandSnippet(body: string | readonly string[]): string {
  const text = typeof body === 'string' ? body : body.join('\n');
  return text
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/gu, '$1')
    .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replace(/\$\{\d+\}|\$\d+/gu, '');
}
