/** Loads what an element needs only when the element comes near the part of the page that is seen. */

/** How far below or above the seen part of the page counts as near. */
const NEAR = '600px';

/**
 * Calls `load` once, as soon as an element that matches `selector` is near the viewport; never where none matches.
 * Where the file cannot be had, the page stays as it is without script.
 */
export function loadNear(selector: string, load: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
