import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { Alert, ProfileInput, SavedSearch, SavedSearchInput } from './types.js';

export const profileQuery = queryOptions({
  queryKey: ['provider', 'profile'],
  queryFn: ({ signal }) => readProfile(signal),
});
export const readProfile = (signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/provider/profile', { ...(signal ? { signal } : {}) }));

/** The first write of a profile has version 0. */
export const saveProfile = (body: ProfileInput, headers: Readonly<Record<string, string>>) =>
  unwrap(api.PUT('/api/v1/provider/profile', { params: { header: { 'If-Match': headers['If-Match'] ?? '' } }, body }));

export const searchesQuery = queryOptions({
  queryKey: ['provider', 'saved-searches'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/saved-searches', { signal })),
});

export const saveSearch = (body: SavedSearchInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/provider/saved-searches', { body, headers }));

export const changeSearch = ({ id, version }: SavedSearch, body: SavedSearchInput) =>
  unwrap(api.PUT('/api/v1/provider/saved-searches/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const removeSearch = ({ id, version }: SavedSearch) =>
  unwrap(api.DELETE('/api/v1/provider/saved-searches/{id}', { params: { path: { id }, header: ifMatch(version) } }));

export const alertList: ListSource<Alert> = {
  key: ['provider', 'alerts'],
  load: (query, signal) => unwrap(api.GET('/api/v1/provider/alerts', { params: { query: asQuery(query) }, signal })),
};

export const markAlertRead = (id: string) =>
  unwrap(api.POST('/api/v1/provider/alerts/{id}/read', { params: { path: { id } } }));

/** Open tenders that fit the company, the nearest deadline first. */
export const fittingTendersQuery = queryOptions({
  queryKey: ['provider', 'fitting-tenders'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/fitting-tenders', { signal })),
});
