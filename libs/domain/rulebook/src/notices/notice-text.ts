import { chineseDay } from './chinese.js';
import type { Notice } from './notice.js';

const WIDTH = 34;
const INDENT = '　　';

/** A notice as plain text, for a message or an e-mail: title centred, paragraphs indented, signature and day at the right. */
export function noticeText({ title, addressee, paragraphs, department, issuedOn }: Notice): string {
  const lines = [
    pad((WIDTH - title.length) / 2) + title,
    '',
    `${addressee}：`,
    ...paragraphs.map((paragraph) => INDENT + paragraph),
    '',
    atTheRight(department),
    atTheRight(chineseDay(issuedOn)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function atTheRight(text: string): string {
  return pad(WIDTH - text.length) + text;
}

/** Ideographic spaces are as wide as the characters beside them. */
function pad(width: number): string {
  return '　'.repeat(Math.max(0, Math.floor(width)));
}
