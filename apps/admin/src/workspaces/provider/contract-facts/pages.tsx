import {
  ContractFactListPage,
  CorrectContractFactPage,
  RecordContractFactPage,
} from '../../../contract-facts/fact-pages.js';

/** This workspace's side of what is known of a contract as a whole. */
export const ProviderContractFactListPage = () => <ContractFactListPage at="/provider/contracts" />;
export const ProviderRecordContractFactPage = () => <RecordContractFactPage at="/provider/contracts" />;
export const ProviderCorrectContractFactPage = () => <CorrectContractFactPage at="/provider/contracts" />;
