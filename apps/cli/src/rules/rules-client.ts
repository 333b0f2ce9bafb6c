import { readFile } from 'node:fs/promises';
import { ROLES, type Actor, type Role } from '@redress/kernel';
import type { PlatformClient } from '@redress/testing/city';
import { InvalidArgumentError, Option } from 'commander';
import { CannotJudge } from '../output/cannot-judge.js';

/** A rule set as the platform lists it. */
export interface ListedRuleSet {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly effectiveFrom: string;
  readonly digest: string;
  readonly status: 'shipped' | 'published' | 'proposed';
  readonly openTickets: 'keep' | 'switch' | null;
  readonly approvals: readonly string[];
}

/** The rules of the platform. */
export interface ListedRules {
  readonly ruleSets: readonly ListedRuleSet[];
  readonly calendar: { readonly version: string; readonly source: string; readonly years: readonly number[] };
}

/** How many tickets are open, and how far the platform is that recalculates them because rules have changed. */
export interface Recalculations {
  readonly open: number;
  readonly latest: {
    readonly calendar: string;
    readonly looked: number;
    readonly recalculated: number;
    readonly open: number;
    readonly done: boolean;
  } | null;
}

export const RULES = '/api/dispatch/rules';

/** Whoever acts; the platform believes it, as it does over HTTP. */
export const actorOption = (fallback: string) =>
  new Option('--as <role:id>', '操作人。 Who acts').argParser(readActor).default(readActor(fallback), fallback);

/** Sends a command about rules. Throws {@link CannotJudge} with the platform's own sentence and what would be valid. */
export async function sendRules<T>(client: PlatformClient, path: string, body: object, actor: Actor): Promise<T> {
  const answer = await client.post(`${RULES}${path}`, body, { actor });
  if (answer.status === 200) return answer.body as T;
  const { detail = `HTTP ${answer.status}`, valid = [] } = answer.body as { detail?: string; valid?: string[] };
  throw new CannotJudge([detail, ...valid.map((line) => `  ${line}`)].join('\n'));
}

/** What a JSON file holds. */
export async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CannotJudge(`无法读取 ${path}。 ${path} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function readActor(text: string): Actor {
  const [role, id] = text.split(':');
  if (!ROLES.includes(role as Role) || !id)
    throw new InvalidArgumentError(
      `写作 role:id，如 administrator:1001。 Written role:id; roles: ${ROLES.join(', ')}.`,
    );
  return { role: role as Role, id, department: null };
}
