/**
 * Node.js opens its inspector when it gets SIGUSR1, and who is connected to that reads every key in memory. A listener of our own
 * takes its place. An inspector that is asked for at the start (`--inspect`) is not prevented.
 */
export function refuseInspector(): void {
  process.on('SIGUSR1', () => undefined);
}
