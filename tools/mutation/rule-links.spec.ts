import { describe, expect, it } from '@jest/globals';
import { ruleLinksOf } from './rule-links.mjs';

const chain = `
function decideOn(ticket, command) {
  const found = existing(ticket);
  if (isRefusal(found)) return found;
  const same = isSomebodyElse(command.actor, found);
  if (same) return same;
  if (found.asked) return refuse('asked-already');
  if (found.done) return decide();
  const open = found.pauses ?? [];
  return mustX(found) ?? (open && mustY('a', found)) ?? decide({ type: 'Done' });
}

function mustX(found): RuleOutcome {
  return found.ok ? undefined : refuse('not-ok');
}
`;

describe('the rule links of a source', () => {
  it('are early exits with a refusal, calls of rules, and refusals of a rule; nothing else', () =>
    expect(ruleLinksOf('act.ts', chain).map(({ operator, line, from }) => `${operator} ${line} ${from}`)).toEqual([
      'drop-guard 4 isRefusal(found)',
      'drop-guard 6 same',
      'drop-guard 7 found.asked',
      'drop-rule 10 mustX(found)',
      "drop-rule 10 mustY('a', found)",
      "rule-undefined 14 refuse('not-ok')",
    ]));

  it('are removed by a guard that never holds, and by a rule that has nothing to say', () =>
    expect(ruleLinksOf('act.ts', chain).map(({ put }) => put)).toEqual([
      'false',
      'false',
      'false',
      'undefined',
      'undefined',
      'undefined',
    ]));
});
