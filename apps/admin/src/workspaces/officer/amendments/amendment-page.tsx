import { AmendmentPage } from '../../../amendments/amendment-page.js';

export function OfficerAmendmentPage() {
  return <AmendmentPage workspace="officer" />;
}
