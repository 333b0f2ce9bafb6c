// Written by npm run contracts from the folders of the acts.
import { closeAreaAct } from './dispatch/close-area/close-area.js';
import { closeOdrUnitAct } from './dispatch/close-odr-unit/close-odr-unit.js';
import { closeOfficeAct } from './dispatch/close-office/close-office.js';
import { moveOfficeAct } from './dispatch/move-office/move-office.js';
import { registerAreaAct } from './dispatch/register-area/register-area.js';
import { registerOdrUnitAct } from './dispatch/register-odr-unit/register-odr-unit.js';
import { registerOfficeAct } from './dispatch/register-office/register-office.js';
import { renameAreaAct } from './dispatch/rename-area/rename-area.js';
import { renameOfficeAct } from './dispatch/rename-office/rename-office.js';
import { setCasePrefixesAct } from './dispatch/set-case-prefixes/set-case-prefixes.js';
import { setResponsibilitiesAct } from './dispatch/set-responsibilities/set-responsibilities.js';

export * from './dispatch/close-area/close-area.js';
export * from './dispatch/close-odr-unit/close-odr-unit.js';
export * from './dispatch/close-office/close-office.js';
export * from './dispatch/move-office/move-office.js';
export * from './dispatch/register-area/register-area.js';
export * from './dispatch/register-odr-unit/register-odr-unit.js';
export * from './dispatch/register-office/register-office.js';
export * from './dispatch/rename-area/rename-area.js';
export * from './dispatch/rename-office/rename-office.js';
export * from './dispatch/set-case-prefixes/set-case-prefixes.js';
export * from './dispatch/set-responsibilities/set-responsibilities.js';

/** Every act by the service that owns it and alone emits its events. */
export const OFFICES_ACTS = {
  dispatch: [
    closeAreaAct,
    closeOdrUnitAct,
    closeOfficeAct,
    moveOfficeAct,
    registerAreaAct,
    registerOdrUnitAct,
    registerOfficeAct,
    renameAreaAct,
    renameOfficeAct,
    setCasePrefixesAct,
    setResponsibilitiesAct,
  ],
} as const;
