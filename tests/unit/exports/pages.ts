/** Small finished pages, as the layouts make them. */

/** A paragraph with what stands beside it. */
export const row = (paragraph: string, margin = ''): string =>
  `<div class="row"><p id="p-1">${paragraph}</p><a class="address" href="#p-1">1</a><div class="margin">${margin}</div></div>`;

export const cite = (...letters: string[]): string =>
  `<sup class="cite">${letters.map((letter) => `<a href="#p-1-${letter}">${letter}</a>`).join(' ')}</sup>`;

export const mark = (id: string): string =>
  `<a class="claim-mark" href="#claim-${id}" aria-label="Claim, disputed">⁠<svg></svg></a>`;

export const claimEntry = (id: string): string =>
  `<a id="claim-${id}" href="/base/claims/${id}/"><svg></svg> disputed: <span>The ferry</span></a>`;

export const sourceEntry = (letter: string, name: string): string =>
  `<li><span class="letter">${letter}</span> <a id="p-1-${letter}" href="/base/sources/gazette/#digest-p2">${name}</a></li>`;

export const note = (name: string, number: number, text: string): string =>
  `<div class="note" id="note-${name}"><a class="note-number" href="#note-${name}">${number}</a><p>${text}</p>` +
  `<span class="note-backs"><a href="#note-${name}-call-1">↩</a></span></div>`;

export const call = (name: string, number: number): string =>
  `<sup class="note-call"><a href="#note-${name}" id="note-${name}-call-1">${number}</a></sup>`;

/** @param column what stands in the column after the heading */
export const page = (column: string, title = 'The crossing'): string => `<!doctype html>
<html lang="en"><head>
<link rel="canonical" href="https://ferries.example/base/chapters/crossing/">
<meta name="description" content="How people cross.">
</head><body><main><div class="column"><article><h1> ${title} </h1>${column}</article></div></main></body></html>`;
