/** `docs/acts.md`: everything that can be done, by whom, with which events and rules, and where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { evaluateSource } from './evaluate-source.mjs';
import { findAggregates } from './find-acts.mjs';
import { findRoutes } from './find-routes.mjs';
import { rulesIn } from './rules-in.mjs';

/** @typedef {import('./find-acts.mjs').ActFile} ActFile */
/** @typedef {import('./find-routes.mjs').RouteOfAct} RouteOfAct */
/** @typedef {{ role: string, scope: string }} Cell */
/** @typedef {Record<string, string>} Texts */
/** @typedef {{ cellsOf: (act: string) => Cell[] | undefined, nameOf: (language: 'zh-CN' | 'en', key: string) => string }} Rights */

export const ACTS_PAGE = 'docs/acts.md';

const HEAD = `<!-- Written by npm run contracts. -->

# Acts 操作

Everything that can be done on the platform: who may ([the table of rights](rights.md) says under which conditions), which events the act
owns ([the catalogue](events/README.md) says what they hold), the rules that its decider asks, where it answers, and its file. What is _asked
for_ needs the yes of another person and is carried out by the platform afterwards; what has no\naddress of its own is done by a rule of the platform, or within another route.

平台上的全部操作：由谁办理、产生哪些事件、依据哪些规则、接口地址和源文件。
`;

/** How far a right reaches, as in docs/rights.md. */
const LETTERS = new Map([
  ['hotline', 'H'],
  ['department', 'D'],
  ['first', 'F'],
  ['named', 'N'],
  ['own', 'O'],
]);

/** @param {string} [root] @returns {string} Markdown */
export function actsPage(root = workspaceRoot) {
  const rights = rightsIn(root);
  const routes = findRoutes(root);
  const parts = findAggregates(root).map(({ folder, acts }) => {
    const [, category = ''] =
      /category: '([a-z-]+)'/.exec(readFileSync(join(root, folder, 'aggregate.ts'), 'utf8')) ?? [];
    const head =
      '| act | 操作 | service | who 由谁 | events | rules | where |\n| --- | --- | --- | --- | --- | --- | --- |';
    return `## ${category}\n\n${head}\n${acts.map((act) => rowOf(root, act, rights, routes)).join('\n')}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

/** @param {string} root @param {ActFile} act @param {Rights} rights @param {RouteOfAct[]} routes */
function rowOf(root, { name, constant, service, file }, { cellsOf, nameOf }, routes) {
  const text = readFileSync(join(root, file), 'utf8');
  const events = [...text.matchAll(/^export type \w+ = Event<\s*'([\w.]+)'/gm)].map(([, type]) => type);
  const where = routes
    .filter(({ act }) => act === constant)
    .map(({ path, asked }) => `${asked ? 'asked for: ' : ''}\`POST /api/${path}\``);
  const cells = [
    `${nameOf('en', `act.${name}`)}<br>[\`${name}\`](../${file})`,
    nameOf('zh-CN', `act.${name}`),
    service,
    whoMay(name, text, cellsOf(name), nameOf),
    events.map((type) => `[${type}](events/README.md#${type?.toLowerCase().replaceAll('.', '')})`).join('<br>'),
    rulesIn(text)
      .map((rule) => `\`${rule}\``)
      .join(' '),
    where.join('<br>') || '—',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** @param {string} name @param {string} text @param {Cell[] | undefined} cells @param {Rights['nameOf']} nameOf */
function whoMay(name, text, cells, nameOf) {
  if (/^ {2}right: /m.test(text)) return 'by the kind of request 按申请种类';
  if (cells === undefined) throw new Error(`The table of rights does not name ${name}`);
  return cells
    .map(({ role, scope }) => [nameOf('en', `role.${role}`), LETTERS.get(scope)].filter(Boolean).join(' '))
    .join(', ');
}

/** @param {string} root @returns {Rights} */
function rightsIn(root) {
  const source = (/** @type {string} */ file) => evaluateSource(join(root, 'libs/domain', file));
  /** @type {Map<string, Cell[]>} */
  const cells = new Map();
  for (const { rows } of source('rights/src/rights.ts').RIGHTS)
    for (const row of rows) for (const act of row.acts) cells.set(act, row.cells);
  /** @type {Record<'zh-CN' | 'en', Texts>} */
  const texts = { 'zh-CN': {}, en: {} };
  for (const library of ['rights', 'requests']) {
    Object.assign(texts['zh-CN'], source(`${library}/src/texts/zh-CN.ts`).zhCN);
    Object.assign(texts.en, source(`${library}/src/texts/en.ts`).en);
  }
  return {
    cellsOf: (act) => cells.get(act),
    nameOf: (language, key) => texts[language][key] ?? missing(language, key),
  };
}

/** @param {string} language @param {string} key @returns {never} */
function missing(language, key) {
  throw new Error(`No text in ${language} for ${key}`);
}
