export { consumerNameOf, type Projection } from './projection.js';
export { runProjection } from './run-projection.js';
export { RunningProjection, type ProjectionStatus } from './running-projection.js';
export type { ProjectionHost, RebuildProgress } from './rebuild.js';
export type { TableDigests } from './digest.js';
export {
  POSITION_HEADER,
  PositionNotReachedError,
  ProjectionNotReadyError,
  type Query,
  type Reading,
} from './reading.js';
export { migrateProjections } from './migrate.js';
export { CREATE_OFFICES, keepOffices, OFFICES_EVENT_TYPES, OfficesRow } from './projected-offices.js';
export { createRegister, keepRegister, readRegister, RegisterRow } from './projected-register.js';
export {
  CREATE_RULEBOOK,
  isOfRulebook,
  projectRulebook,
  readRulebook,
  RULEBOOK_EVENT_TYPES,
  RulebookRow,
} from './projected-rulebook.js';
