import { ConflictListPage, ConflictPage, DecideConflictPage } from '../../../facts/conflict-pages.js';
import { NewRegisterPage, RegisterListPage, RegisterPage } from '../../../facts/register-pages.js';
import { ClaimListPage, ClaimPage } from '../../../outcome-claims/claim-pages.js';

/** This workspace's side of the pages on facts of several sources. */
export const OfficerRegisterListPage = () => <RegisterListPage base="/officer" />;
export const OfficerNewRegisterPage = () => <NewRegisterPage base="/officer" />;
export const OfficerRegisterPage = () => <RegisterPage base="/officer" />;
export const OfficerConflictListPage = () => <ConflictListPage base="/officer" />;
export const OfficerConflictPage = () => <ConflictPage base="/officer" />;
export const OfficerDecideConflictPage = () => <DecideConflictPage base="/officer" />;
export const OfficerClaimListPage = () => <ClaimListPage base="/officer" />;
export const OfficerClaimPage = () => <ClaimPage base="/officer" />;
export { DecideClaimPage } from '../../../outcome-claims/claim-pages.js';
