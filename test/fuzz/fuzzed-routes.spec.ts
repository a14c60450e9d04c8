import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@kasvutori/platform';
import fc from 'fast-check';
import { DEMO_ACCOUNTS } from '../../apps/api/src/sign-in/demo-accounts.js';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import type { Schema } from '../http/sample.js';
import { signInAs } from '../support/sign-in.js';
import { type FuzzedRoute, oddities, requestOf } from './odd-request.js';

const REQUESTS = Number(process.env.KASVUTORI_FUZZ_REQUESTS ?? 21_000);
const SEED = Number(process.env.KASVUTORI_FUZZ_SEED ?? 20_260_101);
const LANES = 6;
const PATIENCE = 1_800_000;
const LONGEST = 64 * 1_024;

/** They would end the sessions the others stand on, or move the clock of all. */
const LEFT_OUT = /^((GET|POST) \/(auth\/|api\/v1\/sandbox\/)|PUT \/api\/v1\/service-mode)/;

let instance: Instance;
const routes: FuzzedRoute[] = [];
let schemas: Readonly<Record<string, Schema>> = {};
const cookies: string[] = [];
/** Ids that answers have named: later requests find something to work on. */
const known: string[] = [];

beforeAll(async () => {
  instance = await startInstance({ mode: 'demo' });
  const document = (await (await fetch(`${instance.url}/api/v1/openapi.json`)).json()) as OpenApi;
  schemas = document.components.schemas;
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, { parameters = [], requestBody }] of Object.entries(operations)) {
      const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      const body = type === undefined ? null : { type, schema: media?.schema ?? {} };
      const route = { method: method.toUpperCase(), path, parameters, body };
      if (!LEFT_OUT.test(`${route.method} ${path}`)) routes.push(route);
    }
  for (const { id } of DEMO_ACCOUNTS) cookies.push(await signInAs(instance.url, id));
}, PATIENCE);
afterAll(() => instance?.stop());

it(
  'answers whatever it is asked: no crash, no stack trace, no long refusal, and its memory stays what it was',
  async () => {
    expect(routes.length).toBeGreaterThan(500);
    const numRuns = Math.ceil(REQUESTS / routes.length);
    const left = [...routes];
    const faults: string[] = [];
    let settled = 0;
    const lane = async (): Promise<void> => {
      for (let route = left.shift(); route !== undefined; route = left.shift()) {
        faults.push(...(await faultsOf(route, numRuns)));
        // By then everything has been loaded and every cache is warm.
        if (left.length < routes.length / 2 && settled === 0) settled = memoryOf(instance.pid);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    expect(faults.slice(0, 30)).toEqual([]);
    expect(memoryOf(instance.pid)).toBeLessThan(settled * 1.5);
  },
  PATIENCE,
);

async function faultsOf(route: FuzzedRoute, numRuns: number): Promise<string[]> {
  const faults = new Set<string>();
  await fc.assert(
    fc.asyncProperty(oddities(cookies.length), async (odd) => {
      const cookie = cookies[odd.caller];
      const { path, headers, body } = requestOf(route, odd, known, schemas);
      const ask = async () => {
        const answer = await fetch(instance.url + path, {
          ...{ method: route.method, redirect: 'manual' as const },
          headers: { 'idempotency-key': newId(), ...headers, ...(cookie !== undefined && { cookie }) },
          ...(body !== undefined && { body }),
        });
        return { answer, text: await answer.text() };
      };
      // A connection kept open may be closed the moment it is used again; twice is no chance.
      const met = await ask()
        .catch(ask)
        .catch(() => undefined);
      const told = `${route.method} ${path.slice(0, 200)} ${body?.slice(0, 200) ?? ''} ${JSON.stringify(odd.headers).slice(0, 100)}`;
      if (met === undefined) return void faults.add(`${told} → no answer`);
      const { answer, text } = met;
      if (answer.ok) learn(text);
      const fault = faultIn(answer, text);
      if (fault !== undefined) faults.add(`${told} ${fault}`);
    }),
    { seed: SEED + routes.indexOf(route), numRuns, endOnFailure: true },
  );
  // One of each route is enough to begin with.
  return [...faults].slice(0, 1);
}

function faultIn({ status, headers }: Response, text: string): string | undefined {
  if (status >= 500) return `→ ${status}: ${text.slice(0, 300)}`;
  if (/^\s+at .+:\d+:\d+/m.test(text) || text.includes('node_modules'))
    return `→ ${status} tells its code: ${text.slice(0, 300)}`;
  if (status < 400) return undefined;
  if (text.length > LONGEST) return `→ ${status} refuses in ${text.length} characters`;
  const problem = headers.get('content-type')?.startsWith('application/problem+json');
  return problem ? undefined : `→ ${status} is no problem document: ${text.slice(0, 100)}`;
}

const MOST_KNOWN = 2_000;

function learn(text: string): void {
  if (known.length > MOST_KNOWN) known.splice(0, MOST_KNOWN / 2);
  for (const [id] of text.slice(0, 20_000).matchAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g)) known.push(id);
}

/** Megabytes the server holds. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: FuzzedRoute['parameters'];
            readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
