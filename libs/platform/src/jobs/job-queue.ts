/** What a transaction needs of the queue: to put a job in with its own statements. */
export interface JobQueue {
  insert(execute: SqlRunner, queue: string, payload: object, startAfter?: Date): Promise<void>;
  queuesOf(event: string): readonly string[];
}

export type SqlRunner = (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;
