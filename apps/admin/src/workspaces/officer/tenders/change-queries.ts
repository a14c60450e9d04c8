import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, postFile, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';
import type { TenderDocument } from '../../../procurement/tender-changes.js';

export type OwnDocuments = components['schemas']['OwnDocuments'];
export type RevisionList = components['schemas']['RevisionList'];
export type RevisionDetail = components['schemas']['RevisionDetail'];
export type RevisionInput = components['schemas']['RevisionInput'];
export type TenderTemplate = components['schemas']['TenderTemplate'];

export const ownDocumentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'documents'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/documents', { params: { path: { id } }, signal })),
  });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'revisions'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/revisions', { params: { path: { id } }, signal })),
  });

export const readRevision = (id: string, revisionId: string, signal?: AbortSignal): Promise<RevisionDetail> =>
  unwrap(
    api.GET('/api/v1/tenders/{id}/revisions/{revisionId}', {
      params: { path: { id, revisionId } },
      ...(signal && { signal }),
    }),
  );

export const revisionQuery = (id: string, revisionId: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'revisions', revisionId],
    queryFn: ({ signal }) => readRevision(id, revisionId, signal),
  });

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'preview'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/preview', { params: { path: { id } }, signal })),
  });

export const templatesQuery = queryOptions({
  queryKey: ['tender-templates'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tender-templates', { params: { query: { limit: 100 } }, signal })),
});

interface RevisionRef {
  readonly tenderId: string;
  readonly id: string;
  readonly version: number;
}
const at = ({ tenderId, id, version }: RevisionRef, headers: CommandHeaders) => ({
  path: { id: tenderId, revisionId: id },
  header: { ...headers, ...ifMatch(version) },
});

export const startRevision = (tenderId: string, body: RevisionInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/revisions', { params: { path: { id: tenderId } }, body, headers }));

export const saveRevision = (tenderId: string, revisionId: string, body: RevisionInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/tenders/{id}/revisions/{revisionId}', {
      params: { path: { id: tenderId, revisionId }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const submitRevision = (revision: RevisionRef, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/revisions/{revisionId}/submit-for-approval', { params: at(revision, headers) }),
  );

export const publishRevision = (revision: RevisionRef, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/revisions/{revisionId}/approve-and-publish', { params: at(revision, headers) }),
  );

interface WithReason extends RevisionRef {
  readonly reason: string;
}
export const returnRevision = ({ reason, ...revision }: WithReason, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/revisions/{revisionId}/return', {
      params: at(revision, headers),
      body: { reason },
    }),
  );

export const withdrawRevision = ({ reason, ...revision }: WithReason, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/revisions/{revisionId}/withdraw', {
      params: at(revision, headers),
      body: { reason },
    }),
  );

export const removeDocument = ({ tenderId, id }: { tenderId: string; id: string }, headers: CommandHeaders) =>
  unwrap(
    api.DELETE('/api/v1/tenders/{id}/documents/{documentId}', {
      params: { path: { id: tenderId, documentId: id } },
      headers,
    }),
  );

interface Removal {
  readonly tenderId: string;
  readonly revisionId: string;
  readonly id: string;
}
const removal = ({ tenderId, revisionId, id }: Removal) => ({ path: { id: tenderId, revisionId, documentId: id } });

/** Has the corrigendum in draft take the document out of the tender. */
export const removeByCorrigendum = (of: Removal, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/tenders/{id}/revisions/{revisionId}/removed-documents/{documentId}', {
      params: removal(of),
      headers,
    }),
  );

export const keepAfterAll = (of: Removal, headers: CommandHeaders) =>
  unwrap(
    api.DELETE('/api/v1/tenders/{id}/revisions/{revisionId}/removed-documents/{documentId}', {
      params: removal(of),
      headers,
    }),
  );

export const cancelLot = (
  { tenderId, lotId, version, reason }: { tenderId: string; lotId: string; version: number; reason: string },
  headers: CommandHeaders,
) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/lots/{lotId}/cancel', {
      params: { path: { id: tenderId, lotId }, header: { ...headers, ...ifMatch(version) } },
      body: { reason },
    }),
  );

export const saveAsTemplate = ({ id, name }: { id: string; name: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/templates', { params: { path: { id } }, body: { name }, headers }));

export const copyTender = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/copies', { params: { path: { id } }, headers }));

export const beginFromTemplate = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tender-templates/{id}/tenders', { params: { path: { id } }, headers }));

export const archiveTemplate = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tender-templates/{id}/archive', { params: { path: { id } }, headers }));

export interface DocumentUpload {
  readonly tenderId: string;
  readonly file: File;
  readonly kind: TenderDocument['kind'];
  readonly language: TenderDocument['language'];
  readonly revisionId?: string | undefined;
  readonly replacesId?: string | undefined;
}

/** Sends the file as the body itself, straight from the disk. @throws ProblemError as the API words it. */
export function uploadDocument({ tenderId, file, ...place }: DocumentUpload): Promise<TenderDocument> {
  const query = new URLSearchParams(Object.entries(place).filter(([, value]) => value !== undefined && value !== ''));
  return postFile(`/api/v1/tenders/${tenderId}/documents?${query.toString()}`, file);
}
