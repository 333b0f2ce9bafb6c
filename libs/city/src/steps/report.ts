import type { Script } from './script.js';

/** Most reports lead to no case: nothing is found, or it was slight and is put right. */
const FILED_PER_MILLE = 260;
const EXTENDED_PER_MILLE = 150;

/** The department verifies within fifteen working days of receipt, or thirty when it asks and its head grants it. */
export function verifyReport(script: Script): void {
  if (script.random.chance(EXTENDED_PER_MILLE)) {
    script.untilWorkingDay([11, 13]);
    const asked = script.handler('ask-to-extend-verification', {});
    script.diary.soon();
    script.leader('grant-request', { asked });
    script.untilWorkingDay([18, 28], [31, 35]);
  } else {
    script.untilWorkingDay([4, 14], [16, 20]);
  }
  decideOnFiling(script);
}

/** A report that was opened again is looked into again. */
export function verifyAgain(script: Script): void {
  script.diary.workingDays(script.random.between(3, 8));
  decideOnFiling(script);
}

function decideOnFiling(script: Script): void {
  const { random, ticket, today } = script;
  if (random.chance(FILED_PER_MILLE))
    script.handler('file-report', {
      caseNumber: `开市监立〔${today.slice(0, 4)}〕${ticket.number}号`,
    });
  else
    script.handler('decline-to-file-report', {
      reason: random.weigh([
        [60, 'no-evidence-of-violation'],
        [20, 'slight-and-corrected'],
        [10, 'first-and-corrected'],
        [6, 'not-punishable'],
        [4, 'not-our-jurisdiction'],
      ]),
    });
  if (!ticket.named) return;
  script.diary.workingDays(random.between(0, 4));
  script.handler('tell-reporter', { toldBy: script.tellBy() });
}
