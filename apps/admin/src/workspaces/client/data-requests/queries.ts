import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type OwnDataRights = Schemas['OwnDataRights'];
export type OwnDataRequest = Schemas['OwnDataRequest'];
export type MakeDataRequest = Schemas['MakeDataRequest'];

/** What each authority keeps of me and until when, and what I have asked. */
export const myDataRightsQuery = queryOptions({
  queryKey: ['my', 'data-rights'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/data-rights', { signal })),
});

export const makeDataRequest = (clientId: string, body: MakeDataRequest, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/my/clients/{id}/data-requests', { params: { path: { id: clientId }, header: headers }, body }),
  );
