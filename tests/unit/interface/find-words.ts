// cspell:ignore quasis
/** Words of a language that stand in a template itself, and not in the file of the interface. */
import { parseForESLint } from 'astro-eslint-parser';

/** Attributes and properties whose words readers see or hear; `data-place` is copied with an address. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'data-place',
  'heading',
  'kicker',
  'label',
  'lead',
  'opens',
  'placeholder',
  'set:html',
  'set:text',
  'text',
  'title',
  'word',
]);

/** Never shown, whatever it holds: what a comparison, an import, a type or a fault for developers says. */
const SILENT = /^(?:Import|Export.+All|TS(?!AsExpression|SatisfiesExpression|NonNull)|Throw)/u;

/** Letters of any script. */
const LETTER = /\p{L}/u;

/** Two words in a row, or one with a capital: in code, where a single small word may be a name. */
const LANGUAGE = /(?:^|\s)(?:\p{Lu}\p{Ll}|\p{L}+[,;:.]?\s+\p{L}+(?:[\s,;:.!?]|$))/u;

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const isLiteral = (value: unknown): boolean => isNode(value) && value.type === 'Literal';

/** A name as it stands in a template: `aria-label`, `set:html`, or the key of a property. */
function readName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'JSXNamespacedName')
    return `${readName(node.namespace)}:${readName(node.name)}`;
  const name = node.name ?? node.value;
  return typeof name === 'string' ? name : '';
}

/** `shown`: any letter is a word. `code`: a literal may be a name of the program. */
type Position = 'shown' | 'code';

/** Parts of a node that are walked, each with what its literals are. */
function* listParts(node: Node, position: Position): Generator<[unknown, Position]> {
  switch (node.type) {
    case 'JSXAttribute':
    case 'AstroTemplateLiteralAttribute':
      if (SPOKEN.has(readName(node.name))) yield [node.value, 'shown'];
      return;
    case 'Property':
      yield [node.value, SPOKEN.has(readName(node.key)) ? 'shown' : 'code'];
      return;
    case 'JSXElement':
      // What is typed or called by its name in any language.
      if (isNode(node.openingElement) && readName(node.openingElement.name) === 'code') return;
      yield [node.openingElement, 'code'];
      yield [node.children, 'shown'];
      return;
    case 'ConditionalExpression':
      yield [node.test, 'code'];
      yield [[node.consequent, node.alternate], position];
      return;
    case 'LogicalExpression':
      yield [node.left, node.operator === '&&' ? 'code' : position];
      yield [node.right, position];
      return;
    case 'BinaryExpression':
      if (node.operator === '+') yield [[node.left, node.right], position];
      // What a value is held against is not shown.
      else yield [[node.left, node.right].filter((side) => !isLiteral(side)), 'code'];
      return;
    case 'MemberExpression':
      yield [node.object, 'code'];
      return;
    case 'TemplateLiteral':
      yield [node.quasis, position];
      yield [node.expressions, position];
      return;
    case 'ArrayExpression':
    case 'AstroFragment':
    case 'ChainExpression':
    case 'JSXExpressionContainer':
    case 'JSXFragment':
      yield [
        Object.entries(node).flatMap(([key, part]) => (key === 'parent' ? [] : part)),
        position,
      ];
      return;
    default:
      yield [Object.entries(node).flatMap(([key, part]) => (key === 'parent' ? [] : part)), 'code'];
  }
}

/** Characters by their name, as `&nbsp;`. */
const ENTITY = /&[\p{L}\p{N}]+;/gu;

function readLiteral(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node.value).replaceAll(ENTITY, '');
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return String((node.value as { cooked: unknown }).cooked);
  return undefined;
}

function* walk(part: unknown, position: Position): Generator<string> {
  if (Array.isArray(part)) for (const each of part) yield* walk(each, position);
  if (!isNode(part) || SILENT.test(part.type)) return;
  const literal = readLiteral(part);
  if (literal === undefined)
    for (const [inner, place] of listParts(part, position)) yield* walk(inner, place);
  else if ((position === 'shown' ? LETTER : LANGUAGE).test(literal))
    yield literal.trim().replaceAll(/\s+/gu, ' ');
}

/**
 * @param template text of an `.astro` file
 * @returns each literal with words, in the order of the file; none where all come from elsewhere
 * @throws where the file is no template
 */
export function findWords(template: string): string[] {
  const { ast } = parseForESLint(template, { parser: '@typescript-eslint/parser' });
  return [...walk(ast.body, 'code')];
}
