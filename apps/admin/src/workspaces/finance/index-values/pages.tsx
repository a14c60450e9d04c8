import { CorrectIndexPointPage, IndexPointListPage, RecordIndexPointPage } from '../../../index-points/index-pages.js';

/** This workspace's side of the values of the series that prices follow. */
export const FinanceIndexPointListPage = () => <IndexPointListPage base="/finance" />;
export const FinanceRecordIndexPointPage = () => <RecordIndexPointPage base="/finance" />;
export const FinanceCorrectIndexPointPage = () => <CorrectIndexPointPage base="/finance" />;
