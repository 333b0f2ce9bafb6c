/** `npm run build`: every package. */
import { buildAll } from './setup.mjs';

process.exit((await buildAll()) ? 0 : 1);
