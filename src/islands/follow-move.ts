/**
 * On a page that moved: goes on to the new address with the place that was asked for, which a refresh leaves
 * behind. A place that went elsewhere, or was withdrawn, stands in the list on the page.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-gone=moved] p a');
if (link && location.hash !== '') {
  const own = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fragment = own ? '#no-longer-here' : location.hash;
  location.replace(own?.querySelector('a')?.href ?? new URL(fragment, link.href).href);
}

export {};
