import { ContractPage } from '../../../contracts/contract-page.js';

export function ProviderContractPage() {
  return <ContractPage listHref="/provider/contracts" tenderHref={(id) => `/provider/tenders/${id}`} />;
}
