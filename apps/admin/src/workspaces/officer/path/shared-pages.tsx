import { SharedPathListPage, SharedPathPage } from '../../../service-path/shared-pages.js';

const HERE = '/officer/shared-paths';
export const OfficerPathListPage = () => <SharedPathListPage here={HERE} />;
export const OfficerPathPage = () => <SharedPathPage here={HERE} />;
