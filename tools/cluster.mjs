/** `npm run cluster`. Two imports, so that an old Node reads the version check before any newer syntax. */
import './check-node.mjs';

import('./start/launch.mjs').then(({ launch }) => launch('apps/redress/dist/cluster/main.js'));
