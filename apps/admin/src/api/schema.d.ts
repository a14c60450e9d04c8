/** The routes the shell itself needs. `npm run openapi` replaces this file with the types of the whole API. */
interface Answer {
  200: { headers: Record<string, unknown>; content: { 'application/json': unknown } };
}
interface Get {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; responses: Answer };
}
export interface paths {
  '/api/v1/session': Get;
  '/api/v1/session/demo-accounts': Get;
}
