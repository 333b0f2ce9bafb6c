import type { ReviewAspect, Satisfaction } from '@redress/ticket';
import type { Script } from './script.js';

const FOLLOWED_UP_PER_MILLE = 970;
const REACHED_PER_MILLE = 880;
const ASKED_AGAIN_PER_MILLE = 600;
const NO_ANSWER_PER_MILLE = 30;
const REOPENED_PER_MILLE = 420;
const ARCHIVED_PER_MILLE = 600;

/** The department asks for its leader's signature, and gets it, now and then at the second attempt. */
export function getSignedOff(script: Script): void {
  const { random, diary } = script;
  diary.soon();
  script.handler('request-sign-off', {});
  diary.workingDays(
    random.weigh([
      [80, 0],
      [20, 1],
    ]),
  );
  if (random.chance(script.quality.sentBack)) {
    script.leader('send-ticket-back', {
      findings: random.weigh<readonly ReviewAspect[]>([
        [40, ['procedure']],
        [30, ['form']],
        [20, ['content']],
        [10, ['procedure', 'content']],
      ]),
    });
    diary.workingDays(random.between(0, 1));
    script.handler('request-sign-off', {});
    diary.soon();
  }
  script.leader('sign-off-ticket', {});
}

/** Asks the citizen afterwards. True when the ticket was opened again, which its department has to handle then. */
export function followUp(script: Script, served: boolean, mayReopen: boolean): boolean {
  const { random, diary, ticket } = script;
  if (!ticket.named || !random.chance(FOLLOWED_UP_PER_MILLE)) return false;
  diary.workingDays(random.between(1, 5));
  if (!random.chance(REACHED_PER_MILLE)) {
    script.hotline('operator', 'follow-up-ticket', { reached: false });
    if (!random.chance(ASKED_AGAIN_PER_MILLE)) return false;
    diary.workingDays(random.between(1, 3));
  }
  const satisfaction = askSatisfaction(script, served);
  const resolved = random.chance(NO_ANSWER_PER_MILLE) ? null : isResolved(script, satisfaction, served);
  script.hotline('operator', 'follow-up-ticket', {
    reached: true,
    ...(resolved === null ? {} : { resolved }),
    ...(satisfaction === null ? {} : { satisfaction }),
  });
  return satisfaction === 'dissatisfied' || resolved === false ? leaveOrReopen(script, satisfaction, mayReopen) : false;
}

function askSatisfaction({ random, quality }: Script, served: boolean): Satisfaction | null {
  if (random.chance(NO_ANSWER_PER_MILLE)) return null;
  const satisfied = (served ? 690 : 330) + quality.satisfaction;
  const basically = served ? 230 : 300;
  return random.weigh<Satisfaction>([
    [satisfied, 'satisfied'],
    [basically, 'basically-satisfied'],
    [1000 - satisfied - basically, 'dissatisfied'],
  ]);
}

function isResolved({ random }: Script, satisfaction: Satisfaction | null, served: boolean): boolean {
  if (satisfaction === 'dissatisfied') return random.chance(served ? 300 : 80);
  return random.chance(served ? 960 : 700);
}

function leaveOrReopen(script: Script, satisfaction: Satisfaction | null, mayReopen: boolean): boolean {
  const { random, diary } = script;
  const reopens = mayReopen && random.chance(REOPENED_PER_MILLE);
  if (!reopens && !random.chance(ARCHIVED_PER_MILLE)) return false;
  diary.workingDays(random.between(0, 3));
  if (reopens)
    script.hotline('operator', 'reopen-ticket', {
      reason: satisfaction === 'dissatisfied' ? 'dissatisfied' : 'unresolved',
    });
  else script.hotline('dispatcher', 'archive-ticket', {});
  return reopens;
}
