import { AttachSimulationPage } from '../../../simulation/attach-page.js';
import { SimulationListPage } from '../../../simulation/list-page.js';
import { NewSimulationPage } from '../../../simulation/new-page.js';
import { SimulationPage } from '../../../simulation/simulation-page.js';

/** This workspace's side of the pages on what tariffs would cost. */
export const OfficerSimulationListPage = () => <SimulationListPage base="/officer" />;
export const OfficerNewSimulationPage = () => <NewSimulationPage base="/officer" />;
export const OfficerSimulationPage = () => <SimulationPage base="/officer" />;
export const OfficerAttachSimulationPage = () => <AttachSimulationPage base="/officer" />;
