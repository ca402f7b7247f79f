/** The words of the interface for everything that Vite makes: pages, and scripts for the browser. */
import { relative } from 'node:path';
import type { Plugin } from 'vite';

const NAME = '#interface';

/** @param file that holds the words of the site's language */
export const interfaceWords = (file: string): Plugin => ({
  name: 'interface-words',
  // Before Vite, which would take English by `imports` in package.json.
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== NAME) return undefined;
    const isScript = this.environment.name === 'client' && this.environment.mode === 'build';
    // As one module it would be a file of its own, with the words of all scripts in it: each has a copy, of which
    // no more than what it says is left.
    const script = relative(this.environment.config.root, importer ?? '');
    return isScript ? `${file}?words-of=${encodeURIComponent(script)}` : file;
  },
});
