import { queryOptions } from '@tanstack/react-query';
import { api, postFile, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type OwnOffer = Schemas['OwnOffer'];
export type OwnOfferDetail = Schemas['OwnOfferDetail'];
export type OfferInput = Schemas['EditOffer'];

export const offersQuery = queryOptions({
  queryKey: ['offers'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/offers', { signal })),
});

export const readOffer = (id: string, signal?: AbortSignal): Promise<OwnOfferDetail> =>
  unwrap(api.GET('/api/v1/offers/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const offerQuery = (id: string) =>
  queryOptions({ queryKey: ['offers', id], queryFn: ({ signal }) => readOffer(id, signal) });

export const saveOffer = (id: string, body: OfferInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/offers/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export interface PictureInput {
  file: File;
  altFi: string;
  altSv: string;
  altEn: string;
}

export const sendPicture = (id: string, { file, ...words }: PictureInput): Promise<OwnOfferDetail> =>
  postFile<OwnOfferDetail>(`/api/v1/offers/${id}/picture?${new URLSearchParams(words)}`, file);

export const removePicture = (id: string) =>
  unwrap(api.POST('/api/v1/offers/{id}/picture/remove', { params: { path: { id } } }));
