import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';
import type { ListSource } from '#ui';
import type { DigitalAbility, Mobility } from '../../../clients/types.js';
import type { Client, ClientItem } from './types.js';

/** One's own clients unless the list is opened to everybody's. */
export const clientList: ListSource<ClientItem> = {
  key: ['clients'],
  load: async ({ everyone, ...query }, signal) => {
    const asked = { ...query, ...(everyone === 'true' ? {} : { mine: 'true' }) };
    return unwrap(api.GET('/api/v1/clients', { params: { query: asQuery(asked) }, signal }));
  },
};

/** Every reading of this page is logged for the client to see, so it is not read again just because the window got focus. */
export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/clients/{id}', { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const caseWorkersQuery = queryOptions({
  queryKey: ['case-workers'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/case-workers', { signal })),
});

export const registerClient = (body: {
  name: string;
  email: string;
  phone?: string;
  municipality: string;
  language: 'fi' | 'sv' | 'en';
  mobility: Mobility | null;
  digitalAbility: DigitalAbility | null;
  personalCode: string;
}) => unwrap(api.POST('/api/v1/clients', { body }));

export const registerCompany = (body: components['schemas']['CreateCompany']) =>
  unwrap(api.POST('/api/v1/company-clients', { body }));

export const recordDeath = ({ client, ...body }: { client: Client; diedOn: string; confirmation: string }) =>
  unwrap(
    api.POST('/api/v1/clients/{id}/death', {
      params: { path: { id: client.id }, header: ifMatch(client.version) },
      body,
    }),
  );

export type ClientChanges = Pick<
  Client,
  'name' | 'email' | 'phone' | 'municipality' | 'language' | 'mobility' | 'digitalAbility'
> &
  Partial<Pick<Client, 'lettersBy' | 'street' | 'postalCode' | 'town'>>;

/** `headers` are the form's own: they hold the version it was filled in from. */
export const changeClient = (id: string, headers: CommandHeaders, body: ClientChanges) =>
  unwrap(
    api.PATCH('/api/v1/clients/{id}', {
      params: { path: { id }, header: headers as CommandHeaders & { 'If-Match': string } },
      body,
    }),
  );

export const revealCode = ({ id, reason }: { id: string; reason: string }) =>
  unwrap(api.POST('/api/v1/clients/{id}/personal-code', { params: { path: { id } }, body: { reason } }));
