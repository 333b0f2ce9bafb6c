import type { Event } from '@redress/kernel';
import type { Department } from '@redress/rulebook';

/** 登记承办部门。 A department was added, or its name or responsibilities changed; the last one counts. */
export type DepartmentRegistered = Event<'DepartmentRegistered', Department>;

/** Emitted by dispatch into the one stream of the office. */
export type OfficeEvent = DepartmentRegistered;
