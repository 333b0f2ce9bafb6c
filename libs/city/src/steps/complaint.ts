import { addDays } from '@redress/kernel';
import type { Script } from './script.js';
import { workedFrom } from '../shanghai-time.js';

const REFUSED_PER_MILLE = 90;
const WITHDRAWN_BEFORE_CHECK_PER_MILLE = 25;
const WITHDRAWN_LATER_PER_MILLE = 45;
/** Of those about a merchant that is an ODR unit: one in eight of all. */
const ODR_PER_MILLE = 850;
const TERMINATED_AT_ONCE_PER_MILLE = 120;

/** The reason of a refusal in words, as the complainant is told it. */
const REASONS = {
  'material-missing': '未提供购买凭证和被投诉人的名称、地址，经告知后仍未补正。',
  'not-personal-consumption': '所购数量明显超出生活消费需要，不能证明为生活消费而购买。',
  'no-duty-or-power': '所反映的事项不属于本部门职责，已告知向有权部门提出。',
  'already-handled': '同一争议已经消费者协会调解并达成协议。',
  'other-by-law': '争议已由人民法院受理。',
  'over-three-years': '自知道权益受到损害之日起已超过三年。',
};

/** How a complaint left the department's hands. */
export type ComplaintOutcome = 'refused' | 'withdrawn' | 'settled' | 'terminated';

/** The initial check within seven working days of receipt, and what follows from it. */
export function handleComplaint(script: Script): ComplaintOutcome {
  const { random } = script;
  script.untilWorkingDay([1, 6], [8, 12]);
  if (random.chance(WITHDRAWN_BEFORE_CHECK_PER_MILLE)) return withdraw(script);
  if (random.chance(REFUSED_PER_MILLE)) return refuse(script);
  script.handler('accept-complaint', { toldBy: script.tellBy() });
  return settleDispute(script);
}

/** A refusal or withdrawal that was opened again is accepted now. */
export function checkAgain(script: Script): ComplaintOutcome {
  script.diary.workingDays(script.random.between(1, 5));
  script.handler('accept-complaint', { toldBy: script.tellBy() });
  return settleDispute(script);
}

/** From acceptance to the day when both parties have been told how it ended. */
export function settleDispute(script: Script): ComplaintOutcome {
  const { random, quality, ticket } = script;
  const acceptedOn = script.today;
  if (random.chance(WITHDRAWN_LATER_PER_MILLE)) {
    script.diary.workingDays(random.between(1, 8));
    withdraw(script);
    return tell(script, 'withdrawn');
  }
  const settles = random.chance(quality.success);
  if (ticket.unit !== null && random.chance(ODR_PER_MILLE)) {
    if (settlesOnline(script, ticket.unit, settles)) return tell(script, 'settled');
  } else if (!settles && random.chance(TERMINATED_AT_ONCE_PER_MILLE)) {
    script.diary.workingDays(random.between(1, 6));
    script.handler('terminate-mediation', { ground: 'absent-or-refuses' });
    return tell(script, 'terminated');
  }
  script.diary.workingDays(random.between(1, 4));
  script.handler('open-mediation', {});
  return mediate(
    script,
    settles,
    script.missesLimit() ? workedFrom(addDays(acceptedOn, random.between(72, 84))) : null,
  );
}

/** Whether the merchant settles it directly. One that is silent for ten working days loses the referral by itself. */
function settlesOnline(script: Script, unit: string, settles: boolean): boolean {
  const { random } = script;
  script.diary.workingDays(random.between(0, 2));
  script.handler('refer-to-odr', { unit });
  if (script.missesLimit()) {
    script.diary.workingDays(random.between(11, 14));
    script.awaitOdrExpiry(unit);
    return false;
  }
  script.diary.workingDays(random.between(1, 9));
  script.odrUnit(unit, settles ? 'settled' : 'not-settled');
  return settles;
}

/** `overdue` is the day to which it drags on beyond the limit; null when it keeps within. */
function mediate(script: Script, settles: boolean, overdue: string | null): ComplaintOutcome {
  const { random } = script;
  if (overdue === null) script.diary.days(random.chance(700) ? random.between(1, 9) : random.between(10, 32));
  else script.diary.until(overdue);
  if (settles) {
    script.handler('settle-mediation', random.chance(820) ? { amount: random.between(20, 4000) * 100 } : {});
    return tell(script, 'settled');
  }
  const ground = overdue === null ? terminationGround(script) : 'mediation-time-over';
  script.handler('terminate-mediation', { ground });
  return tell(script, 'terminated');
}

function terminationGround({ random }: Script): string {
  return random.weigh([
    [73, 'no-agreement-declared'],
    [20, 'absent-or-refuses'],
    [4, 'no-agreement-on-testing'],
    [3, 'refusal-ground-found'],
  ]);
}

function withdraw(script: Script): 'withdrawn' {
  script.handler('withdraw-complaint', {});
  return 'withdrawn';
}

function refuse(script: Script): 'refused' {
  const ground = script.random.weigh<keyof typeof REASONS>([
    [34, 'material-missing'],
    [26, 'not-personal-consumption'],
    [18, 'no-duty-or-power'],
    [14, 'already-handled'],
    [5, 'other-by-law'],
    [3, 'over-three-years'],
  ]);
  script.handler('refuse-complaint', { ground, toldBy: script.tellBy(), text: REASONS[ground] });
  return 'refused';
}

function tell<O extends 'settled' | 'terminated' | 'withdrawn'>(script: Script, outcome: O): O {
  script.diary.workingDays(script.missesLimit() ? script.random.between(8, 10) : script.random.between(0, 3));
  script.handler('tell-parties', { toldBy: script.tellBy() });
  return outcome;
}
