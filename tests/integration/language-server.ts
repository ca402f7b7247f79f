// cspell:ignore tsdk
/** A language server as an editor starts it, with a file open in it. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

const require = createRequire(import.meta.url);
const beside = (packageFile: string, file: string): string => join(dirname(packageFile), file);

/** The servers of the extensions that the project recommends. */
const SERVERS = {
  astro: beside(require.resolve('@astrojs/language-server/package.json'), 'bin/nodeServer.js'),
  yaml: beside(require.resolve('yaml-language-server/package.json'), 'bin/yaml-language-server'),
};

export interface OpenFile {
  /** What the editor would underline. */
  listFaults: () => Promise<string[]>;
  /** What it shows over the first place of these words. */
  hoverOver: (words: string) => Promise<string>;
  /** Keys that it offers at the start of the second line. */
  listKeys: () => Promise<string[]>;
  close: () => void;
}

/**
 * @param root folder that the editor has open
 * @param file in it; it need not be on the disk
 * @param settings of the editor, by section
 */
export async function openInEditor(
  server: keyof typeof SERVERS,
  root: string,
  { file, text, languageId }: { file: string; text: string; languageId: string },
  settings: Record<string, unknown>,
): Promise<OpenFile> {
  const child = spawn(process.execPath, [SERVERS[server], '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
    capabilities: {
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, completion: {} },
      workspace: { configuration: true },
    },
    initializationOptions: {
      typescript: { tsdk: dirname(require.resolve('typescript')) },
      contentIntellisense: true,
    },
  });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(root, file)).href;
  const published = Promise.withResolvers<{ message: string }[]>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (told: { uri: string; diagnostics: { message: string }[] }) => {
      if (told.uri === uri && told.diagnostics.length > 0) published.resolve(told.diagnostics);
    },
  );
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  });

  const textDocument = { uri };
  return {
    async listFaults() {
      // One server is asked, the other tells by itself.
      const items =
        server === 'yaml'
          ? await published.promise
          : (
              await connection.sendRequest<{ items: { message: string }[] }>(
                'textDocument/diagnostic',
                { textDocument },
              )
            ).items;
      return items.map(({ message }) => message);
    },
    async hoverOver(words) {
      const before = text.slice(0, text.indexOf(words)).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const hover = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        { textDocument, position },
      );
      return hover?.contents.value ?? '';
    },
    async listKeys() {
      const list = await connection.sendRequest<{ items: { label: string }[] } | null>(
        'textDocument/completion',
        { textDocument, position: { line: 1, character: 0 } },
      );
      return list?.items.map(({ label }) => label) ?? [];
    },
    close() {
      connection.dispose();
      child.kill();
    },
  };
}
