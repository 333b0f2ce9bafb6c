import { describe, expect, it } from '@jest/globals';
import { ruleLinksOf, without } from './rule-links.mjs';

const chain = `
function decideOn(ticket, command) {
  const found = existing(ticket);
  if (isRefusal(found)) return found;
  const same = mustBeSomebodyElse(command.actor, found);
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
  const links = ruleLinksOf('act.ts', chain);
  const mutants = links.map((link) => without(chain, link));

  it('are early exits with a refusal, rules of a chain, and refusals of a rule; nothing else', () =>
    expect(links.map(({ kind, line, text }) => `${kind} ${line} ${text}`)).toEqual([
      'guard 4 if (isRefusal(found)) return found;',
      'guard 6 if (same) return same;',
      "guard 7 if (found.asked) return refuse('asked-already');",
      'link 10 mustX(found)',
      "link 10 (open && mustY('a', found))",
      "refusal 14 refuse('not-ok')",
    ]));

  it('leave, removed, a source that only lacks them', () => {
    expect(mutants[0]).not.toContain('return found;');
    expect(mutants[3]).toContain("return (open && mustY('a', found)) ?? decide({ type: 'Done' });");
    expect(mutants[4]).toContain("return mustX(found) ?? decide({ type: 'Done' });");
    expect(mutants[5]).toContain('return found.ok ? undefined : undefined;');
  });

  it('are undefined at the end of a chain, where nothing follows', () => {
    const last = 'const both = () => mustX(a) ?? mustY(b);';
    const texts = ruleLinksOf('rule.ts', last).map((link) => without(last, link));
    expect(texts).toEqual(['const both = () => mustY(b);', 'const both = () => mustX(a) ?? undefined;']);
  });
});
