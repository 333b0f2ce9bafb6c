/** `npm run rights`: prints the table of rights as a document for people. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { RIGHTS_DOCUMENT, rightsDocument } from './document.mjs';

writeFileSync(join(workspaceRoot, RIGHTS_DOCUMENT), await rightsDocument());
console.log(`已写入 ${RIGHTS_DOCUMENT}。 ${RIGHTS_DOCUMENT} written.`);
