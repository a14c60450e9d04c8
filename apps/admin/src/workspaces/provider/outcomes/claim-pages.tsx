import { ClaimListPage, ClaimPage } from '../../../outcome-claims/claim-pages.js';

/** This workspace's side of the pages on claims. */
export const ProviderClaimListPage = () => <ClaimListPage base="/provider" />;
export const ProviderClaimPage = () => <ClaimPage base="/provider" />;
export { ContestClaimPage } from '../../../outcome-claims/claim-pages.js';
