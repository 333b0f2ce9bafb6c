import type { Books } from '../../src/index.js';
import { ENDED } from '../../src/rules/ended.js';
import { isRight, type Debts } from './debts.js';
import { step, wait, type Place } from './place.js';
import { shapeOf, stagesOf } from './shape.js';
import { WORDS, type Words } from './words.js';

/** A place of a search, the one before it, and how many of the acts that led there from its start ran beside the procedure. */
interface Reached {
  readonly place: Place;
  readonly before: Reached | null;
  readonly beside: number;
}

/** Finds out whether tickets can come to an end, and remembers it of every place on the way. */
export class WayOut {
  private readonly known = new Map<string, boolean>();
  private readonly steps = new Map<string, readonly Place[]>();

  constructor(
    private readonly books: Books,
    private readonly words: readonly Words[] = WORDS,
  ) {}

  /**
   * Whether right acts of those who have the ticket lead to an end, whatever people outside leave undone. One act that runs
   * beside the procedure is tried where there is no way without.
   */
  leadsFrom(start: Place): boolean {
    const shape = shapeOf(start);
    const known = this.known.get(shape) ?? (this.search(start, 0) || this.search(start, 1));
    this.known.set(shape, known);
    return known;
  }

  private search(start: Place, most: number): boolean {
    const seen = new Set([shapeOf(start)]);
    const waiting: Reached[] = [{ place: start, before: null, beside: 0 }];
    for (const reached of waiting) {
      const { place } = reached;
      if (isEnd(place) || this.known.get(shapeOf(place)) === true) return this.remember(reached);
      for (const next of this.rightStepsFrom(place)) {
        const beside = reached.beside + (isBeside(place, next) ? 1 : 0);
        if (beside > most || seen.has(shapeOf(next))) continue;
        seen.add(shapeOf(next));
        waiting.push({ place: next, before: reached, beside });
      }
    }
    return false;
  }

  /** What led to an end leads to one from wherever it passed. */
  private remember(end: Reached): true {
    for (let each: Reached | null = end; each !== null; each = each.before) this.known.set(shapeOf(each.place), true);
    return true;
  }

  private rightStepsFrom(place: Place): readonly Place[] {
    const shape = shapeOf(place);
    const known = this.steps.get(shape);
    if (known !== undefined) return known;
    const words = this.words.filter((each) => isRight(each, debtsOf(place)));
    const steps = [
      ...words.map((each) => step(place, each, this.books)),
      mayWait(place) ? wait(place) : undefined,
    ].filter((next) => next !== undefined);
    this.steps.set(shape, steps);
    return steps;
  }
}

/** To wait once is enough, but for what the citizen adds after half a year. */
function mayWait({ late, ticket }: Place): boolean {
  return !late || ticket.custody.stage === 'awaiting-citizen';
}

/** Nothing about the stages of the ticket has changed: what was done runs beside the procedure. */
export function isBeside(before: Place, after: Place): boolean {
  return before.late === after.late && stagesOf(before) === stagesOf(after);
}

/** Reasons of a return with which the citizen helps. */
const FOR_THE_CITIZEN: readonly (string | null)[] = ['missing-element', 'unclear', 'address-unclear'];

/**
 * What is owed in the end. A report goes on whether its sender likes it or not, and of an unknown sender nobody can ask anything: it
 * is verified as it is.
 */
function debtsOf({ ticket: { kind, anonymous }, debts }: Place): Debts {
  const isPointless =
    (kind === 'report' && debts.returnedFor === 'withdrawn') ||
    (anonymous && FOR_THE_CITIZEN.includes(debts.returnedFor));
  return isPointless ? { ...debts, returnedFor: null } : debts;
}

/** The round or the ticket has ended. A ticket that another authority has is closed in the act that says so. */
function isEnd({ ticket: { custody } }: Place): boolean {
  return ENDED.includes(custody.stage);
}
