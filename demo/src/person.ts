import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../apps/admin/src/api/schema.js';
import { signInAs } from './sign-in.js';

/** How long a call is tried again while the server cannot be reached. */
const PATIENCE_MS = 120_000;

/** Somebody who has signed in, with the API as they see it. */
export interface Person {
  readonly name: string;
  /** The id of who they act for; null for a client. */
  readonly organisation: string | null;
  readonly api: Client<paths>;
  /** Identifies themselves anew and strongly, as signing asks; what follows is within that session. */
  readonly identify: () => Promise<void>;
  /** True when the last call had to be sent again after its connection broke: it may have been done the first time. */
  readonly repeated: () => boolean;
  /** Calls what the OpenAPI client cannot type: files in and out. */
  readonly raw: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Signs an account of the demo in. Calls carry the session, a key for commands, and survive a server that is killed and comes back. */
export async function enter(baseUrl: string, accountId: string): Promise<Person> {
  let cookie = await withPatience(() => signInAs(baseUrl, accountId));
  let repeated = false;
  const patientFetch = async (request: Request): Promise<Response> => {
    repeated = false;
    request.headers.set('cookie', cookie);
    request.headers.set('x-requested-with', 'kasvutori');
    request.headers.set('accept-language', request.headers.get('accept-language') ?? 'fi');
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', randomUUID());
    // The body of a request can be read once; every try needs its own.
    const body = request.body === null ? undefined : await request.arrayBuffer();
    const send = async () => {
      const answer = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        redirect: 'manual',
        ...(body !== undefined && { body }),
      });
      // Read whole before it counts as an answer: a killed server leaves half of one.
      const bytes = await answer.arrayBuffer();
      const empty = answer.status === 204 || answer.status === 304;
      return new Response(empty ? null : bytes, { status: answer.status, headers: answer.headers });
    };
    return withPatience(send, () => (repeated = true));
  };
  const api = createClient<paths>({ baseUrl, fetch: patientFetch });
  const { data } = await api.GET('/api/v1/session');
  return {
    name: data?.person?.name ?? accountId,
    organisation: data?.actor.organisation?.id ?? null,
    api,
    identify: async () => {
      cookie = await withPatience(() => signInAs(baseUrl, accountId, true));
    },
    repeated: () => repeated,
    raw: (path, init) => patientFetch(new Request(new URL(path, baseUrl), init)),
  };
}

async function withPatience<T>(attempt: () => Promise<T>, broken: () => void = () => undefined): Promise<T> {
  for (const limit = Date.now() + PATIENCE_MS; ;) {
    try {
      return await attempt();
    } catch (error) {
      // fetch throws a TypeError (by name: under Jest it is another realm's) for a connection that was refused or broke.
      if ((error as Error).name !== 'TypeError' || Date.now() > limit) throw error;
      broken();
      await sleep(100);
    }
  }
}
