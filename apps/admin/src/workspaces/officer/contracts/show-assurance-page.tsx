import { ShowAssurancePage } from '../../../contracts/agreed/show-assurance-page.js';

export function OfficerShowAssurancePage() {
  return <ShowAssurancePage workspace="officer" />;
}
