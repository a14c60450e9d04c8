import { ContractPage } from '../../../contracts/contract-page.js';

export function OfficerContractPage() {
  return <ContractPage listHref="/officer/contracts" tenderHref={(id) => `/officer/tenders/${id}`} />;
}
