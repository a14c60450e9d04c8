import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startInstance, type Instance } from '../../scripts/instance.mjs';

/** Two processes of the built application on one database. */
export interface TwoServers {
  readonly instance: Instance;
  readonly servers: readonly [string, string];
  /** Behind row-level security. */
  readonly owner: pg.Client;
  readonly databaseUrl: string;
  readonly kek: Buffer;
  readonly sessionKey: Buffer;
  stop(): Promise<void>;
}

export async function startTwoServers(): Promise<TwoServers> {
  const [kek, sessionKey] = [randomBytes(32), randomBytes(32)];
  const instance = await startInstance({
    mode: 'test',
    env: { KASVUTORI_KEK: kek.toString('base64'), KASVUTORI_SESSION_KEY: sessionKey.toString('base64') },
  });
  const servers = [instance.url, await instance.twin()] as const;
  const owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  const stop = async () => {
    await owner.end();
    await instance.stop();
  };
  return { instance, servers, owner, databaseUrl: instance.databaseUrl, kek, sessionKey, stop };
}
