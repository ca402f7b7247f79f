/** One content file → its entries, held against their schema. */
import type { z } from 'astro/zod';
import { toPlaceKey, type Place, type Problem, type ProblemCode } from '../problems/problem.ts';
import { IdSchema } from '../schemas/fields.ts';
import { SiteSchema } from '../schemas/site.ts';
import { checkCharacters } from './check-characters.ts';
import type { Corpus, Entry } from './corpus.ts';
import { fillBlanks, findDraftKey, isDraft } from './drafts.ts';
import type { FileFault } from './file-fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-files.ts';
import { describeForeignLetter } from './look-alike.ts';
import { listKeys } from './schema-keys.ts';
import { parseYaml, validate, type Path, type YamlFile } from './yaml-file.ts';

/** Indices of lists come as texts where a value was walked through by its keys. */
const toStep = (key: PropertyKey): string | number =>
  /^\d+$/u.test(String(key)) ? Number(key) : String(key);

/** By its text, since the rest of it may be malformed. */
const isDraftFile = (frontMatter: string): boolean =>
  /^draft:[ \t]*true[ \t]*(?:\s#.*)?\r?$/mu.test(frontMatter);

/** The id of a Markdown file: its name. */
export const toId = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(/\.mdx?$/u, '');

/** An entry whose text is still to be read. */
export interface Unread<Data> extends Entry<Data> {
  text: string;
  body: string;
  hasBody: boolean;
  format: 'md' | 'mdx';
}

/** Reads files one by one and gathers what is wrong with them. */
export class FileParser {
  readonly problems: Problem[] = [];
  /** Ids of entries with faults: what uses them is not at fault. */
  readonly faulty = new Set<string>();
  /** The same of drafts. */
  readonly faultyDrafts = new Set<string>();
  /** Paths of files whose entries are not known, since nothing of them could be read. */
  readonly unread = new Set<string>();
  /** Drafts with faults, as `toDraftKey` names them; those without stand among the entries. */
  readonly drafts = new Set<string>();
  /** Places of empty texts in drafts. */
  readonly blankPlaces = new Set<string>();
  private readonly blanks = new Map<string, { count: number; place: Place }>();
  private readonly root: string;

  /** @param root name of the content folder as problems print it */
  constructor(root: string) {
    this.root = root;
  }

  fileName({ path }: ContentFile): string {
    return `${this.root}/${path}`;
  }

  /** One after the other: a call takes no hundred thousand arguments. */
  add(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.push(problem);
  }

  report(code: Problem['code'], file: string, message: string): void {
    this.problems.push({ code, message, file, line: 1, column: 1 });
  }

  /** Characters that deceive: in a draft they are no error yet. */
  checkCharacters(file: ContentFile): void {
    const inDraft = isDraftFile(splitFrontMatter(file.text)?.yaml ?? '');
    const problems = checkCharacters(file.text, this.fileName(file));
    this.add(problems.map((problem) => ({ ...problem, ...(inDraft && { inDraft }) })));
  }

  /** A file that was not read: what uses its entry is not at fault. */
  reportFault(path: string, { code, message }: FileFault): void {
    this.report(code, `${this.root}/${path}`, message);
    this.unread.add(path);
    this.faulty.add(toId(path));
  }

  /**
   * One Markdown file with front matter; the id is the file's name.
   *
   * @param required codes for keys whose lack is told in words of its own
   */
  readWritten<Schema extends z.ZodType>(
    file: ContentFile,
    schema: Schema,
    format: 'md' | 'mdx',
    required?: Readonly<Record<string, ProblemCode>>,
  ): Unread<z.infer<Schema>>[] {
    const name = this.fileName(file);
    const id = toId(file.path);
    if (!IdSchema.safeParse(id).success) {
      this.report(
        'misplaced-file',
        name,
        `"${id}" is no id: lower-case words and digits joined by hyphens${describeForeignLetter(id)}`,
      );
      return [];
    }
    const front = splitFrontMatter(file.text);
    if (!front) {
      this.report(
        'malformed-yaml',
        name,
        file.text.trim() === ''
          ? 'the file is empty'
          : 'the file does not open with front matter between two lines of ---',
      );
      return [];
    }
    const { yaml, problems } = parseYaml(front.yaml, name, front.lineOffset);
    const inDraft = isDraftFile(front.yaml);
    this.add(problems.map((problem) => ({ ...problem, ...(inDraft && { inDraft }) })));
    if (!yaml) this.leaveOut(file.path, id, inDraft);
    if (!yaml) return [];
    const data = this.hold(schema, yaml, listKeys(schema), [], required);
    if (data === undefined) {
      this.leaveOut(file.path, id, isDraft(yaml.value, schema));
      return [];
    }
    return [
      {
        id,
        data,
        raw: yaml.value,
        file: name,
        placeOf: yaml.placeOf,
        text: file.text,
        body: front.body,
        hasBody: front.hasBody,
        format,
      },
    ];
  }

  /** One YAML file that holds a list of entries, each with its id under the given key. */
  readList<
    Key extends 'id' | 'from' | 'date' | 'at',
    Schema extends z.ZodType<Record<Key, string>>,
  >(file: ContentFile, schema: Schema, key: Key): Entry<z.infer<Schema>>[] {
    const name = this.fileName(file);
    const { yaml, problems } = parseYaml(file.text, name);
    this.add(problems);
    if (!yaml) this.unread.add(file.path);
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
      const id = (value as Partial<Record<Key, unknown>> | null)?.[key];
      const data = this.hold(schema, yaml, keys, [index]);
      if (data === undefined && typeof id === 'string')
        this.leaveOut(file.path, id, isDraft(value, schema));
      return data === undefined
        ? []
        : [
            {
              id: data[key],
              data,
              raw: value,
              file: name,
              placeOf: (path: readonly (string | number)[]) => yaml.placeOf([index, ...path]),
            },
          ];
    });
  }

  /** Holds an entry against its schema. In a draft, empty texts are allowed, and no fault is an error. */
  private hold<Schema extends z.ZodType>(
    schema: Schema,
    yaml: YamlFile,
    keys: readonly string[],
    path: readonly number[] = [],
    required?: Readonly<Record<string, ProblemCode>>,
  ): z.infer<Schema> | undefined {
    const value = path.length === 0 ? yaml.value : (yaml.value as unknown[])[path[0] ?? 0];
    if (!isDraft(value, schema)) {
      const { data, problems } = validate(schema, yaml, keys, path, required);
      this.add(problems);
      return data;
    }
    const { filled, blanks } = fillBlanks(schema, value);
    const entry = {
      value: filled,
      placeOf: (inner: Path) => yaml.placeOf([...path, ...inner]),
      placeOfKey: (inner: Path, key: string) => yaml.placeOfKey([...path, ...inner], key),
    };
    const { data, problems } = validate(schema, entry, keys, [], required);
    this.add(problems.map((problem) => ({ ...problem, inDraft: true })));
    const places = blanks.map((blank) => entry.placeOf(blank.map(toStep)));
    for (const place of places) this.blankPlaces.add(toPlaceKey(place));
    const [first] = places;
    if (first) this.countBlanks(places.length, first);
    return data;
  }

  /** Keeps in mind that an entry is missing for its faults. */
  leaveOut(path: string, id: string, inDraft: boolean): void {
    if (inDraft) this.drafts.add(findDraftKey(path, id));
    (inDraft ? this.faultyDrafts : this.faulty).add(id);
  }

  /** One warning for all empty texts of a file, at the first of them. */
  private countBlanks(count: number, place: Place): void {
    const known = this.blanks.get(place.file);
    this.blanks.set(place.file, {
      count: (known?.count ?? 0) + count,
      place: known?.place ?? place,
    });
  }

  listUnfinished(): Problem[] {
    return [...this.blanks.values()].map(({ count, place }) => ({
      code: 'unfinished-draft',
      message:
        count === 1 ? 'one text is still empty' : `${count} texts are still empty, this one first`,
      inDraft: true,
      ...place,
    }));
  }

  readSite(file: ContentFile | undefined): Pick<Corpus, 'site' | 'placeInSite'> | undefined {
    if (!file) {
      this.report(
        'misplaced-file',
        `${this.root}/site.yaml`,
        'the file is missing: is this the content folder? npm run template -- <folder> makes a new one',
      );
      return undefined;
    }
    const { yaml, problems } = parseYaml(file.text, this.fileName(file));
    this.add(problems);
    if (!yaml) return undefined;
    const { data, problems: faults } = validate(SiteSchema, yaml, listKeys(SiteSchema));
    this.add(faults);
    return data && { site: data, placeInSite: yaml.placeOf };
  }
}
