import { ContractPage } from '../../../contracts/contract-page.js';

export function ProviderContractPage() {
  return <ContractPage workspace="provider" />;
}
