import { SharedPathListPage, SharedPathPage } from '../../../service-path/shared-pages.js';

const HERE = '/provider/paths';
export const ProviderPathListPage = () => <SharedPathListPage here={HERE} />;
export const ProviderPathPage = () => <SharedPathPage here={HERE} />;
