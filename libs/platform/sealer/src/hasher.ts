import * as crypto from 'node:crypto';
import { treeHasher, type TreeHasher } from '@redress/ledger';

/** The tree hasher through OpenSSL: every event passes it. */
export const OPENSSL: TreeHasher = treeHasher((bytes) => crypto.hash('sha256', bytes, 'buffer'));
