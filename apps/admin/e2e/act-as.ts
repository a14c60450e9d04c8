import { randomUUID } from 'node:crypto';
import { request, type APIRequestContext } from '@playwright/test';

/** Somebody else of the demo, over the API: what other people do between the steps that a journey looks at. */
export interface Other {
  get: <T>(path: string) => Promise<T>;
  /** `version` goes along as If-Match. */
  post: <T>(path: string, body?: object, version?: number) => Promise<T>;
  put: <T>(path: string, body: object, version?: number) => Promise<T>;
}

/** @param fresh identified just now and strongly, as signing asks */
export async function actAs(account: string, baseURL: string | undefined, fresh = false): Promise<Other> {
  const context = await request.newContext({
    ...(baseURL ? { baseURL } : {}),
    extraHTTPHeaders: { 'X-Requested-With': 'kasvutori', 'Accept-Language': 'fi' },
  });
  await context.get(`/auth/login?returnTo=%2F&account=${account}`);
  if (fresh) await context.get(`/auth/login?returnTo=%2F&account=${account}&fresh=true`);
  return {
    get: (path) => answer(context, 'get', path),
    post: (path, data = {}, version) => answer(context, 'post', path, data, version),
    put: (path, data, version) => answer(context, 'put', path, data, version),
  };
}

async function answer<T>(
  context: APIRequestContext,
  method: 'get' | 'post' | 'put',
  path: string,
  data?: object,
  version?: number,
): Promise<T> {
  const headers = {
    'Idempotency-Key': randomUUID(),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  };
  const response = await context[method](`/api/v1${path}`, data ? { data, headers } : {});
  const text = await response.text();
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}
