/** One content file → its entries, held against their schema. */
import type { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';
import { IdSchema } from '../schemas/fields.ts';
import { SiteSchema } from '../schemas/site.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { FileFault } from './file-fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-files.ts';
import { listKeys } from './schema-keys.ts';
import { parseYaml, validate } from './yaml-file.ts';

/** The id of a Markdown file: its name. */
const toId = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.mdx?$/u, '');

/** An entry with a text that is still to be read. */
export interface Draft<Data> extends Entry<Data> {
  text: string;
  hasBody: boolean;
  format: 'md' | 'mdx';
}

/** Reads files one by one and gathers what is wrong with them. */
export class FileParser {
  readonly problems: Problem[] = [];
  /** Ids of entries with faults: what uses them is not at fault. */
  readonly faulty = new Set<string>();
  private readonly root: string;

  /** @param root name of the content folder as problems print it */
  constructor(root: string) {
    this.root = root;
  }

  fileName({ path }: ContentFile): string {
    return `${this.root}/${path}`;
  }

  report(code: Problem['code'], file: string, message: string): void {
    this.problems.push({ code, message, file, line: 1, column: 1 });
  }

  /** A file that was not read: what uses its entry is not at fault. */
  reportFault(path: string, { code, message }: FileFault): void {
    this.report(code, `${this.root}/${path}`, message);
    this.faulty.add(toId(path));
  }

  /** One Markdown file with front matter; the id is the file's name. */
  readWritten<Schema extends z.ZodType>(
    file: ContentFile,
    schema: Schema,
    format: 'md' | 'mdx',
  ): Draft<z.infer<Schema>>[] {
    const name = this.fileName(file);
    const id = toId(file.path);
    if (!IdSchema.safeParse(id).success) {
      this.report(
        'misplaced-file',
        name,
        `"${id}" is no id: lower-case words and digits joined by hyphens`,
      );
      return [];
    }
    const front = splitFrontMatter(file.text);
    if (!front) {
      this.report(
        'malformed-yaml',
        name,
        'the file does not open with front matter between two lines of ---',
      );
      return [];
    }
    const { yaml, problems } = parseYaml(front.yaml, name, front.lineOffset);
    this.problems.push(...problems);
    if (!yaml) {
      this.faulty.add(id);
      return [];
    }
    const { data, problems: faults } = validate(schema, yaml, listKeys(schema));
    this.problems.push(...faults);
    if (data === undefined) {
      this.faulty.add(id);
      return [];
    }
    return [
      {
        id,
        data,
        file: name,
        placeOf: yaml.placeOf,
        text: file.text,
        hasBody: front.hasBody,
        format,
      },
    ];
  }

  /** One YAML file that holds a list of entries, each with its id under the given key. */
  readList<Key extends 'id' | 'from', Schema extends z.ZodType<Record<Key, string>>>(
    file: ContentFile,
    schema: Schema,
    key: Key,
  ): Entry<z.infer<Schema>>[] {
    const name = this.fileName(file);
    const { yaml, problems } = parseYaml(file.text, name);
    this.problems.push(...problems);
    if (!yaml || yaml.value === null) return [];
    if (!Array.isArray(yaml.value)) {
      this.report(
        'invalid-value',
        name,
        `the file must hold a list: each entry starts with "- ${key}:"`,
      );
      return [];
    }
    const keys = listKeys(schema);
    return yaml.value.flatMap((value: unknown, index) => {
      const { data, problems: faults } = validate(schema, yaml, keys, [index]);
      this.problems.push(...faults);
      const id = (value as Partial<Record<Key, unknown>> | null)?.[key];
      if (data === undefined && typeof id === 'string') this.faulty.add(id);
      return data === undefined
        ? []
        : [
            {
              id: data[key],
              data,
              file: name,
              placeOf: (path: readonly (string | number)[]) => yaml.placeOf([index, ...path]),
            },
          ];
    });
  }

  readSite(file: ContentFile | undefined): Pick<Corpus, 'site' | 'placeInSite'> | undefined {
    if (!file) {
      this.report('misplaced-file', `${this.root}/site.yaml`, 'the file is missing');
      return undefined;
    }
    const { yaml, problems } = parseYaml(file.text, this.fileName(file));
    this.problems.push(...problems);
    if (!yaml) return undefined;
    const { data, problems: faults } = validate(SiteSchema, yaml, listKeys(SiteSchema));
    this.problems.push(...faults);
    return data && { site: data, placeInSite: yaml.placeOf };
  }
}
