import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { annotationsPlugin } from './src/annotations/annotations-plugin.ts';
import { createResolver } from './src/graph/create-resolver.ts';
import { findPageDates } from './src/page-data/page-dates.ts';
import { META_DIRECTIVES, POLICY } from './src/hosts/response-headers.ts';
import { isIndexed } from './src/metadata/index-policy.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { editorSchemas } from './src/integrations/editor-schemas.ts';
import { findInterface } from './src/integrations/find-interface.ts';
import { interfaceWords } from './src/integrations/interface-words.ts';
import { loadInterface } from './src/integrations/load-interface.ts';
import { readSettings } from './src/integrations/settings.ts';

const { graph, content, site, base, outDir } = readSettings();
const interfaceFile = findInterface(graph.corpus.site.language);
const words = await loadInterface(interfaceFile);
const resolver = createResolver(graph, words);

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  // 'jsx', the default, drops the line break between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [annotationsPlugin(resolver)] }),
  },
  integrations: [
    mdx(),
    contentWatch(content, base, resolver, words),
    editorSchemas(content),
    sitemap({
      filter: (page) => isIndexed(new URL(page).pathname, base, graph.gone),
      serialize: (item) => {
        const dates = findPageDates(graph, new URL(item.url).pathname);
        return dates ? { ...item, lastmod: dates.modified.iso } : item;
      },
    }),
  ],
  build: { inlineStylesheets: 'never' },
  // For hosts that send no headers: the same policy in every page. All else is said by src/hosts.
  security: {
    csp: {
      directives: META_DIRECTIVES,
      scriptDirective: { resources: [...POLICY['script-src']] },
      styleDirective: { resources: [...POLICY['style-src']] },
    },
  },
  vite: {
    plugins: [tailwindcss(), interfaceWords(interfaceFile)],
    // No inline script or image that a strict Content-Security-Policy would refuse.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every compiled .mdx file starts with a JSX pragma that Rolldown takes for a directive.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
