export const STATISTICS = [
  'experience',
  'words not to be quoted',
  'findings',
  'coverage',
  'outcomes',
  'files of outcomes',
  'past cohort',
  'indicators',
  'payments in open data',
] as const;
/** A row of the table in docs/security/statistics.md, which the spec asks with four people behind it and with five. */
export type Statistic = (typeof STATISTICS)[number];

/** A statistic of people, or why the numbers tell of nobody whom the reader does not see anyway. */
export type Figures = { readonly statistic: Statistic } | { readonly none: string };

const all = (figures: Figures, text: string): Record<string, Figures> =>
  Object.fromEntries(
    text
      .split(/\s+/)
      .filter((path) => path !== '')
      .map((path) => [path, figures]),
  );
const routes = (statistic: Statistic, text: string): Record<string, Figures> => all({ statistic }, text);
const none = (why: string, text: string): Record<string, Figures> => all({ none: why }, text);

/**
 * Every route that is public, and every one with numbers or a file in its answer that is open to more than case workers, auditors and clients. A new
 * one gets a line here, by what the numbers are of.
 */
export const FIGURES_OF_PEOPLE: Readonly<Record<string, Figures>> = {
  ...routes(
    'experience',
    `public/services/{serviceId}/providers/{providerId}/scores public/services/{serviceId}/providers/{providerId}/comments public/offers
     experience-scores contracts/{id}/quality-facts`,
  ),
  ...routes('words not to be quoted', 'experience-quotes'),
  ...routes('findings', 'public/consultations public/consultations/{id} provider/consultations/{id}'),
  ...routes('coverage', 'coverage coverage/without'),
  ...routes('outcomes', 'outcome-analytics'),
  ...routes('files of outcomes', 'outcome-analytics/tables/{table} outcome-analytics/tables/{table}/xlsx'),
  ...routes('past cohort', 'simulations/past-cohort'),
  ...routes('indicators', 'contracts/{id}/follow-up'),
  ...routes('payments in open data', 'public/ocds public/ocds/dump.jsonl public/ocds/{ocid} public/ocds/{ocid}/record'),

  ...none(
    'places, not people',
    'public/coverage services services/{id} contracts/{id}/terms contracts/{id}/amendments amendments/{id}',
  ),
  ...none(
    'one by one: the reader sees the clients, their vouchers or their outcomes',
    `offers offers/{id} offers/{id}/calendar vouchers vouchers/{id} choices choices/{id} service-events service-events/{id} shared-paths/{id}
     event-imports event-imports/{id} event-imports/{id}/errors.csv print-queue print-batches print-batches/{id} documents/{id}
     budgets budgets/{id} budgets/{id}/forecast budget-proposals year-changes year-changes/{year}
     contracts/{id}/affected-clients rulebook-approvals/{id}/affected-clients
     participations participations/{id} fact-evidence/{id} fact-conflicts fact-conflicts/{id}
     register-imports register-imports/{id} register-imports/{id}/errors.csv audit-samples audit-samples/{id} audit-samples/{id}/frame.txt
     payment-runs payment-runs/{id} payment-lines/{id}/why payment-runs/{id}/pain001 payment-runs/{id}/finvoices.zip finance/today
     statements statements/{id} statements/{id}/lines.csv statements/{id}/finvoice.xml money-coming ledger.csv`,
  ),
  ...none('how many files an official or the schedule has', 'case-workers retention erasures'),
  ...none(
    'money, facts and terms of a contract: no clients',
    `contracts/{id}/payments contracts/{id}/facts contract-facts/{id} contracts/{id}/sanctions contracts/{id}/coming contracts/reminders
     contract-reminder-rules contracts contracts/{id} public/contracts follow-up deviations deviations/{id} index-points/series
     tariff-drafts tariff-drafts/{id} payees bank-files bank-files/{id} bank-rows/{id} ledger/accounts simulations simulations/{id}
     public/contract-verifications public/contract-verifications/{sha256} contract-templates contract-templates/{id}
     alliances alliances/{id} alliances/{id}/forecast alliances/{id}/reports alliances/{id}/proposals alliances/{id}/minutes alliance-proposals/{id}
     cost-reports/{id} call-offs/{id} frameworks frameworks/{id} cooperations cooperations/coverage cooperations/{id}
     public/rulebooks public/rulebooks/{id} rulebooks rulebooks/{id} rulebook-approvals/{id} rulebook-evidence/{id}`,
  ),
  ...none(
    'rules, questions and pictures: no people',
    `public/choice-rules choice-rules public/experience-questions public/experience-rules public/offer-pictures/{id} questionnaires
     questionnaires/{id} value-rules value-rules/{id} visit-terms codelists/{list}`,
  ),
  ...none(
    'procurement: companies, bids and plans',
    `tenders tenders/board tenders/{id} tenders/{id}/preview public/tenders public/tenders/{id} provider/tenders/{id} tenders/{id}/revisions
     tenders/{id}/revisions/{revisionId} tender-templates tenders/{id}/documents public/tenders/{id}/documents
     public/tenders/{id}/documents/{documentId} public/tenders/{id}/revisions public/tenders/{id}/as-of provider/fitting-tenders provider/alerts
     provider/saved-searches public/unsubscribe/{token} public/tender-feed public/tenders/{id}/deadlines public/calendars/{token} providers
     providers/{id} provider/declaration providers/{id}/declaration bids bids/receipts/{sha256} bids/{id} bids/{id}/versions/{versionNo}/receipt
     tenders/{id}/opening tenders/{id}/opening/hashes tenders/{id}/bid-draft bid-attachments/{id}
     tenders/{id}/opening/attachments/{attachmentId} tenders/{id}/evaluation lots/{lotId}/ranking tenders/{id}/panel tenders/{id}/screening
     decisions tenders/{id}/decision tenders/{id}/decision/terms provider/tenders/{id}/remedies tenders/{id}/remedies remedy-documents/{id}
     provider/tender-tasks public/tenders/{id}/questions provider/tenders/{id}/questions questions/waiting tenders/{id}/questions plans plans/{id}
     plan-items/{id} public/plans public/plans/{id} public/prior-information public/prior-information/{id} public/tenders/{id}/basis
     consultations/{id} findings tenders/{id}/regime regime/assessments public/ocds/changes public/tenders/{id}/direct-award
     tenders/{id}/procedure public/procedures public/tenders/{id}/procedure provider/tenders/{id}/procedure tenders/{id}/rounds/{number}/files
     tenders/{id}/rounds/{number}/files/{fileId} provider/tenders/{id}/rounds/{number}/files
     provider/tenders/{id}/rounds/{number}/files/{fileId} registers registers/{id} registers/{id}/members public/registers public/registers/{id}
     provider/registers/{id}`,
  ),
  ...none(
    'the platform itself and who is signed in',
    `support-accesses health/live health/ready health/metrics access-table.csv invitations/{token} service-state encryption-keys dead-letters dead-letters/{id}
     /auth/login /auth/callback /auth/callback/{issuer} /auth/logout /auth/backchannel-logout session session/issuers session/demo-accounts sandbox/clock`,
  ),
};
