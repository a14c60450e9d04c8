import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

export type TenderBoard = components['schemas']['TenderBoard'];

export const boardQuery = queryOptions({
  queryKey: ['tenders', 'board'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/board', { signal })),
});
