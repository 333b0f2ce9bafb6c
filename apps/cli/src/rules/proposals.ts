import { setTimeout as sleep } from 'node:timers/promises';
import type { ActAnswer, PlatformClient, RequestAnswer, RulesAnswer } from '@redress/client';
import { CannotJudge } from '../output/cannot-judge.js';

const LOOK_EVERY_MS = 100;
/** What was granted is carried out within milliseconds, unless the platform is very busy. */
const PATIENCE_MS = 30_000;

/** What an approver has to name. */
export interface Proposed {
  readonly request: string;
  readonly digest: string;
}

/** The proposal that was made, with the digest of its content. */
export async function proposedBy(client: PlatformClient, { id }: ActAnswer): Promise<Proposed> {
  const { value } = await client.call('read-request', { id });
  return { request: id, digest: value.digest };
}

/** A proposal as lines, with the command by which another person agrees to it. */
export function describeProposal({ request, digest }: Proposed): readonly string[] {
  return [
    `已提出，待另一人批准。 Proposed; another person approves it:`,
    `  redress rules approve ${request} --digest ${digest}`,
  ];
}

/** Agrees to a proposal and waits until it is carried out: hands on the proposal and the rules that are in force then. */
export async function approve(
  client: PlatformClient,
  { request: id, digest }: Proposed,
): Promise<{ readonly request: RequestAnswer; readonly rules: RulesAnswer }> {
  const { value: request } = await client.call('read-request', { id });
  const { value: before } = await client.call('read-rules', {});
  await client.call('grant-request', { id, body: { digest } });
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const { value: rules } = await client.call('read-rules', {});
    if (isCarriedOut(request, rules, before)) return { request, rules };
    if (performance.now() > giveUpAt)
      throw new CannotJudge(
        '已批准，尚未生效，请稍后用 rules list 查看。 Approved, but not carried out yet; look with rules list.',
      );
    await sleep(LOOK_EVERY_MS);
  }
}

/** Whether what was asked for stands in the rules. A year may have been there before, with other holidays. */
function isCarriedOut(
  { kind, asks }: RequestAnswer,
  { ruleSets, calendar }: RulesAnswer,
  before: RulesAnswer,
): boolean {
  const { document = {} } = asks as { readonly document?: { readonly id?: string } };
  if (kind === 'rule-set') return ruleSets.some(({ id }) => id === document.id);
  if (kind === 'calendar-year') return calendar.version !== before.calendar.version;
  throw new CannotJudge(`这不是规则集或日历的申请。 This request is not about rules or the calendar: ${kind}`);
}
