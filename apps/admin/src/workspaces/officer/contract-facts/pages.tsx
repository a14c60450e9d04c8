import {
  ContractFactListPage,
  CorrectContractFactPage,
  RecordContractFactPage,
} from '../../../contract-facts/fact-pages.js';

/** This workspace's side of what is known of a contract as a whole. */
export const OfficerContractFactListPage = () => <ContractFactListPage at="/officer/contracts" />;
export const OfficerRecordContractFactPage = () => <RecordContractFactPage at="/officer/contracts" />;
export const OfficerCorrectContractFactPage = () => <CorrectContractFactPage at="/officer/contracts" />;
