import { ContractPage } from '../../../contracts/contract-page.js';

export function OfficerContractPage() {
  return <ContractPage workspace="officer" />;
}
