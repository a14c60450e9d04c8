import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Machine = Schemas['MachineClientView'];
export type MachineRole = Machine['role'];

export const machinesQuery = queryOptions({
  queryKey: ['organisation', 'machine-clients'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/organisation/machine-clients', { signal })),
});
export const registerMachine = (body: Schemas['MachineClientInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/organisation/machine-clients', { headers, body }));
export const changeMachine = (id: string, body: Schemas['MachineClientChange'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/organisation/machine-clients/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );
export const endMachine = ({ id }: Machine) =>
  unwrap(api.DELETE('/api/v1/organisation/machine-clients/{id}', { params: { path: { id } } }));
