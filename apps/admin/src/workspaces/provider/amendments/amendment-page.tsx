import { AmendmentPage } from '../../../amendments/amendment-page.js';

export function ProviderAmendmentPage() {
  return <AmendmentPage workspace="provider" />;
}
