import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type AccessRow = components['schemas']['AccessRow'];

/** The whole table is one page: it is data of the program and grows with it. */
export const accessTableList: ListSource<AccessRow> = {
  key: ['access-table'],
  load: async (query, signal) => {
    const { items } = await unwrap(api.GET('/api/v1/access-table', { params: { query: asQuery(query) }, signal }));
    return { items, next: null, total: items.length };
  },
};
