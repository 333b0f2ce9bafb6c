import { inspect } from 'node:util';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { LOG_LEVELS, type LogLevel as Least } from '../config/config.js';
import { describeError } from '../http/describe-error.js';
import { printable } from './printable.js';

/**
 * Standard output belongs to what a command answers, such as the one address that `npm start` prints. Whatever is logged, by us
 * or by a library, becomes text in which nothing moves the cursor or begins a line of its own; of an error no more than
 * {@link describeError} tells.
 */
class StandardErrorLogger extends ConsoleLogger {
  protected override printMessages(
    messages: unknown[],
    context?: string,
    logLevel?: LogLevel,
    _stream?: 'stdout' | 'stderr',
    errorStack?: unknown,
  ): void {
    const stack = errorStack === undefined ? undefined : textOf(errorStack);
    super.printMessages(messages.map(textOf), context && textOf(context), logLevel, 'stderr', stack);
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(stack && textOf(stack));
  }
}

function textOf(logged: unknown): string {
  if (typeof logged === 'string') return printable(logged);
  return printable(logged instanceof Error ? describeError(logged) : inspect(logged, { breakLength: Infinity }));
}

/** Nest's logger: for people on a terminal, one JSON object per line elsewhere. */
export function createLogger(service: string, least: Least): ConsoleLogger {
  const logLevels: LogLevel[] = LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(least) + 1);
  const terminal = process.stderr.isTTY;
  return new StandardErrorLogger({ prefix: service, logLevels, json: !terminal, colors: terminal });
}
