import { readFileSync } from 'node:fs';

const sql = (name: string): string => readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8');

export const READ_FACTS = sql('read-facts');
export const SAVE_FACTS = sql('save-facts');
export const READ_ITEMS = sql('read-items');
export const REMOVE_ITEMS = sql('remove-items');
export const SAVE_ITEMS = sql('save-items');
export const ADD_TO_TALLIES = sql('add-to-tallies');
export const READ_COUNTS = sql('read-counts');
export const READ_MONTHS = sql('read-months');
export const READ_NUMBER = sql('read-number');
export const READ_PARKED = sql('read-parked');
export const READ_REFLECTED = sql('read-reflected');
