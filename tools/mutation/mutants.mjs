/** What all kinds of mutants have in common: where they are and what stands there instead. */
import ts from 'typescript';

/**
 * One small fault that some test has to notice.
 * @typedef {object} Mutant
 * @property {string} operator the kind of fault, such as `compare`
 * @property {number} line the line, from 1
 * @property {string} text that line, without the blanks around it
 * @property {string} from the code that changes, its first line
 * @property {string} put what stands there instead; empty for a field that is dropped
 * @property {number} start @property {number} end the place of the code in the source
 * @property {'expression' | 'field' | 'method'} form what kind of code it is, which decides how it can be switched
 */

/** @param {string} file @param {string} source */
export function treeOf(file, source) {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
}

/**
 * A mutant at a node.
 * @param {string} operator @param {ts.Node} node @param {string} put @param {Mutant['form']} [form] @returns {Mutant}
 */
export function mutantAt(operator, node, put, form = 'expression') {
  const tree = node.getSourceFile();
  const start = node.getStart(tree);
  const { line } = tree.getLineAndCharacterOfPosition(start);
  const text = tree.text.split('\n')[line]?.trim() ?? '';
  const from = node.getText(tree).split('\n')[0] ?? '';
  return { operator, line: line + 1, text, from, put, start, end: node.getEnd(), form };
}
