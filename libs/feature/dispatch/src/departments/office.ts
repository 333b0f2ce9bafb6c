import { canonicalJson, decide, refuse, type CommandMeta, type Decision, type Fold } from '@redress/kernel';
import type { Department } from '@redress/rulebook';
import type { OfficeEvent } from './events.js';

/** The stream that holds the departments of the office. */
export const OFFICE_STREAM = 'office-departments';

/** The departments by id; registering one again replaces its name and responsibilities from then on. */
export type Office = ReadonlyMap<string, Department>;

export const officeFold: Fold<Office, OfficeEvent> = {
  initial: new Map(),
  evolve: (office, { data }) => new Map([...office, [data.id, data]]),
};

/** Adds a department to the office or changes what it is responsible for. */
export function registerDepartment(
  office: Office,
  department: Department,
  { actor }: CommandMeta,
): Decision<OfficeEvent> {
  if (actor.role !== 'administrator')
    return refuse('administrator-only', '须由管理员操作。 Only an administrator may change departments.', [
      'administrator',
    ]);
  const known = office.get(department.id);
  if (known !== undefined && canonicalJson(known) === canonicalJson(department)) return decide<OfficeEvent>();
  return decide<OfficeEvent>({ type: 'DepartmentRegistered', data: department });
}
