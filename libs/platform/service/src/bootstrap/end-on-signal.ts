/**
 * Ends the process cleanly when it is told to: by Ctrl-C, by SIGTERM, or because the program that launched it is gone,
 * however that ended. Being told twice ends it once.
 */
export function endOnSignal(stop: () => Promise<void>): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await stop();
    process.exit(0);
  };
  process.on('SIGINT', end).on('SIGTERM', end).on('disconnect', end);
  // It may have gone before anybody listened.
  if (process.connected === false) void end();
  // Waiting for the launcher must not by itself keep the process alive.
  process.channel?.unref();
}
