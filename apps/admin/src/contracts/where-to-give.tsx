import { ProblemError } from '#api';
import { useTexts } from '#app';
import { AppLink } from '#ui';
import { texts } from './texts.js';

/** Fields of a document that are written into the draft itself; parties and prices come from the decision. */
const IN_DRAFT = ['specialTerms', 'validFrom', 'lastDay', 'capCents'];
const IN_TERMS = [
  ...['authorityNotice', 'providerNotice', 'invoicing', 'paymentDays'],
  ...['options', 'capacity', 'assurances', 'contacts', 'dataAnnex'],
];

/** The forms in which what a contract lacks is given, for a refusal that names it. */
export function WhereToGive({ contractId, error }: { contractId: string; error: unknown }) {
  const t = useTexts(texts);
  const problems = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const lacks = (fields: readonly string[]) =>
    problems.some(
      ({ code, pointer }) =>
        code === 'contract-data-missing' && fields.includes(pointer.slice(1).split(/[.[]/)[0] ?? ''),
    );
  const at = `/officer/contracts/${contractId}`;
  return (
    <>
      {lacks(IN_TERMS) && <AppLink href={`${at}/terms`}>{t('giveInTerms')}</AppLink>}{' '}
      {lacks(IN_DRAFT) && <AppLink href={`${at}/edit`}>{t('giveInDraft')}</AppLink>}{' '}
      {lacks(['indicators']) && <AppLink href={`${at}/indicators`}>{t('giveInIndicators')}</AppLink>}
    </>
  );
}
