/** `npm run build`: every package. */
import { buildAll } from './setup.mjs';

process.exit(buildAll() ? 0 : 1);
