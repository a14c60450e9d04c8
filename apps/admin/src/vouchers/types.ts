import type { components } from '../api/schema.js';

/** What the API says of vouchers, by its own names; the shapes are generated from its OpenAPI document. */
type Schemas = components['schemas'];
export type VoucherCard = Schemas['VoucherCard'];
export type VoucherDetail = Schemas['VoucherDetail'];
export type VoucherStatus = VoucherCard['status'];
export type ServiceEvent = Schemas['EventItem'];
export type ServiceEventStatus = ServiceEvent['status'];
export type Offer = Schemas['ComparedOffer'];
export type Comparison = Schemas['OfferComparison'];
export type VoucherComparison = Schemas['VoucherComparison'];
export type HistoryEntry = Schemas['HistoryEntry'];
