import { defineTexts } from '../app/i18n/define-texts.js';

/** What people do, by the names of the access table. */
export const roleTexts = defineTexts('roles', {
  'procurement-officer': { fi: 'Hankinta-asiantuntija', sv: 'Upphandlare', en: 'Procurement officer' },
  'procurement-approver': { fi: 'Hankinnan hyväksyjä', sv: 'Godkännare av upphandlingar', en: 'Procurement approver' },
  'case-worker': { fi: 'Palveluohjaaja', sv: 'Servicehandledare', en: 'Case worker' },
  'contract-manager': { fi: 'Sopimusvastaava', sv: 'Avtalsansvarig', en: 'Contract manager' },
  'finance-preparer': { fi: 'Maksujen valmistelija', sv: 'Beredare av betalningar', en: 'Finance preparer' },
  'finance-approver': { fi: 'Maksujen hyväksyjä', sv: 'Godkännare av betalningar', en: 'Finance approver' },
  auditor: { fi: 'Tarkastaja', sv: 'Revisor', en: 'Auditor' },
  operator: { fi: 'Ylläpitäjä', sv: 'Administratör', en: 'Operator' },
  'people-manager': { fi: 'Käyttöoikeuksien hallinnoija', sv: 'Behörighetsansvarig', en: 'People manager' },
  'provider-manager': { fi: 'Palveluntuottajan vastuuhenkilö', sv: 'Producentens ansvariga', en: 'Provider’s manager' },
  'provider-bidder': { fi: 'Palveluntuottajan tarjoaja', sv: 'Producentens anbudsgivare', en: 'Provider’s bidder' },
  'provider-staff': { fi: 'Palveluntuottajan työntekijä', sv: 'Producentens anställda', en: 'Provider’s staff' },
  client: { fi: 'Asiakas', sv: 'Klient', en: 'Client' },
});
