import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { LOG_LEVELS, type LogLevel as Least } from '../config/config.js';
import { printable } from './printable.js';

/** Standard output belongs to what a command answers, such as the one address that `npm start` prints. */
class StandardErrorLogger extends ConsoleLogger {
  protected override printMessages(messages: unknown[], context?: string, logLevel?: LogLevel): void {
    const texts = messages.map((message) => (typeof message === 'string' ? printable(message) : message));
    super.printMessages(texts, context, logLevel, 'stderr');
  }
}

/** Nest's logger: for people on a terminal, one JSON object per line elsewhere. */
export function createLogger(service: string, least: Least): ConsoleLogger {
  const logLevels: LogLevel[] = LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(least) + 1);
  const terminal = process.stderr.isTTY;
  return new StandardErrorLogger({ prefix: service, logLevels, json: !terminal, colors: terminal });
}
