import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Complaint = Schemas['ComplaintDetail'];
export type ComplaintRow = Schemas['ComplaintItem'];
export type Feedback = Schemas['ClientFeedbackItem'];
export type ForwardComplaint = Schemas['ForwardComplaint'];

/** Of one's own clients unless the list is opened to everybody's. */
const asked = ({ everyone, ...query }: Readonly<Record<string, string>>) =>
  asQuery({ ...query, ...(everyone === 'true' ? {} : { mine: 'true' }) });

export const complaintList: ListSource<ComplaintRow> = {
  key: ['complaints'],
  load: (query, signal) => unwrap(api.GET('/api/v1/complaints', { params: { query: asked(query) }, signal })),
};

export const feedbackList: ListSource<Feedback> = {
  key: ['clients-feedback'],
  load: (query, signal) => unwrap(api.GET('/api/v1/clients-feedback', { params: { query: asked(query) }, signal })),
};

export const complaintsOfClientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['complaints', { clientId }],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/complaints', { params: { query: { clientId } }, signal })),
  });

export const feedbackOfClientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients-feedback', { clientId }],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/clients-feedback', { params: { query: { clientId } }, signal })),
  });

/** Every reading of it is logged for the client to see, so it is not read again just because the window got focus. */
export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaints', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/complaints/{id}', { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const replyToComplaint = ({ id, text }: { id: string; text: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/complaints/{id}/replies', { params: { path: { id }, header: headers }, body: { text } }));

export const forwardComplaint = (id: string, body: ForwardComplaint, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/complaints/{id}/forward', { params: { path: { id }, header: headers }, body }));
