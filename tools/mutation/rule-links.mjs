/** Finds what keeps an act from going wrong: each rule of a chain, each early exit with a refusal, each refusal of a rule. */
import ts from 'typescript';
import { mutantAt, treeOf } from './mutants.mjs';

/** Every rule link of a source, removed, in the order in which they stand. @param {string} file @param {string} source */
export function ruleLinksOf(file, source) {
  /** @type {import('./mutants.mjs').Mutant[]} */
  const links = [];
  /** @param {ts.Node} node @param {boolean} inRule */
  const visit = (node, inRule) => {
    if (isCoalescing(node) && !isCoalescing(node.parent))
      for (const rule of operandsOf(node).filter(isRuleCall)) links.push(mutantAt('drop-rule', rule, 'undefined'));
    if (isGuard(node)) links.push(mutantAt('drop-guard', node.expression, 'false'));
    if (inRule && isRefusal(node)) links.push(mutantAt('rule-undefined', node, 'undefined'));
    ts.forEachChild(node, (child) => visit(child, inRule || isRule(node)));
  };
  visit(treeOf(file, source), false);
  return links.sort((a, b) => a.start - b.start);
}

/** @param {ts.Node} node @returns {node is ts.BinaryExpression} */
export function isCoalescing(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** Whether a rule is asked: `mustX(…)`, or `(open && mustX(…))`. @param {ts.Node} node */
export function isRuleCall(node) {
  return /^\(?(\w+ && )?must[A-Z]\w*\(/.test(node.getText());
}

/** `a ?? b ?? c` is read as `(a ?? b) ?? c`. @param {ts.Expression} node @returns {ts.Expression[]} */
function operandsOf(node) {
  return isCoalescing(node) ? [...operandsOf(node.left), node.right] : [node];
}

/** `if (…) return <refusal>;` @param {ts.Node} node @returns {node is ts.IfStatement} */
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
