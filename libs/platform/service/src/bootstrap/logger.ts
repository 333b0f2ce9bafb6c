import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { LOG_LEVELS, type LogLevel as Least } from '../config/config.js';

/** Nest's logger: for people on a terminal, one JSON object per line elsewhere. */
export function createLogger(service: string, least: Least): ConsoleLogger {
  const logLevels: LogLevel[] = LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(least) + 1);
  const terminal = process.stdout.isTTY;
  return new ConsoleLogger({ prefix: service, logLevels, json: !terminal, colors: terminal });
}
