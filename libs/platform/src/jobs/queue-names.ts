import type { Handler } from './jobs.js';

/** The queues pg-boss keeps: made by the migration, since the application owns no table. Ticks need none. */
export const queueNames = (handlers: readonly Handler[]): string[] =>
  handlers.filter((handler) => handler.kind !== 'tick').map((handler) => handler.queue);
