import { useTexts } from '#app';
import { AppLink, DateText, formatDate, StatusBadge, useCodeName } from '#ui';
import { ExclusionAnswers, SuitabilityAnswers } from '../../../suppliers/declaration-view.js';
import { texts as suppliers } from '../../../suppliers/texts.js';
import styles from './evaluation.module.css';
import type { Screened } from './queries.js';
import { texts } from './screening-texts.js';

type Company = Screened['companies'][number];
type Warning = Company['warnings'][number];
const KINDS = ['register-enrolment', 'turnover', 'references', 'insurance', 'staff'] as const;

/** The self-declaration the bid was made on, of the bidder and of each company beside it. */
export function DeclaredCompanies({ companies }: { companies: readonly Company[] }) {
  const t = useTexts(texts);
  return companies.map((company) => {
    const { name, businessId, providerId, role, part, declaration, warnings } = company;
    return (
      <details key={businessId} className={styles.more}>
        <summary>
          {t('declarationOf', { name })} ({t(`role-${role}`)}){' '}
          {warnings.length > 0 && <StatusBadge tone="warning">{t('warnings', { count: warnings.length })}</StatusBadge>}
        </summary>
        <p>
          {providerId === null ? businessId : <AppLink href={`/officer/providers/${providerId}`}>{businessId}</AppLink>}
          {part && ` · ${part}`}
        </p>
        {declaration === null ? (
          <p>{t('warn-no-declaration')}</p>
        ) : (
          <>
            <p>
              {t(company.sealed ? 'sealedVersion' : 'versionThen', { number: declaration.versionNo })}{' '}
              <DateText instant={declaration.declaredAt} />, {declaration.declaredByName}.
              {company.newestNo !== null && ` ${t('newerVersion', { number: company.newestNo })}`}
            </p>
            <ExclusionAnswers version={declaration} />
            <SuitabilityAnswers version={declaration} />
          </>
        )}
      </details>
    );
  });
}

/** What to look at before the check is recorded. */
export function Warnings({ warnings }: { warnings: readonly (Warning & { name: string })[] }) {
  const t = useTexts(texts);
  const words = useTexts(suppliers);
  const ground = useCodeName('exclusion-grounds');
  const about = (code: string | null) => {
    const kind = KINDS.find((one) => one === code);
    return kind === undefined ? ground(code ?? '') : words(kind);
  };
  return (
    warnings.length > 0 && (
      <ul className={styles.warnings}>
        {warnings.map(({ code, about: what, on, name }) => (
          <li key={`${name} ${code} ${what ?? ''} ${on ?? ''}`}>
            <StatusBadge tone="warning">{name}</StatusBadge> {t(`warn-${code}`)}
            {what !== null && `: ${about(what)}`}
            {on !== null && ` (${formatDate(on)})`}
          </li>
        ))}
      </ul>
    )
  );
}
