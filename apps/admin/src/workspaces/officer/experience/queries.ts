import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import type { ScoreItem } from '../../../vouchers/experience/queries.js';

type Schemas = components['schemas'];
export type WordsRow = Schemas['WordsItem'];
export type Words = Schemas['WordsDetail'];

export const scoreList: ListSource<ScoreItem> = {
  key: ['experience-scores'],
  load: async (_, signal) => {
    const { items } = await unwrap(api.GET('/api/v1/experience-scores', { signal }));
    return { items, next: null, total: items.length };
  },
};

export const wordsList: ListSource<WordsRow> = {
  key: ['feedback-words'],
  load: (query, signal) => unwrap(api.GET('/api/v1/feedback-words', { params: { query: asQuery(query) }, signal })),
};

/** Words of clients who allow them to stand as evidence. */
export const quotesQuery = (serviceKind: string) =>
  queryOptions({
    queryKey: ['experience-quotes', serviceKind],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/experience-quotes', {
          params: { query: { serviceKind: serviceKind as ScoreItem['serviceKind'] } },
          signal,
        }),
      ),
  });

/** What waits for a decision. */
export const heldWordsQuery = queryOptions({
  queryKey: ['feedback-words', 'held'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/feedback-words', { params: { query: { status: ['held'], limit: 20 } }, signal })),
});

export const wordsQuery = (id: string) =>
  queryOptions({
    queryKey: ['feedback-words', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/feedback-words/{id}', { params: { path: { id } }, signal })),
  });

export const moderateWords = ({ words: { id, version }, ...body }: Schemas['ModerateWords'] & { words: Words }) =>
  unwrap(
    api.POST('/api/v1/feedback-words/{id}/moderate', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
