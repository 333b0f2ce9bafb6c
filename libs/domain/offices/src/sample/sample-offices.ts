import type { AnyAct, Command, Decision, LocalDate, Recorded } from '@redress/kernel';
import { registerAreaAct, registerOfficeAct, setCasePrefixesAct, setResponsibilitiesAct } from '../acts.generated.js';
import { offices, type OfficesEvent } from '../aggregate.js';
import type { Offices } from '../offices.js';
import { DEFAULT_AREAS, DEFAULT_CASE_PREFIXES, DEFAULT_DEPARTMENTS, DEFAULT_DISTRICT } from './default-departments.js';

/** One command of a set-up: the act and its input. */
export interface SetUpStep {
  readonly act: AnyAct;
  readonly input: object;
}

/** The commands by which an empty installation gets the sample offices from a day on, in order. */
export function sampleSetUp(from: LocalDate): readonly SetUpStep[] {
  const parent = DEFAULT_DISTRICT.id;
  return [
    { act: registerOfficeAct, input: { ...DEFAULT_DISTRICT, parent: null, from } },
    { act: setCasePrefixesAct, input: { office: parent, from, prefixes: DEFAULT_CASE_PREFIXES } },
    ...DEFAULT_AREAS.map((area) => ({ act: registerAreaAct, input: { ...area, from } })),
    ...DEFAULT_DEPARTMENTS.flatMap(({ id, name, responsibilities }): readonly SetUpStep[] => [
      { act: registerOfficeAct, input: { id, level: 'department', name, parent, from } },
      { act: setResponsibilitiesAct, input: { office: id, from, responsibilities } },
    ]),
  ];
}

/** The registers after the sample set-up, for computing without a log. Throws when a step of it is refused. */
export function sampleOffices(from: LocalDate): Offices {
  const at = `${from}T00:00:00.000Z`;
  return sampleSetUp(from).reduce((state, { act, input }) => {
    const decision = (act.decide as Decider)(state, { at, ...input } as Command);
    if (decision.refused) throw new Error(`The sample offices are refused: ${decision.code}`);
    return decision.events.reduce((next, event) => offices.fold.evolve(next, recorded(event, at)), state);
  }, offices.fold.initial);
}

type Decider = (state: Offices, command: Command) => Decision<OfficesEvent>;

function recorded(event: OfficesEvent, occurredAt: string): Recorded {
  return { ...event, occurredAt, stream: offices.streamOf('') } as Recorded;
}
