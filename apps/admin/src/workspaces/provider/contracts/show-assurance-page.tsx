import { ShowAssurancePage } from '../../../contracts/agreed/show-assurance-page.js';

export function ProviderShowAssurancePage() {
  return <ShowAssurancePage workspace="provider" />;
}
