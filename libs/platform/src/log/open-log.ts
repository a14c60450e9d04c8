import type { LoggerService, LogLevel } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { LogConfig } from '../config/edge-config.js';
import { readableLine } from './readable-line.js';
import { scrub } from './scrub.js';

export type Log = Logger;

/** What this process writes to its standard output, a line for each event. */
export const openLog = ({ level, form }: LogConfig, out: { write(line: string): unknown } = process.stdout): Log =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    form === 'json'
      ? { write: (line) => void out.write(line) }
      : { write: (line) => void out.write(readableLine(line)) },
  );

/** Nest's own loggers, and those of features (`new Logger('Worker')`), in the same log; their texts are scrubbed. */
export class NestLog implements LoggerService {
  constructor(private readonly written: Log) {}

  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  /** What Nest tells of its start: of interest to whoever looks for a fault there. */
  log = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  debug = this.log;
  verbose = this.log;
  fatal = this.error;
  setLogLevels = (_: LogLevel[]): void => undefined;

  /** Nest puts the context last and a stack before it. */
  private write(level: 'error' | 'warn' | 'debug', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : message instanceof Error ? message.stack : undefined;
    this.written[level](
      { context, ...(typeof stack === 'string' && { stack: scrub(stack) }) },
      scrub(message instanceof Error ? message.message : String(message)),
    );
  }
}
