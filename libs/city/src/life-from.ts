import type { CityLife, CityStep } from './life.js';
import { dayOf, type Moment } from './shanghai-time.js';
import { planReturn, returnSteps } from './steps/custody.js';
import { handleTicket } from './steps/handling.js';
import { Script, type Case } from './steps/script.js';
import { submit, type Given } from './submissions.js';

/** Where a life begins, and when its city ends. */
export interface Beginning {
  readonly city: string;
  readonly number: number;
  readonly receivedAt: Moment;
  /** What would happen later is left out. */
  readonly until: Moment;
}

/** A way that is not left to chance. */
export interface GivenWay extends Given {
  readonly write: (script: Script) => void;
}

/** The life of a number: what is sent, who has it, how it is handled. */
export function lifeFrom({ city, number, receivedAt, until }: Beginning, given?: GivenWay): CityLife {
  const { kind, submission, unit } = submit(city, number, receivedAt, given);
  const { complex = false, person } = submission.body;
  const ticket: Case = { city, number, receivedOn: dayOf(receivedAt), complex, named: person !== undefined, unit };
  const planned = given === undefined ? planReturn(ticket, receivedAt) : null;
  const write = given?.write ?? ((script: Script) => handleTicket(script, kind));
  const happened = (steps: readonly CityStep[]) => steps.filter(({ moment }) => moment <= until);
  return {
    number,
    kind,
    submission,
    custody: (department, others) =>
      planned === null ? [] : happened(returnSteps(ticket, planned, department, others)),
    handling: (department) => {
      const script = new Script(ticket, department, planned?.arbitratedAt ?? receivedAt);
      write(script);
      return happened(script.steps);
    },
  };
}
