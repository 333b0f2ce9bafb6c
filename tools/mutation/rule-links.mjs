/** Finds what keeps an act from going wrong: each rule of a chain, each early exit with a refusal, each refusal of a rule. */
import ts from 'typescript';

/**
 * One place whose removal some test has to notice.
 * @typedef {{ kind: 'link' | 'guard' | 'refusal', line: number, text: string, start: number, end: number, put: string }} RuleLink
 */

/** Every rule link of a source, in the order in which they stand. @param {string} file @param {string} source @returns {RuleLink[]} */
export function ruleLinksOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {RuleLink[]} */
  const links = [];
  /** @param {RuleLink['kind']} kind @param {ts.Node} node @param {number} end @param {string} put */
  const add = (kind, node, end, put) => {
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    links.push({ kind, line, text: firstLine(node.getText(tree)), start, end, put });
  };
  /** @param {readonly ts.Expression[]} chain */
  const addChain = (chain) =>
    chain.forEach((rule, i) => {
      const next = chain[i + 1];
      if (!/^\(?(\w+ && )?must[A-Z]\w*\(/.test(rule.getText(tree))) return;
      if (next === undefined) add('link', rule, rule.getEnd(), 'undefined');
      else add('link', rule, next.getStart(tree), '');
    });
  /** @param {ts.Node} node @param {boolean} inRule */
  const visit = (node, inRule) => {
    if (isCoalescing(node) && !isCoalescing(node.parent)) addChain(operandsOf(node));
    if (isGuard(node)) add('guard', node, node.getEnd(), '');
    if (inRule && isRefusal(node)) add('refusal', node, node.getEnd(), 'undefined');
    ts.forEachChild(node, (child) => visit(child, inRule || isRule(node)));
  };
  visit(tree, false);
  return links.sort((a, b) => a.start - b.start);
}

/** The source without the link. @param {string} source @param {RuleLink} link */
export function without(source, { start, end, put }) {
  return source.slice(0, start) + put + source.slice(end);
}

/** @param {ts.Node} node @returns {node is ts.BinaryExpression} */
function isCoalescing(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** `a ?? b ?? c` is read as `(a ?? b) ?? c`. @param {ts.Expression} node @returns {ts.Expression[]} */
function operandsOf(node) {
  return isCoalescing(node) ? [...operandsOf(node.left), node.right] : [node];
}

/** `if (…) return <refusal>;` @param {ts.Node} node */
function isGuard(node) {
  if (!ts.isIfStatement(node) || node.elseStatement || !ts.isReturnStatement(node.thenStatement)) return false;
  const returned = node.thenStatement.expression;
  if (returned === undefined) return false;
  return isRefusal(returned) || /\bisRefusal\(/.test(node.expression.getText()) || sameName(node.expression, returned);
}

/** `if (problem) return problem;` @param {ts.Expression} a @param {ts.Expression} b */
function sameName(a, b) {
  return ts.isIdentifier(a) && ts.isIdentifier(b) && a.text === b.text;
}

/** @param {ts.Node} node */
function isRefusal(node) {
  return ts.isCallExpression(node) && /^refuse(Option)?$/.test(node.expression.getText());
}

/** A function that says whether something holds. @param {ts.Node} node */
function isRule(node) {
  return ts.isFunctionLike(node) && node.type?.getText() === 'RuleOutcome';
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n')[0] ?? '';
}
