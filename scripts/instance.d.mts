/** An application with a database of its own: see instance.mjs. */
export interface Instance {
  readonly url: string;
  /** Of the application now. */
  readonly pid: number;
  /** As the application: bound by row-level security. */
  readonly databaseUrl: string;
  /** As the owner: behind row-level security. */
  readonly ownerUrl: string;
  /** All the application has written. */
  log(): string;
  /** As a power cut of the server; the database lives on. */
  kill9(): Promise<void>;
  /** Same address, same database. Resolves when it is ready to serve. */
  restart(): Promise<void>;
  /** One more server on the same database; resolves to its address when it is ready, and ends with the instance. */
  twin(): Promise<string>;
  /** The database goes as by a crash, in the middle of whatever it does. */
  crashDatabase(): Promise<void>;
  /** Resolves when the database, on its old port, takes connections again. */
  restartDatabase(): Promise<void>;
  stop(): Promise<void>;
}

export function startInstance(options?: {
  mode?: 'demo' | 'test' | 'production';
  env?: Readonly<Record<string, string>>;
  /** A folder that outlives the instance; without it the database is thrown away. */
  dataDir?: string;
}): Promise<Instance>;
