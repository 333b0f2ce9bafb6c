import preset from '../../jest.preset.mjs';

/** Its specs wait a good deal, for processes that start and for servers that are away: two of them share the time of one. */
export default { ...preset, maxWorkers: 2 };
