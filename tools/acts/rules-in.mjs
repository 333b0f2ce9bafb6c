/** Named imports of values from a folder `rules`, such as `at` and `handledAt`. */
const IMPORTED = /^import \{([^}]*)\} from '[./]*\/rules\/[\w-]+\.js';/gm;
const SENTENCE = /\b(?:must|cannot)[A-Z]\w*/g;

/** The rules that the decider of an act asks, in the order in which its file names them. @param {string} text @returns {string[]} */
export function rulesIn(text) {
  const imported = [...text.matchAll(IMPORTED)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const rules = new Set(imported.filter((name) => /^[a-z]\w*$/.test(name)));
  const code = text.slice(text.lastIndexOf('\nimport ')).split('\n').slice(2).join('\n');
  const calls = [...code.matchAll(/\b([a-z]\w*)(?=\()/g)].map(([, name]) => /** @type {string} */ (name));
  return [...new Set(calls.filter((name) => rules.has(name) || name.match(SENTENCE)?.[0] === name))];
}
