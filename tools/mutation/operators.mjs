/** Finds operators, guards, fields and literals that could be wrong, each with the wrong form. Types are left out. */
import ts from 'typescript';
import { mutantAt, treeOf } from './mutants.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/** A comparison is turned round, and its edge moved. @type {Readonly<Record<string, readonly string[]>>} */
const COMPARISONS = {
  '<': ['>=', '<='],
  '<=': ['>', '<'],
  '>': ['<=', '>='],
  '>=': ['<', '>'],
  '===': ['!=='],
  '!==': ['==='],
};

/** @type {Readonly<Record<string, string>>} */
const CONNECTIVES = { '&&': '||', '||': '&&' };

/** @type {Readonly<Record<string, string>>} */
const METHODS = {
  ...{ some: 'every', every: 'some', find: 'findLast', findLast: 'find' },
  ...{ findIndex: 'findLastIndex', findLastIndex: 'findIndex' },
};

/** Every mutant of a source but those of the rule links. @param {string} file @param {string} source @returns {Mutant[]} */
export function operatorsOf(file, source) {
  /** @type {Mutant[]} */
  const mutants = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    mutants.push(...mutantsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file, source));
  return mutants;
}

/** @param {ts.Node} node @returns {Mutant[]} */
function mutantsOf(node) {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isIfStatement(node)) return [...negated(node.expression), ...ofGuard(node)];
  if (ts.isConditionalExpression(node)) return negated(node.condition);
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node);
  if (ts.isCallExpression(node)) return ofMethod(node);
  if (ts.isObjectLiteralExpression(node)) return ofFields(node);
  if (ts.isNumericLiteral(node)) return ofInteger(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [mutantAt('bool', node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [mutantAt('bool', node, 'true')];
  return [];
}

/** @param {ts.BinaryExpression} node @returns {Mutant[]} */
function ofBinary(node) {
  const sign = node.operatorToken.getText();
  /** @param {string} other */
  const signed = (other) => `${node.left.getText()} ${other} ${node.right.getText()}`;
  // In a chain of rules, the rules are dropped instead.
  if (sign === '??' && /\bmust[A-Z]\w*\(/.test(node.left.getText())) return [];
  if (sign === '??') return [mutantAt('drop-nullish', node, node.left.getText())];
  if (sign === '??=') return [mutantAt('nullish-assign', node, signed('='))];
  if (CONNECTIVES[sign]) return [mutantAt('and-or', node, signed(CONNECTIVES[sign]))];
  return (COMPARISONS[sign] ?? []).map((other) => mutantAt('compare', node, signed(other)));
}

/** @param {ts.Expression} condition */
function negated(condition) {
  return [mutantAt('negate', condition, `!(${condition.getText()})`)];
}

/** `if (…) return …;` never returns. @param {ts.IfStatement} node */
function ofGuard(node) {
  const guards = !node.elseStatement && ts.isReturnStatement(node.thenStatement);
  return guards ? [mutantAt('drop-guard', node.expression, 'false')] : [];
}

/** `!x` becomes `x`. @param {ts.PrefixUnaryExpression} node */
function ofPrefix(node) {
  return node.operator === ts.SyntaxKind.ExclamationToken ? [mutantAt('negate', node, node.operand.getText())] : [];
}

/** @param {ts.CallExpression} node */
function ofMethod(node) {
  const [argument] = node.arguments;
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name } = node.expression;
  if (name.text === 'at' && argument?.getText() === '-1') return [mutantAt('method', argument, '0')];
  if (name.text === 'at' && argument?.getText() === '0') return [mutantAt('method', argument, '-1')];
  return Object.hasOwn(METHODS, name.text) ? [mutantAt('method', name, METHODS[name.text] ?? '', 'method')] : [];
}

/** A field beside a spread is left out. @param {ts.ObjectLiteralExpression} node */
function ofFields({ properties }) {
  if (!properties.some(ts.isSpreadAssignment)) return [];
  const fields = properties.filter((one) => ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one));
  return fields.map((field) => mutantAt('drop-field', field, '', 'field'));
}

/** An integer becomes one more and one less. @param {ts.NumericLiteral} node */
function ofInteger(node) {
  const value = Number(node.text);
  if (!Number.isSafeInteger(value) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  return [value + 1, value - 1].map((other) => mutantAt('int', node, String(other)));
}
