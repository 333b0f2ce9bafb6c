/** Finds what keeps an act from going wrong: each call of a rule, each early exit with a refusal, each refusal of a rule. */
import ts from 'typescript';
import { mutantAt, treeOf } from './mutants.mjs';

/** Every rule link of a source, removed, in the order in which they stand. @param {string} file @param {string} source */
export function ruleLinksOf(file, source) {
  /** @type {import('./mutants.mjs').Mutant[]} */
  const links = [];
  /** @param {ts.Node} node @param {boolean} inRule */
  const visit = (node, inRule) => {
    if (isRuleCall(node)) links.push(mutantAt('drop-rule', node, 'undefined'));
    if (isGuard(node)) links.push(mutantAt('drop-guard', node.expression, 'false'));
    if (inRule && isRefusal(node)) links.push(mutantAt('rule-undefined', node, 'undefined'));
    ts.forEachChild(node, (child) => visit(child, inRule || isRule(node)));
  };
  visit(treeOf(file, source), false);
  return links.sort((a, b) => a.start - b.start);
}

/** `mustX(…)` @param {ts.Node} node */
function isRuleCall(node) {
  return ts.isCallExpression(node) && /^must[A-Z]/.test(node.expression.getText());
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
  return ts.isFunctionLike(node) && /^(RuleOutcome|Refusal \| undefined)$/.test(node.type?.getText() ?? '');
}
