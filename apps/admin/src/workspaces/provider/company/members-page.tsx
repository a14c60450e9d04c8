import { MembersPage } from '../../../members/members-page.js';
import { CompanyLinks } from './company-links.js';

/** The people of the company, among its other pages. */
export function CompanyMembersPage() {
  return <MembersPage links={<CompanyLinks here="members" />} />;
}
