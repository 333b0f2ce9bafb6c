export { EmbeddedPostgresError, type EmbeddedPostgresFault } from './embedded/errors.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/start-embedded-postgres.js';
