import { CoveragePageOf } from '../../../vouchers/coverage/coverage-page.js';
import { CoverageWithoutPageOf } from '../../../vouchers/coverage/without-page.js';

export const CoveragePage = () => <CoveragePageOf base="/finance/coverage" />;
export const CoverageWithoutPage = () => <CoverageWithoutPageOf base="/finance/coverage" />;
