/** Words of a language that stand in code itself, and not in the file of the interface. */
import ts from 'typescript';

/** Stands for a value that is put into a text. */
const VALUE = '…';

/** Two words in a row, or one beside a value. */
const SENTENCE = /(?:^|[\s“(])\p{L}[\p{L}’'-]*[,;:.]? +[\p{L}\d“(…]|…,? \p{L}/u;
/** One word with a capital: a label. */
const LABEL = /^\p{Lu}[\p{Ll}’]+[.:]?$/u;

/** Functions that are given selectors of CSS, or media queries. */
const SELECTING = /(?:^|\.)(?:closest|find|matches|matchMedia|querySelector(?:All)?)$/u;
const COMPARING = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** What a value is compared with or found by, and faults that are thrown: those are for developers. */
function isSilent({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent))
    return COMPARING.has(parent.operatorToken.kind) || parent.left.getText().endsWith('.className');
  if (ts.isCallExpression(parent)) return SELECTING.test(parent.expression.getText());
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Error';
  return ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent);
}

/** @returns texts between tags, and in attributes that are shown or heard */
const splitMarkup = (text: string): string[] =>
  text
    .replaceAll(/ (?:aria-label|data-label|placeholder|title|alt)="([^"]*)"/gu, '>$1<')
    .replaceAll(/<[^<>]*>?|^[^<>]*>/gu, '\n')
    .split('\n')
    .map((part) => part.trim());

function readText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(VALUE);
}

/**
 * @param code text of a TypeScript file
 * @returns each text with words, in the order of the file; none where all words come from elsewhere
 */
export function findLiterals(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = readText(node);
    if (text !== undefined && !isSilent(node))
      found.push(...splitMarkup(text).filter((part) => SENTENCE.test(part) || LABEL.test(part)));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}
