import type { Platform } from './platform.js';

/**
 * In place of the sealer where the log is on EventStoreDB: its leaves are read by COPY from PostgreSQL, so such a log is
 * kept and replayed, but not sealed.
 */
export const unsealed: Platform['sealer'] = {
  status: () => ({
    state: 'refused',
    reason: '日志在 EventStoreDB 上，暂不封存。 The log is on EventStoreDB, which is not sealed yet.',
    published: 0,
    late: false,
  }),
  sealNow: async () => false,
};
