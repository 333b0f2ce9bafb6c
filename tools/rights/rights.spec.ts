import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { RIGHTS_DOCUMENT, rightsDocument } from './document.mjs';

it('docs/rights.md is the table of rights, to the byte; otherwise run npm run rights', async () =>
  expect(readFileSync(join(workspaceRoot, RIGHTS_DOCUMENT), 'utf8')).toBe(await rightsDocument()));
