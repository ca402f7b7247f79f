/**
 * On a page that moved: goes on to the new address with the place that was asked for, which a refresh leaves
 * behind. A place that went elsewhere stands in the list on the page, with its own way.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-gone=moved] p a');
if (link && location.hash !== '') {
  const own = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const way = own?.querySelector('a') ?? new URL(location.hash, link.href);
  location.replace(way.href);
}

export {};
