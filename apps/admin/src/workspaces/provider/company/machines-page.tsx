import { MachinesPage } from '../../../members/machines-page.js';
import { CompanyLinks } from './company-links.js';

/** The programs of the company, among its other pages. */
export function CompanyMachinesPage() {
  return <MachinesPage links={<CompanyLinks here="machines" />} />;
}
