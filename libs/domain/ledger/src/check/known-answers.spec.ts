import { describe, expect, it } from '@jest/globals';
import { entryOf, logOf } from '../../test/memory-log.js';
import { formatCheckpoint, signCheckpoint } from '../notes/checkpoint.js';
import { formatVerifierKey, parseVerifierKey, signingKey } from '../notes/keys.js';
import { addSignatures, cosignText } from '../notes/signed-note.js';
import { checkLog } from './check-log.js';

/** The golden log of Tessera v1.0.4 (testdata/build_log.sh): its entries, misspelt as they are, its key, its checkpoint. */
const TESSERA_ENTRIES = 'one two three four five six seven eit nain ten ileven twelf threeten fourten fivten'.split(
  ' ',
);
const TESSERA_KEY = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx';
const TESSERA_CHECKPOINT = `example.com/log/testdata
15
rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=

— example.com/log/testdata M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=
`;

/** 70,000 entries; tree, log signature and cosignature were found right by Go's sumdb and transparency-dev/formats. */
const COSIGNED = `log.example/city
70000
o5IPun8jmgcam9EHIfE0Gt3vuu3ttBx+JEN6nRa98Ao=

— log.example/city p8G564bWCyXz3AlI0BA8g+vCwZtFnRL1IOZWjHe0w5yaDSDFS5WQy+Z7PkLg9uNLCH/iN/0uIA9hxSOw4T/wqSPpFQw=
— audit.example vj/5uQAAAABkGFDLTNoe0ttCrTfLq2tsZpqnY8RAZzLMiZ8iGZ0Koxk1S0CODIsKKLj33vrAsenEAu0g/K5LCDs5irIkfFsTtiimCw==
`;

describe('a log of another implementation', () => {
  it('is judged true: the golden log of Tessera', async () => {
    const { source } = logOf(15, (i) => new TextEncoder().encode(TESSERA_ENTRIES[i]));
    const key = parseVerifierKey(TESSERA_KEY);
    expect(await checkLog(source, TESSERA_CHECKPOINT, key)).toMatchObject({ ok: true, size: 15 });
    const corrected = logOf(15, (i) => new TextEncoder().encode(TESSERA_ENTRIES[i]!.replace('eit', 'eight')));
    expect(await checkLog(corrected.source, TESSERA_CHECKPOINT, key)).toMatchObject({ ok: false, wrong: 'root' });
  });
});

describe('a log of ours', () => {
  it('is, byte for byte, the one that other implementations found right', () => {
    const log = signingKey('log.example/city', 'ed25519', new Uint8Array(32).fill(1));
    const witness = signingKey('audit.example', 'cosignature/v1', new Uint8Array(32).fill(2));
    expect(formatVerifierKey(log)).toBe('log.example/city+a7c1b9eb+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c');
    expect(formatVerifierKey(witness)).toBe('audit.example+be3ff9b9+BIE5dw6ofRdfVqNUZsNMfszLjYqRtO43ol32D1uPybOU');
    const { builder } = logOf(70_000, entryOf);
    const checkpoint = { origin: log.name, size: builder.size, root: builder.root(), extensions: [] };
    const cosignature = cosignText(formatCheckpoint(checkpoint), witness, 1_679_315_147);
    expect(addSignatures(signCheckpoint(checkpoint, log), cosignature)).toBe(COSIGNED);
  });
});
