import { readFileSync } from 'node:fs';

const sql = (name: string): string => readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8');

export const READ_FACTS = sql('read-facts');
export const SAVE_FACTS = sql('save-facts');
export const SAVE_ITEMS = sql('save-items');
export const ADD_TO_TALLIES = sql('add-to-tallies');
export const SAVE_SCORES = sql('save-scores');
export const DROP_SCORES = sql('drop-scores');
