import { readFile } from 'node:fs/promises';
import { CannotJudge } from '../output/cannot-judge.js';

/** What a JSON file holds. */
export async function readJsonFile(path: string): Promise<object> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object;
  } catch (error) {
    throw new CannotJudge(`无法读取 ${path}。 ${path} cannot be read as JSON: ${(error as Error).message}`);
  }
}
