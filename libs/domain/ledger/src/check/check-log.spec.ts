import { describe, expect, it } from '@jest/globals';
import { FAST } from '../../test/fast-hasher.js';
import { entryOf, keyOf, LOG_KEY, logOf, sourceOf } from '../../test/memory-log.js';
import { checkLog } from './check-log.js';

const large = logOf(66_000);

const judge = (files: ReadonlyMap<string, Uint8Array>, note: string) =>
  checkLog(sourceOf(files), note, LOG_KEY, { hasher: FAST });

/** The log's files with one byte of one of them turned. */
function withByte(files: ReadonlyMap<string, Uint8Array>, path: string, at: number): Map<string, Uint8Array> {
  const bytes = new Uint8Array(files.get(path)!);
  bytes[at]! ^= 1;
  return new Map(files).set(path, bytes);
}

describe('the judge of a whole log', () => {
  it.each([0, 1, 2, 255, 256, 257, 700, 65_536, 66_000])('finds nothing wrong with a true log of %i', async (size) => {
    const { files, note } = logOf(size);
    const seen: string[] = [];
    const verdict = await checkLog(sourceOf(files), note, LOG_KEY, {
      hasher: FAST,
      onEntry: (index, entry) => seen.push(`${index} ${Buffer.from(entry).toString()}`),
    });
    expect(verdict).toMatchObject({ ok: true, size });
    expect(seen).toEqual(Array.from({ length: size }, (_, i) => `${i} entry ${i}`));
  });

  it('accepts full tiles in place of the partial ones of an earlier checkpoint', async () => {
    const earlier = logOf(200);
    const { files } = logOf(256);
    expect(await judge(files, earlier.note)).toMatchObject({ ok: true, size: 200 });
  });

  it('names the leaf whose entry was altered, in a small log and in a large one', async () => {
    const small = logOf(3);
    expect(await judge(withByte(small.files, 'tile/entries/000.p/3', 2 + 7 + 2), small.note)).toMatchObject({
      ok: false,
      wrong: 'leaf',
      leaf: 1,
      path: 'tile/entries/000.p/3',
    });
    const verdict = await judge(withByte(large.files, 'tile/entries/007', 5), large.note);
    expect(verdict).toMatchObject({ ok: false, wrong: 'leaf', leaf: 7 * 256, path: 'tile/entries/007' });
  });

  it('finds every single byte altered in any file of a log, and says which file', async () => {
    const { files, note } = logOf(257);
    for (const [path, bytes] of files)
      for (let at = 0; at < bytes.length; at += path.includes('.p/') ? 1 : 97) {
        const verdict = await judge(withByte(files, path, at), note);
        expect([path, at, verdict]).toMatchObject([path, at, { ok: false, path }]);
      }
  });

  it('tells an altered tile from an altered entry', async () => {
    const { files, note } = large;
    const tile = await judge(withByte(files, 'tile/0/003', 32 * 10), note);
    expect(tile).toMatchObject({ wrong: 'tile', leaf: 3 * 256 + 10, path: 'tile/0/003' });
    const above = await judge(withByte(withByte(files, 'tile/1/000', 32 * 4), 'tile/1/000', 32 * 9), note);
    expect(above).toMatchObject({ wrong: 'tile', leaf: 4 * 256, path: 'tile/1/000' });
    const partial = await judge(withByte(files, 'tile/2/000.p/1', 0), note);
    expect(partial).toMatchObject({ wrong: 'tile', leaf: 0, path: 'tile/2/000.p/1' });
  });

  it('names the first of two altered tiles, also where the second lies at the leaves', async () => {
    const { files, note } = large;
    const both = withByte(withByte(files, 'tile/1/000', 0), 'tile/0/257.p/208', 3);
    expect(await judge(both, note)).toMatchObject({ wrong: 'tile', leaf: 0, path: 'tile/1/000' });
  });

  it('names the altered leaf even when a tile above was altered before it', async () => {
    const { files, note } = large;
    const both = withByte(withByte(files, 'tile/1/000', 0), 'tile/entries/257.p/208', 3);
    expect(await judge(both, note)).toMatchObject({ wrong: 'leaf', leaf: 257 * 256 });
  });

  it('says that a log rewritten with all its tiles does not lead to the signed root', async () => {
    const { note } = logOf(700);
    const forged = logOf(700, (i) => (i === 5 ? entryOf(6) : entryOf(i)));
    expect(await judge(forged.files, note)).toMatchObject({ ok: false, wrong: 'root', leaf: null, path: null });
  });

  it('says where an entry and its leaf tile were altered but not the tile above', async () => {
    const { files, note } = logOf(700);
    const forged = logOf(700, (i) => (i === 300 ? entryOf(6) : entryOf(i))).files;
    const mixed = new Map(files);
    for (const path of ['tile/0/001', 'tile/entries/001']) mixed.set(path, forged.get(path)!);
    expect(await judge(mixed, note)).toMatchObject({ ok: false, wrong: 'root', leaf: 256, path: 'tile/1/000.p/2' });
  });

  it.each([
    ['tile/0/000', 0],
    ['tile/0/002.p/188', 512],
    ['tile/1/000.p/2', 0],
    ['tile/entries/001', 256],
    ['tile/entries/002.p/188', 512],
  ])('names %s and its first leaf when it is missing or cut short', async (path, leaf) => {
    const { files, note } = logOf(700);
    const missing = new Map(files);
    missing.delete(path);
    expect(await judge(missing, note)).toMatchObject({ wrong: 'tile', leaf, path, reason: `${path} is missing` });
    const short = new Map(files).set(path, files.get(path)!.subarray(0, -1));
    expect(await judge(short, note)).toMatchObject({ ok: false, wrong: 'tile', leaf, path });
  });

  it('finds entries swapped, left out, or put in', async () => {
    const { note } = logOf(700);
    const order = (i: number): number => (i === 10 ? 11 : i === 11 ? 10 : i);
    expect(await judge(logOf(700, (i) => entryOf(order(i))).files, note)).toMatchObject({ wrong: 'root' });
    expect(await judge(logOf(700, (i) => entryOf(i < 10 ? i : i + 1)).files, note)).toMatchObject({ wrong: 'root' });
    expect(await judge(logOf(699).files, note)).toMatchObject({ wrong: 'tile', path: 'tile/entries/002.p/188' });
  });

  it('rejects a checkpoint of another key, of another log, or altered', async () => {
    const { files, note } = logOf(3);
    const forger = keyOf('forger.example', 'ed25519');
    const impostor = { ...keyOf('forger.example', 'ed25519'), name: LOG_KEY.name };
    for (const key of [forger, impostor])
      expect(await checkLog(sourceOf(files), note, key)).toMatchObject({ ok: false, wrong: 'note' });
    expect(await judge(files, note.replace('\n3\n', '\n2\n'))).toMatchObject({
      wrong: 'note',
      reason: 'The signature of log.example/city is wrong',
    });
    expect(await judge(files, '')).toMatchObject({ wrong: 'note' });
  });
});
