import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export const declarationQuery = queryOptions({
  queryKey: ['provider', 'declaration'],
  queryFn: ({ signal }) => readDeclaration(signal),
});
export const readDeclaration = (signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/provider/declaration', { ...(signal ? { signal } : {}) }));
export const declare = (body: Schemas['DeclarationInput'], headers: Readonly<Record<string, string>>) =>
  unwrap(
    api.PUT('/api/v1/provider/declaration', { params: { header: { 'If-Match': headers['If-Match'] ?? '' } }, body }),
  );

export const calendarQuery = queryOptions({
  queryKey: ['provider', 'calendar'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/calendar', { signal })),
});
export const makeCalendar = () => unwrap(api.POST('/api/v1/provider/calendar'));
