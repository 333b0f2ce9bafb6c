import { describe, expect, it } from '@jest/globals';
import { keyOf, LOG_KEY, WITNESS_KEYS } from '../../test/memory-log.js';
import { haveSharedVectors, readVector } from '../../test/shared-vectors.js';
import { fromBase64, toBase64 } from './base64.js';
import { formatSigningKey, formatVerifierKey, parseSigningKey, parseVerifierKey, verifierKey } from './keys.js';
import { addSignatures, cosignText, formatNote, openNote, parseNote, signText } from './signed-note.js';

const text = 'city\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';
const witness = WITNESS_KEYS[0]!;

describe('signed notes', () => {
  if (haveSharedVectors('derived/signed-note.json')) {
    const vectors = JSON.parse(readVector('derived/signed-note.json')) as {
      keys: Record<string, string>;
      testOnlySigningKey: string;
      text: string;
      badKeys: string[];
      cases: { note: string; keys: string[]; ok: boolean; verified?: number; signsByteExact?: true }[];
    };

    it('open, or not, as in the Go checksum database and the specification', () => {
      expect(vectors.cases).toHaveLength(7);
      for (const { note, keys, ok, verified } of vectors.cases) {
        const opened = openNote(
          note,
          keys.map((name) => parseVerifierKey(vectors.keys[name]!)),
        );
        expect([note.slice(0, 200), opened.ok]).toEqual([note.slice(0, 200), ok]);
        if (opened.ok) expect(opened.signatures).toHaveLength(verified ?? 1);
      }
    });

    it('are signed byte for byte as Go signs them', () => {
      const exact = vectors.cases.filter((one) => one.signsByteExact);
      expect(exact).toHaveLength(1);
      const key = parseSigningKey(vectors.testOnlySigningKey);
      expect(formatNote(vectors.text, signText(vectors.text, key))).toBe(exact[0]!.note);
      expect(formatSigningKey(key)).toBe(vectors.testOnlySigningKey);
      expect(formatVerifierKey(key)).toBe(vectors.keys['peter']);
    });

    it('take no bad key: no part of a vkey, and none with a byte changed', () => {
      expect(vectors.badKeys).toHaveLength(2);
      for (const bad of vectors.badKeys) expect(() => parseVerifierKey(bad)).toThrow();
      for (const vkey of Object.values(vectors.keys)) {
        expect(formatVerifierKey(parseVerifierKey(vkey))).toBe(vkey);
        for (let i = 0; i < vkey.length; i++) {
          expect(() => parseVerifierKey(vkey.slice(0, i))).toThrow();
          if (i > 0) expect(() => parseVerifierKey(vkey.slice(i))).toThrow();
          const raised = String.fromCharCode(vkey.charCodeAt(i) + 1);
          expect(() => parseVerifierKey(vkey.slice(0, i) + raised + vkey.slice(i + 1))).toThrow();
        }
      }
    });
  }

  it('with a cosignature tell when the witness signed', () => {
    const note = addSignatures(formatNote(text, signText(text, LOG_KEY)), cosignText(text, witness, 1_679_315_147));
    const opened = openNote(note, [LOG_KEY, witness]);
    expect(opened).toEqual({
      ok: true,
      text,
      signatures: [
        { key: LOG_KEY, timestamp: null },
        { key: witness, timestamp: 1_679_315_147 },
      ],
    });
  });

  it('do not verify a cosignature whose time was changed', () => {
    const signed = fromBase64(parseLine(cosignText(text, witness, 7)));
    signed[11]! ^= 1;
    const note = formatNote(text, `— ${witness.name} ${toBase64(signed)}\n`);
    expect(openNote(note, [witness])).toEqual({ ok: false, reason: 'The signature of audit.example is wrong' });
  });

  it('are rejected whole for one bad signature of a known key, whatever else is good', () => {
    const other = keyOf('other.example', 'ed25519');
    const wrong = signText('another text\n', other);
    const note = formatNote(text, signText(text, LOG_KEY), wrong);
    expect(openNote(note, [LOG_KEY, other]).ok).toBe(false);
    expect(openNote(note, [LOG_KEY]).ok).toBe(true);
  });

  it('ignore a signature that shares only the name or only the id with a known key', () => {
    const sameName = { ...keyOf('x.example', 'ed25519'), name: LOG_KEY.name };
    const sameId = { ...keyOf('x.example', 'ed25519'), id: LOG_KEY.id };
    const note = formatNote(text, signText(text, sameName), signText(text, sameId), signText(text, LOG_KEY));
    expect(openNote(note, [LOG_KEY])).toMatchObject({ ok: true, signatures: [{ key: LOG_KEY }] });
  });

  it('do not mix the two algorithms of one key', () => {
    const twin = verifierKey(LOG_KEY.name, 'cosignature/v1', LOG_KEY.publicKey);
    expect(twin.id).not.toBe(LOG_KEY.id);
    expect(openNote(formatNote(text, signText(text, LOG_KEY)), [twin]).ok).toBe(false);
    expect(() => signText(text, witness)).toThrow(TypeError);
    expect(() => cosignText(text, LOG_KEY, 1)).toThrow(TypeError);
    expect(() => cosignText(text, witness, 0)).toThrow(RangeError);
    expect(() => cosignText(text, witness, 1.5)).toThrow(RangeError);
  });

  it('are opened by no key of small order, for which one signature fits every text', () => {
    const point = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0));
    const weak = verifierKey('weak.example', 'ed25519', point);
    const id = Buffer.from(weak.id, 'hex');
    const note = formatNote(
      text,
      `— ${weak.name} ${toBase64(Uint8Array.of(...id, ...point, ...new Uint8Array(32)))}\n`,
    );
    expect(openNote(note, [weak])).toEqual({ ok: false, reason: 'The signature of weak.example is wrong' });
  });

  it('have signatures of at least one byte behind the key id of four', () => {
    const withBytes = (length: number) => `${text}\n— a.example ${toBase64(new Uint8Array(length))}\n`;
    expect(parseNote(withBytes(5)).signatures).toMatchObject([{ id: '00000000', signature: { length: 1 } }]);
    expect(() => parseNote(withBytes(4))).toThrow('A signature follows its key id of four bytes');
  });

  it('keep an empty line within the text, and split at the last one', () => {
    for (const poem of ['Ognuno sta solo\n\ned è subito sera.\n', '\n'])
      expect(parseNote(formatNote(poem, signText(poem, LOG_KEY))).text).toBe(poem);
  });

  const good = formatNote(text, signText(text, LOG_KEY));
  it.each([
    ['nothing', ''],
    ['no signature', `${text}\n`],
    ['no empty line', text],
    ['no newline at the end', good.slice(0, -1)],
    ['a carriage return', good.replace('\n', '\r\n')],
    ['a tab', good.replace('city', 'ci\tty')],
    ['another dash', good.replace('—', '-')],
    ['two spaces', good.replace('— ', '—  ')],
    ['a line between signatures', `${good}x\n`],
    ['a signature without padding', good.replace(/=+\n$/, '\n')],
    ['a lone surrogate', `\ud800${good}`],
    ['bytes that are not UTF-8', Uint8Array.of(0xff, ...new TextEncoder().encode(good))],
  ])('are malformed with %s', (_, note) => {
    expect(openNote(note, [LOG_KEY])).toMatchObject({ ok: false });
    expect(() => parseNote(note)).toThrow();
  });

  it('keep a byte order mark as part of what was signed', () => {
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(good));
    expect(openNote(marked, [LOG_KEY]).ok).toBe(false);
  });

  it('are not made of a text without a newline, or of lines that are no signatures', () => {
    expect(() => formatNote('city', signText('city', LOG_KEY))).toThrow();
    expect(() => addSignatures(good, 'city\n')).toThrow();
    expect(() => addSignatures(good, `\n${signText(text, LOG_KEY)}`)).toThrow();
  });

  it.each(['', 'a b', 'a+b', 'a\u3000b', 'a\nb', 'a\u00a0'])('take no key named %j', (name) => {
    expect(() => verifierKey(name, 'ed25519', LOG_KEY.publicKey)).toThrow('A key name is non-empty');
  });
});

/** The base64 part of a signature line. */
const parseLine = (line: string): string => line.trim().split(' ')[2]!;
