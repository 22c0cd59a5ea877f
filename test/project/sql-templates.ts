import ts from 'typescript';

/** Words that a statement, or a piece of one, begins with or has inside, as SQL writes them here: in capitals. */
const STATEMENT =
  /\b(?:SELECT|FROM|COPY|CREATE|INSERT|UPDATE|DELETE|DROP|ALTER|ATTACH|DESCRIBE|PRAGMA|WHERE|VALUES|READ_PARQUET|SET)\s/u;

/** The functions that make a value safe to stand in a statement. */
const QUOTING = ['quoteName', 'quoteText'];

/**
 * Where a file puts something into the text of a statement that is neither the `sql` tag's parameter nor quoted by the
 * one pair of functions, nor a constant (`IN_CAPITALS`): `file:line: the expression`.
 */
export function loosePieces(file: string, text: string): string[] {
  // Most files hold no statement, and a syntax tree takes its time.
  if (!STATEMENT.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node) =>
    found.push(
      `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`,
    );
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && !isTagged(node) && STATEMENT.test(wordsOf(node)))
      for (const { expression } of node.templateSpans) if (!isSafe(expression)) report(expression);
    if (isJoining(node) && STATEMENT.test(literalOf(node.left) + literalOf(node.right)))
      for (const side of [node.left, node.right]) if (literalOf(side) === '' && !isSafe(side)) report(side);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const wordsOf = ({ head, templateSpans }: ts.TemplateExpression) =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('? ');

const isTagged = ({ parent }: ts.Node) =>
  ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'sql';

const isJoining = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

const literalOf = (node: ts.Node) => (ts.isStringLiteralLike(node) ? `${node.text} ` : '');

function isSafe(expression: ts.Expression): boolean {
  if (ts.isCallExpression(expression)) return QUOTING.includes(expression.expression.getText());
  return ts.isIdentifier(expression) && /^[A-Z][A-Z_]+$/u.test(expression.text);
}
