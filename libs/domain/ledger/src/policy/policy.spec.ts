import { describe, expect, it } from '@jest/globals';
import { keyOf, LOG_KEY, logOf, WITNESS_KEYS } from '../../test/memory-log.js';
import { formatVerifierKey, verifierKey, type SigningKey } from '../notes/keys.js';
import { addSignatures, cosignText, formatNote, parseNote, signText } from '../notes/signed-note.js';
import { judgeCheckpoint } from './judge-checkpoint.js';
import { parsePolicy } from './parse-policy.js';

const [audit, discipline, delegates] = WITNESS_KEYS as [SigningKey, SigningKey, SigningKey];
const vkey = formatVerifierKey;

const TWO_OF_THREE = `
# 城市热线 / the city's hotline
log ${vkey(LOG_KEY)} https://log.example/
\twitness audit ${vkey(audit)}   https://audit.example/
witness discipline ${vkey(discipline)}
witness delegates ${vkey(delegates)}

group city 2 audit discipline delegates
quorum city
`;

/** The checkpoint of a log of three, cosigned by these at Unix times 100, 101 … */
function cosignedBy(...keys: readonly SigningKey[]): string {
  const { note } = logOf(3);
  return addSignatures(note, ...keys.map((key, i) => cosignText(parseNote(note).text, key, 100 + i)));
}

describe('a policy of two witnesses out of three', () => {
  const policy = parsePolicy(TWO_OF_THREE);

  it('accepts a checkpoint with two or three, and tells when they signed', () => {
    expect(judgeCheckpoint(cosignedBy(delegates, audit), policy)).toMatchObject({
      ok: true,
      checkpoint: { size: 3 },
      cosigned: [
        { witness: { name: 'audit', url: 'https://audit.example/' }, timestamp: 101 },
        { witness: { name: 'delegates', url: null }, timestamp: 100 },
      ],
    });
    expect(judgeCheckpoint(cosignedBy(audit, discipline, delegates), policy).ok).toBe(true);
  });

  it('refuses one witness, one witness twice, and strangers', () => {
    const stranger = keyOf('stranger.example', 'cosignature/v1');
    expect(judgeCheckpoint(cosignedBy(audit), policy)).toEqual({
      ok: false,
      reason: 'The quorum is not reached: audit cosigned',
    });
    expect(judgeCheckpoint(cosignedBy(audit, audit), policy).ok).toBe(false);
    expect(judgeCheckpoint(cosignedBy(audit, stranger), policy).ok).toBe(false);
    expect(judgeCheckpoint(cosignedBy(), policy)).toMatchObject({
      reason: 'The quorum is not reached: nobody cosigned',
    });
  });

  it('refuses a bad cosignature even beside a quorum', () => {
    const note = cosignedBy(audit, discipline);
    const bad = addSignatures(note, cosignText('another text\n', delegates, 102));
    expect(judgeCheckpoint(bad, policy)).toEqual({ ok: false, reason: 'The signature of delegates.example is wrong' });
  });

  it('refuses a checkpoint that the log did not sign, however many witnesses did', () => {
    const unsigned = cosignedBy(audit, discipline).replace(/^— log.example.*\n/m, '');
    expect(judgeCheckpoint(unsigned, policy)).toEqual({
      ok: false,
      reason: 'No log of the policy signed for log.example/city',
    });
  });

  it('refuses what a listed log signed and what is no checkpoint', () => {
    const note = formatNote('no checkpoint\n', signText('no checkpoint\n', LOG_KEY));
    expect(judgeCheckpoint(note, policy)).toMatchObject({ ok: false, reason: expect.stringContaining('checkpoint') });
  });

  it('refuses a listed log that signs in the name of another', () => {
    const other = keyOf('other.example', 'ed25519');
    const { text } = parseNote(logOf(3).note);
    const policy = parsePolicy(`log ${vkey(LOG_KEY)}\nlog ${vkey(other)}\nquorum none\n`);
    expect(judgeCheckpoint(formatNote(text, signText(text, other)), policy).ok).toBe(false);
    expect(judgeCheckpoint(formatNote(text, signText(text, LOG_KEY)), policy).ok).toBe(true);
  });
});

describe('the quorum', () => {
  const witnesses = `log ${vkey(LOG_KEY)}\nwitness a ${vkey(audit)}\nwitness d ${vkey(discipline)}\nwitness p ${vkey(delegates)}\n`;
  it.each<[string, SigningKey[], boolean]>([
    ['quorum none', [], true],
    ['quorum a', [audit], true],
    ['quorum a', [discipline, delegates], false],
    ['group g any a d\nquorum g', [discipline], true],
    ['group g any a d\nquorum g', [delegates], false],
    ['group g all a d\nquorum g', [audit, discipline], true],
    ['group g all a d\nquorum g', [audit, delegates], false],
    ['group inner any a d\ngroup g all inner p\nquorum g', [discipline, delegates], true],
    ['group inner any a d\ngroup g all inner p\nquorum g', [audit, discipline], false],
    ['group g 1 a\nquorum g\ngroup later all d p', [audit], true],
  ])('%j', (lines, keys, accepted) => {
    expect(judgeCheckpoint(cosignedBy(...keys), parsePolicy(`${witnesses}${lines}\n`)).ok).toBe(accepted);
  });

  it.each([
    ['no quorum', ''],
    ['two quorums', 'quorum none\nquorum a\n'],
    ['an unfinished line', 'quorum none'],
    ['a quorum not defined above', 'quorum g\ngroup g any a\n'],
    ['an unknown word', 'quorum none\nwitnesses x\n'],
    ['a group without members', 'group g any\nquorum g\n'],
    ['a group that holds itself', 'group g any g\nquorum g\n'],
    ['a member twice', 'group g 2 a a\nquorum g\n'],
    ['a member of two groups', 'group g any a\ngroup h any a d\nquorum h\n'],
    ['nobody as a member', 'group g any none\nquorum g\n'],
    ['a group called none', 'group none any a\nquorum none\n'],
    ['a name twice', 'group a any d\nquorum a\n'],
    ['a threshold of none', 'group g 0 a d\nquorum g\n'],
    ['a threshold above the members', 'group g 3 a d\nquorum g\n'],
    ['a threshold with a zero', 'group g 02 a d\nquorum g\n'],
    [
      'a witness key as another witness',
      `witness b ${vkey(verifierKey('b', 'cosignature/v1', audit.publicKey))}\nquorum a\n`,
    ],
    ['the same log twice', `log ${vkey(verifierKey('b', 'ed25519', LOG_KEY.publicKey))}\nquorum a\n`],
    ['a log key as a witness', `witness b ${vkey(keyOf('b', 'ed25519'))}\nquorum a\n`],
    ['a broken key', `witness b b+00000000+AAAA\nquorum a\n`],
    ['too many words', 'quorum a d\n'],
    ['a carriage return', 'quorum a\r\n'],
  ])('is refused with %s', (_, lines) => {
    expect(() => parsePolicy(witnesses + lines)).toThrow();
  });

  it('may stand among comments and names in any encoding', () => {
    const gbk = Uint8Array.of(0xc9, 0xf3, 0xbc, 0xc6);
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const file = [bytes(`${witnesses}# `), gbk, bytes('\ngroup '), gbk, bytes(' any a\nquorum '), gbk, bytes('\n')];
    expect(parsePolicy(Uint8Array.from(file.flatMap((part) => [...part]))).quorum.kind).toBe('group');
  });

  it('names the line that is wrong', () => {
    expect(() => parsePolicy('# x\nquorum a\n')).toThrow('Policy line 2: a is not defined above');
  });
});
