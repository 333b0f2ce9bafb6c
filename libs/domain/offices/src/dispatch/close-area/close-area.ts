import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import type { OfficesAct } from '../../act.js';
import { amend, entering, registersOf, type Offices } from '../../offices.js';
import { mustTakeEffectFromTodayOn } from '../../rules/days.js';
import { openFrom } from '../../rules/entries.js';

/** 撤销片区。 An area can no longer be named from a day on; responsibilities that name it fit no ticket any more. */
export type AreaClosed = Event<
  'AreaClosed',
  {
    id: Code;
    /** The first day without it. */
    from: LocalDate;
  }
>;

export interface CloseArea {
  readonly id: string;
  /** The first day without it. */
  readonly from: LocalDate;
}

/** Ends an area from a day on. Tickets of before keep it. */
export function closeArea(offices: Offices, { at, id, from }: Command<CloseArea>): Decision<AreaClosed> {
  const area = openFrom('area', registersOf(offices).areas, id, from);
  if (isRefusal(area)) return area;
  return mustTakeEffectFromTodayOn(offices, at, from) ?? decide({ type: 'AreaClosed', data: { id, from } });
}

export const closeAreaAct: OfficesAct<CloseArea, AreaClosed> = {
  name: 'close-area',
  decide: closeArea,
  evolve: {
    AreaClosed: entering<AreaClosed['data']>((registers, { id, from: closedFrom }) =>
      amend(registers.areas, id, () => ({ closedFrom })),
    ),
  },
};
