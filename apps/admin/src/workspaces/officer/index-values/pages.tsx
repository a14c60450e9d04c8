import { CorrectIndexPointPage, IndexPointListPage, RecordIndexPointPage } from '../../../index-points/index-pages.js';

/** This workspace's side of the values of the series that prices follow. */
export const OfficerIndexPointListPage = () => <IndexPointListPage base="/officer" />;
export const OfficerRecordIndexPointPage = () => <RecordIndexPointPage base="/officer" />;
export const OfficerCorrectIndexPointPage = () => <CorrectIndexPointPage base="/officer" />;
