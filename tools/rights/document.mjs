import { RIGHTS, rightsTexts } from '@redress/rights';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../workspace.mjs';

/** @typedef {import('@redress/rights').Cell} Cell */
/** @typedef {import('@redress/rights').Row} Row */

export const RIGHTS_DOCUMENT = 'docs/rights.md';

const HEAD = `<!-- Written by npm run rights. -->

# Rights 权限表

Who may do and see what. The table stands as data in [libs/domain/rights](../libs/domain/rights/src/table); the executor asks it before
every act, the reader before every read, and what it does not name is refused. Without any cell the answer is 403, before anything is
looked up; outside the reach of the cells it is 404, as if the thing did not exist.

谁可以办理、查看什么。表中没有的一律拒绝：岗位无此权限的，返回 403；超出权限范围的，返回 404，与不存在无异。

How far a right reaches 权限范围：

- **H** ${nameOf('scope.hotline')}: a post of the hotline 热线岗位
- **D** ${nameOf('scope.department')}: what the office of the post has, or an office below it
- **F** ${nameOf('scope.first')}: what the office of the post, or one below it, signed for first
- **N** ${nameOf('scope.named')}: what names the account, or the ODR unit
- **O** ${nameOf('scope.own')}: what the account took or sent itself
- no letter 无字母 ${nameOf('scope.everywhere')}: where offices have no part

Different persons 不同的人: proposer and approver, handler and signer, returner and arbiter, closer and publisher are different natural
persons, whatever their accounts and posts; a deputy counts as both, who acts and for whom.
`;

const LETTERS = { hotline: 'H', department: 'D', first: 'F', named: 'N', own: 'O', everywhere: '' };

/** The table of rights for people. @returns {Promise<string>} Markdown, as prettier writes it */
export async function rightsDocument() {
  const parts = RIGHTS.map(({ zh, en, rows }) => {
    const head = '| 事项 | what | 谁 | who | acts |\n| --- | --- | --- | --- | --- |\n';
    return `## ${en} ${zh}\n\n${head}${rows.map(lineOf).join('\n')}\n`;
  });
  const filepath = join(workspaceRoot, RIGHTS_DOCUMENT);
  return format([HEAD, ...parts].join('\n'), { ...(await resolveConfig(filepath)), filepath });
}

/** @param {Row} row */
function lineOf({ zh, en, acts, cells }) {
  const who = {
    zh: cells.map((cell) => cellIn('zh-CN', cell)).join('；'),
    en: cells.map((cell) => cellIn('en', cell)).join('; '),
  };
  return `| ${zh} | ${en} | ${who.zh} | ${who.en} | ${acts.map((act) => `\`${act}\``).join(' ')} |`;
}

/** @param {'zh-CN' | 'en'} language @param {Cell} cell */
function cellIn(language, { role, scope, conditions }) {
  const texts = rightsTexts[language];
  const [open, close, comma] = language === 'en' ? [' (', ')', ', '] : ['（', '）', '，'];
  const name = [texts[`role.${role}`], LETTERS[scope]].filter(Boolean).join(' ');
  const further = conditions.map((condition) => texts[`condition.${condition}`]).join(comma);
  return further === '' ? name : `${name}${open}${further}${close}`;
}

/** @param {`scope.${Cell['scope']}`} key */
function nameOf(key) {
  return `${rightsTexts['zh-CN'][key]} ${rightsTexts.en[key]}`;
}
