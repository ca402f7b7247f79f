/**
 * The face that a page shows to a printer. Chromium writes no tags of links and list items into a PDF
 * where a role of DPUB-ARIA stands on them, so these roles are off while it prints; and the foot of
 * each sheet gets the page's address, which a style sheet by itself cannot know.
 */
const foot = new CSSStyleSheet();
let taken: (readonly [element: Element, role: string])[] = [];

/** A text as a CSS string (CSS Syntax 3, section 4.3.5). */
const toCssString = (text: string): string =>
  `"${text.trim().replaceAll(/["\\\n]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;

addEventListener('beforeprint', () => {
  taken = [...document.querySelectorAll('[role^="doc-"]')].map(
    (element) => [element, element.getAttribute('role') ?? ''] as const,
  );
  for (const [element] of taken) element.removeAttribute('role');
  const text = document.querySelector('[data-print-foot]')?.textContent ?? '';
  foot.replaceSync(`@page { @bottom-left { content: ${toCssString(text)}; } }`);
  document.adoptedStyleSheets.push(foot);
});

addEventListener('afterprint', () => {
  for (const [element, role] of taken) element.setAttribute('role', role);
  taken = [];
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== foot);
});
