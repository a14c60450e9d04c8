import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../api/schema.js';
import type { SimulationItem } from './types.js';

export const simulationList: ListSource<SimulationItem> = {
  key: ['simulations'],
  load: (query, signal) => unwrap(api.GET('/api/v1/simulations', { params: { query: asQuery(query) }, signal })),
};

/** Whether the reader may begin one, as the list says. */
export const maySimulateQuery = queryOptions({
  queryKey: ['simulations', 'may-run'],
  queryFn: async ({ signal }) => {
    const { permittedActions } = await unwrap(
      api.GET('/api/v1/simulations', { params: { query: { limit: 1 } }, signal }),
    );
    return permittedActions.some(({ allowed }) => allowed);
  },
});

/** One simulation; read again while it runs. */
export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulations', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/simulations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? 1_500 : false),
  });

export const simulationsOfTenderQuery = (tenderId: string) =>
  queryOptions({
    queryKey: ['simulations', 'of-tender', tenderId],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/simulations', { params: { query: { tenderId } }, signal })),
  });

export const tariffChoicesQuery = queryOptions({
  queryKey: ['simulations', 'tariffs'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/simulations/tariffs', { signal })),
});

/** Tenders a simulation may be the ground of, the newest first. */
export const tenderChoicesQuery = queryOptions({
  queryKey: ['tenders', 'for-simulation'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders', { params: { query: { limit: 100 } }, signal })),
});

export const beginSimulation = (body: components['schemas']['SimulationBody'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/simulations', { params: { header: headers }, body }));

export const attachSimulation = (id: string, tenderId: string, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/simulations/{id}/attach', {
      params: { path: { id }, header: headers },
      body: { tenderId },
    }),
  );

/** How clients fared who have been served: the segments of a cohort. */
export const readPastCohort = (query: Record<string, string>) =>
  unwrap(api.GET('/api/v1/simulations/past-cohort', { params: { query: asQuery(query) } }));
