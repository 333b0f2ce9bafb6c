/** What the platform hands to every module, by injection. */
export const CONFIG = Symbol('Config');
export const CLOCK = Symbol('Clock');
export const EVENT_STORE = Symbol('EventStore');
export const EVENT_BUS = Symbol('EventBus');
export const LEADERSHIP = Symbol('Leadership');
/** What every event promises. */
export const CONTRACTS = Symbol('Contracts');
export const VAULT = Symbol('Vault');
/** PostgreSQL connections of projections and policies. */
export const POOL = Symbol('Pool');
export const SEALER = Symbol('Sealer');
/** The tables of the sealed log. */
export const LEDGER = Symbol('Ledger');
