const PATIENCE_MS = 5_000;

/** What a service answers, whatever its status; undefined when it doesn't. */
export async function ask<T>(
  address: string | undefined,
  path: string,
  read: (response: Response) => Promise<T>,
): Promise<T | undefined> {
  if (address === undefined) return undefined;
  try {
    return await read(await fetch(new URL(path, address), { signal: AbortSignal.timeout(PATIENCE_MS) }));
  } catch {
    return undefined;
  }
}
