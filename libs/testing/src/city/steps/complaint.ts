import { addDays } from '@redress/kernel';
import type { Script } from './script.js';
import { workedFrom } from '../shanghai-time.js';

const REFUSED_PER_MILLE = 90;
const WITHDRAWN_BEFORE_CHECK_PER_MILLE = 25;
const WITHDRAWN_LATER_PER_MILLE = 45;
const ODR_PER_MILLE = 160;
const TERMINATED_AT_ONCE_PER_MILLE = 120;

/** How a complaint left the department's hands. */
export type ComplaintOutcome = 'refused' | 'withdrawn' | 'settled' | 'terminated';

/** The initial check within seven working days of receipt, and what follows from it. */
export function handleComplaint(script: Script): ComplaintOutcome {
  const { random } = script;
  const signedOn = script.today;
  script.untilWorkingDay([1, 6], [8, 12]);
  if (random.chance(WITHDRAWN_BEFORE_CHECK_PER_MILLE)) return withdraw(script);
  const check = {
    decidedOn: random.chance(300) ? signedOn : script.today,
    toldOn: script.today,
    toldBy: script.tellBy(),
  };
  if (random.chance(REFUSED_PER_MILLE)) return refuse(script, check);
  script.handler('acceptance', check);
  return settleDispute(script);
}

/** A refusal or withdrawal that was opened again is accepted now. */
export function checkAgain(script: Script): ComplaintOutcome {
  script.diary.workingDays(script.random.between(1, 5));
  script.handler('acceptance', { decidedOn: script.today, toldOn: script.today, toldBy: script.tellBy() });
  return settleDispute(script);
}

/** From acceptance to the day when both parties have been told how it ended. */
export function settleDispute(script: Script): ComplaintOutcome {
  const { random, quality, ticket } = script;
  const acceptedOn = script.today;
  if (random.chance(WITHDRAWN_LATER_PER_MILLE)) {
    script.diary.workingDays(random.between(1, 8));
    return withdraw(script);
  }
  const settles = random.chance(quality.success);
  if (random.chance(ODR_PER_MILLE)) {
    script.diary.workingDays(random.between(0, 2));
    script.handler('odr-referral', { unit: ticket.unit, referredOn: script.today });
    script.diary.workingDays(script.missesLimit() ? random.between(11, 14) : random.between(1, 9));
    script.odrUnit('odr-answer', {
      unit: ticket.unit,
      outcome: settles ? 'settled' : 'not-settled',
      answeredOn: script.today,
    });
    if (settles) return tell(script, 'settled');
  } else if (!settles && random.chance(TERMINATED_AT_ONCE_PER_MILLE)) {
    script.diary.workingDays(random.between(1, 6));
    script.handler('termination', { ground: 'absent-or-refuses', decidedOn: script.today });
    return tell(script, 'terminated');
  }
  script.diary.workingDays(random.between(1, 4));
  script.handler('mediation', { openedOn: script.today });
  return mediate(
    script,
    settles,
    script.missesLimit() ? workedFrom(addDays(acceptedOn, random.between(72, 84))) : null,
  );
}

/** `overdue` is the day to which it drags on beyond the limit; null when it keeps within. */
function mediate(script: Script, settles: boolean, overdue: string | null): ComplaintOutcome {
  const { random } = script;
  if (overdue === null) script.diary.days(random.chance(700) ? random.between(1, 9) : random.between(10, 32));
  else script.diary.until(overdue);
  if (settles) {
    script.handler('settlement', {
      settledOn: script.today,
      amount: random.chance(820) ? random.between(20, 4000) * 100 : null,
    });
    return tell(script, 'settled');
  }
  const ground = overdue === null ? terminationGround(script) : 'mediation-time-over';
  script.handler('termination', { ground, decidedOn: script.today });
  return tell(script, 'terminated');
}

function terminationGround({ random }: Script): string {
  return random.weigh([
    [66, 'no-agreement-declared'],
    [20, 'absent-or-refuses'],
    [7, 'withdrawn-or-settled'],
    [4, 'no-agreement-on-testing'],
    [3, 'refusal-ground-found'],
  ]);
}

function withdraw(script: Script): 'withdrawn' {
  script.handler('withdrawal', { withdrawnOn: script.today });
  return 'withdrawn';
}

function refuse(script: Script, check: { decidedOn: string; toldOn: string; toldBy: string }): 'refused' {
  const ground = script.random.weigh([
    [34, 'material-missing'],
    [26, 'not-personal-consumption'],
    [18, 'no-duty-or-power'],
    [14, 'already-handled'],
    [5, 'other-by-law'],
    [3, 'over-three-years'],
  ]);
  script.handler('refusal', { ...check, ground });
  return 'refused';
}

function tell<O extends 'settled' | 'terminated'>(script: Script, outcome: O): O {
  script.diary.workingDays(script.missesLimit() ? script.random.between(8, 10) : script.random.between(0, 3));
  script.handler('notice', { toldOn: script.today, toldBy: script.tellBy() });
  return outcome;
}
