import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../api/schema.js';

export type TenderDocument = components['schemas']['TenderDocument'];
export type PublicRevision = components['schemas']['PublicRevision'];
export type RevisionChange = components['schemas']['RevisionChange'];

/** What anyone may download of a published tender. */
export const publicDocumentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-tenders', id, 'documents'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/tenders/{id}/documents', { params: { path: { id } }, signal })),
  });

/** The published corrigenda, oldest first. */
export const publicRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-tenders', id, 'revisions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/tenders/{id}/revisions', { params: { path: { id } }, signal })),
  });
