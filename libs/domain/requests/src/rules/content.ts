import {
  canonicalBytes,
  MOST_DATA_BYTES,
  NotCanonicalError,
  refuse,
  shanghaiDay,
  type RuleOutcome,
} from '@redress/kernel';
import { checkProposal } from '@redress/rulebook';
import type { RequestBooks } from '../act.js';
import { CARRIED_OUT } from '../carried-out.js';
import type { RequestContent } from '../request.js';

/** A request carries out only an act of its kind, on a thing of the aggregate that has the act. */
export function mustAskForAnActOfItsKind({ kind, act, subject }: RequestContent): RuleOutcome {
  const carriedOut = CARRIED_OUT[kind];
  if (carriedOut === undefined) return refuse('kind-without-act', { kind }, Object.keys(CARRIED_OUT));
  const { aggregate, acts } = carriedOut;
  if (!acts.includes(act)) return refuse('act-not-of-kind', { kind, act }, acts);
  if (subject === aggregate || subject.startsWith(`${aggregate}-`)) return undefined;
  return refuse('subject-not-of-kind', { kind, subject }, [aggregate]);
}

/** Content is stored and named by its digest, so it has an exact canonical form, and all of it fits one event. */
export function mustFitAnEvent(data: object): RuleOutcome {
  try {
    const { length: bytes } = canonicalBytes(data);
    return bytes <= MOST_DATA_BYTES ? undefined : refuse('request-too-large', { bytes, most: MOST_DATA_BYTES });
  } catch (error) {
    if (error instanceof NotCanonicalError) return refuse('content-not-plain', { place: error.path });
    throw error;
  }
}

/** No request names a person: its input stands in the log in the clear. */
export function mustHoldNoPersonalValue(asks: object): RuleOutcome {
  const place = placeOfPersonalValue(asks, '');
  return place === undefined ? undefined : refuse('content-personal', { place });
}

/** Where a value with a subject and a text lies, at any depth. */
function placeOfPersonalValue(value: unknown, place: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('subject' in value && 'text' in value) return place;
  for (const [key, member] of Object.entries(value)) {
    const found = placeOfPersonalValue(member, `${place}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is proposed for the rule book could be published on the day of the command. */
export function mustBePublishable({ kind, asks }: RequestContent, { rulebook }: RequestBooks, at: string): RuleOutcome {
  if (kind !== 'rule-set' && kind !== 'calendar-year') return undefined;
  return checkProposal(kind, asks, rulebook, shanghaiDay(at));
}
