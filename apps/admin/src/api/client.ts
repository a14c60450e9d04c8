import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../app/i18n/i18n.js';
import { readProblem } from './problem.js';
import type { paths } from './schema.js';

const SAFE = new Set(['GET', 'HEAD']);

const kasvutori: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    // A form on another site cannot set this header: the API refuses unsafe requests without it (CSRF).
    if (!SAFE.has(request.method)) request.headers.set('X-Requested-With', 'kasvutori');
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await readProblem(response);
  },
};

/** The API, typed by its OpenAPI document: `api.GET('/api/v1/tenders/{id}', { params: { path: { id } } })`. */
export const api = createClient<paths>({ credentials: 'same-origin' });
api.use(kasvutori);

/** The body of an answer; refusals have already been thrown as `ProblemError`. */
export async function unwrap<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

/**
 * The list's part of the address as the query of a route: `params: { query: asQuery(query) }`. Everything in an address is
 * text; the API reads comma lists and numbers out of it and refuses what it does not know, so no type is claimed here.
 */
export const asQuery = (query: Readonly<Record<string, string>>): never => query as never;
