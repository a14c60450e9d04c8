import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { demo } from '../../demo/src/main.js';
import { asPage, signInAs } from '../../demo/src/sign-in.js';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import { ledgerSnapshot, type LedgerSnapshot } from '../kill/ledger-snapshot.js';

/** Generous: a busy machine takes several times as long as a quiet one. */
const PATIENCE = 900_000;

let root: string;
const at = (name: string) => join(root, name);

/** One of our commands on the installation in a folder. */
const command = async (script: string, place: string, ...args: string[]) => {
  const { stdout } = await promisify(execFile)(process.execPath, [`scripts/${script}.mjs`, ...args], {
    env: { ...process.env, KASVUTORI_DATA: at(place) },
  });
  return stdout;
};

async function serving<T>(place: string, work: (instance: Instance) => Promise<T>): Promise<T> {
  const instance = await startInstance({ dataDir: at(place) });
  try {
    return await work(instance);
  } finally {
    await instance.stop();
  }
}

async function postings({ ownerUrl }: Instance): Promise<LedgerSnapshot> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await ledgerSnapshot(owner);
  } finally {
    await owner.end();
  }
}

/** Moves what one place holds into a new one, by way of a backup. */
async function move(from: string, to: string): Promise<void> {
  await command('backup', from, at(`${from}.backup`));
  await command('restore', to, at(`${from}.backup`));
}

beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'restore-'))));
afterAll(() => rm(root, { recursive: true, force: true }));

it(
  'a demo restored into an empty place works, and restored again has the same ledger to the last link',
  async () => {
    await serving('fresh', async () => undefined);
    await move('fresh', 'restored');
    const broken: string[] = [];
    const print = (line: string) => void (line.includes('✗') && broken.push(line));
    const before = await serving('restored', async (instance) => {
      expect(await demo(instance.url, { notice: null, folder: at('files'), print })).toBe(true);
      return postings(instance);
    });
    expect(broken).toEqual([]);
    expect(before.transactions.length).toBeGreaterThan(40);
    await move('restored', 'again');
    expect(await command('audit-verify', 'again')).toBe(await command('audit-verify', 'restored'));
    await serving('again', async (instance) => {
      expect(await postings(instance)).toEqual(before);
      const headers = asPage(await signInAs(instance.url, 'finance-approver-1'));
      const csv = await (await fetch(`${instance.url}/api/v1/ledger.csv`, { headers })).text();
      expect(csv.split('\n').length).toBeGreaterThan(2 * before.transactions.length);
    });
  },
  PATIENCE,
);
