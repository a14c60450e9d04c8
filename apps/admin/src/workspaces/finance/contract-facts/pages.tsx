import { ContractFactListPage } from '../../../contract-facts/fact-pages.js';

/** This workspace's side of what is known of a contract as a whole. */
export const FinanceContractFactListPage = () => <ContractFactListPage at="/finance/contracts" />;
