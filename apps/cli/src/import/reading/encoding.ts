import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'gb18030';

/**
 * UTF-8 when the whole file is valid UTF-8, else GB18030, in which much of China's office software writes. The whole file is
 * looked at, for its first Chinese character may stand on the last line.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw error;
  }
}

/** The text of a file piece by piece, without a byte order mark. `onBytes` is told how far the reading is. */
export async function* readText(
  path: string,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    const piece = chunk as Buffer;
    yield decoder.decode(piece, { stream: true });
    onBytes((bytes += piece.length));
  }
  yield decoder.decode();
}
