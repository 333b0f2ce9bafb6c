import type { DayBegan } from '@redress/days';
import { addDays, shanghaiDay, type Envelope, type LocalDate } from '@redress/kernel';
import { TICKET_ACTS } from '@redress/ticket';

/** What is wrong with a day that begins: days follow each other, and none begins ahead of its time. */
export function faultOfNextDay(last: LocalDate | null, { data, occurredAt }: Envelope): string | undefined {
  const { day } = data as DayBegan['data'];
  if (last !== null && day !== addDays(last, 1)) return `${day} begins after ${last}`;
  return day > shanghaiDay(occurredAt) ? `${day} begins at ${occurredAt}` : undefined;
}

/** The days that the events of a ticket have told so far. */
export interface Steps {
  /** The day of the last step of the procedure. */
  readonly last: LocalDate;
  readonly receivedOn: LocalDate;
  /** When the last event happened. */
  readonly at: string;
}

export const noStepYet: Steps = { last: '', receivedOn: '', at: '' };

type Fields = Readonly<Record<string, readonly string[]>>;
const ACTS = Object.values(TICKET_ACTS).flat() as readonly { readonly steps?: Fields; readonly asides?: Fields }[];
const STEPS: Fields = Object.assign({}, ...ACTS.map(({ steps }) => steps));
const ASIDES: Fields = Object.assign({}, ...ACTS.map(({ asides }) => asides));

/** What is wrong with the days of the next event of a ticket: none lies before the step that it follows, and none ahead.
 * A reaction of the platform has the time of what it reacts to, which may lie before what people did meanwhile. */
export function faultOfDays(
  { last, receivedOn, at }: Steps,
  { type, data, occurredAt, causation }: Envelope,
): { readonly fault: string | undefined; readonly steps: Steps } {
  const today = shanghaiDay(occurredAt);
  const fields = data as Readonly<Record<string, LocalDate>>;
  const faults = [causation === null && occurredAt < at && `it happened at ${occurredAt}, before ${at}`];
  let step = last;
  for (const field of STEPS[type] ?? []) {
    const on = fields[field]!;
    faults.push(
      on < step && `${field} ${on} lies before ${step}`,
      on > today && `${field} ${on} lies ahead of ${today}`,
    );
    step = on;
  }
  for (const field of ASIDES[type] ?? []) {
    const on = fields[field]!;
    faults.push(on < receivedOn && `${field} ${on} lies before the receipt`, on > today && `${field} ${on} lies ahead`);
  }
  const fault = faults.find((each) => each !== false) || undefined;
  const isReceivedAnew = type === 'TicketRegistered' || type === 'RegistrationCorrected';
  const received = isReceivedAnew ? fields['receivedOn']! : receivedOn;
  if (last === receivedOn && isReceivedAnew) step = received;
  if (type === 'TicketReopened') step = today;
  return { fault, steps: { last: step, receivedOn: received, at: occurredAt } };
}
