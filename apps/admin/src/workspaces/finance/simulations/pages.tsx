import { AttachSimulationPage } from '../../../simulation/attach-page.js';
import { SimulationListPage } from '../../../simulation/list-page.js';
import { NewSimulationPage } from '../../../simulation/new-page.js';
import { SimulationPage } from '../../../simulation/simulation-page.js';

/** This workspace's side of the pages on what tariffs would cost. */
export const FinanceSimulationListPage = () => <SimulationListPage base="/finance" />;
export const FinanceNewSimulationPage = () => <NewSimulationPage base="/finance" />;
export const FinanceSimulationPage = () => <SimulationPage base="/finance" />;
export const FinanceAttachSimulationPage = () => <AttachSimulationPage base="/finance" />;
