import { HttpException, HttpStatus } from '@nestjs/common';

/** Open streams of a process: each holds a socket and up to 256 KiB. */
const MOST = 1_000;
/** Of one account: tabs of one browser share one, so more are a fault. */
const MOST_OF_AN_ACCOUNT = 20;

/** Throws 429 when another stream would be too many. */
export function mustBeFew(open: readonly string[], account: string): void {
  const own = open.filter((other) => other === account).length;
  if (open.length >= MOST || own >= MOST_OF_AN_ACCOUNT)
    throw new HttpException('too many streams', HttpStatus.TOO_MANY_REQUESTS);
}
