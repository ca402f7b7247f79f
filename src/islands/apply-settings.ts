/**
 * Puts what the reader chose on the root element, where the styles find it. It stands alone: its
 * source is a script of its own that runs before the page is drawn (pages/settings.js.ts), so that
 * nothing flashes or moves. `?view=` in the address goes before what was kept.
 */
export function applySettings(): void {
  const root = document.documentElement;
  let kept: Partial<Record<string, unknown>> = {};
  try {
    const all = JSON.parse(
      localStorage.getItem(`${root.dataset.base ?? '/'}settings`) ?? '{}',
    ) as unknown;
    if (typeof all === 'object' && all !== null) kept = { ...all };
  } catch {
    // Storage that is closed or was written by something else: the page is as it comes.
  }
  const view = new URLSearchParams(location.search).get('view');
  if (view === 'text' || view === 'notes') kept.view = view;
  for (const name of ['theme', 'size', 'width', 'view']) {
    const value = kept[name];
    if (typeof value !== 'string') root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const { scheme = '' } = meta.dataset;
    const isChosen = kept.theme === 'light' || kept.theme === 'dark';
    const chosen = kept.theme === scheme ? 'all' : 'not all';
    meta.media = isChosen ? chosen : `(prefers-color-scheme: ${scheme})`;
  }
}
