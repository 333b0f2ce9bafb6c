export { copyOut, type TakeRow } from './copy-out.js';
export { EmbeddedPostgresError, type EmbeddedPostgresFault } from './embedded/errors.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/start-embedded-postgres.js';
export { inTransaction, openPool, type Pool, type PoolClient, type PoolOptions } from './open-pool.js';
export { UnreachableError, type Server } from './unreachable-error.js';
export { NoticeListener } from './notice-listener.js';
export { Pipeline, type Queryable } from './pipeline.js';
export { migrate, MigrationError, type Migrations } from './migrate.js';
export { APP_ROLE, OWNER_ROLE, prepareDatabase, type DatabaseAccess, type DatabaseNeeds } from './prepare-database.js';
