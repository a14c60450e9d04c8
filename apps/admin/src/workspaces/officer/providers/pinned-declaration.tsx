import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { DateText, Resource, Why } from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { ExclusionAnswers, SuitabilityAnswers } from '../../../suppliers/declaration-view.js';
import { providerDeclarationQuery } from './queries.js';

interface PinnedDeclarationProps {
  providerId: string;
  providerName: string;
  /** Null where the company had declared nothing. */
  version: number | null;
}

/** The self-declaration a company asked with; it opens beside the decision. */
export function PinnedDeclaration({ providerId, providerName, version }: PinnedDeclarationProps) {
  const t = useTexts(shared);
  if (version === null) return t('noDeclaration');
  return (
    <Why
      subject={t('declarationOf', { provider: providerName })}
      panel={<DeclaredVersion providerId={providerId} number={version} />}
    >
      {t('declarationVersion', { number: version })}
    </Why>
  );
}

function DeclaredVersion({ providerId, number }: { providerId: string; number: number }) {
  const t = useTexts(shared);
  const query = useQuery(providerDeclarationQuery(providerId));
  return (
    <Resource query={query}>
      {({ versions, version: newest }) =>
        versions
          .filter(({ versionNo }) => versionNo === number)
          .map((version) => (
            <div key={version.id}>
              <p>
                {t('declarationVersion', { number })}, {version.declaredByName},{' '}
                <DateText instant={version.declaredAt} />.{' '}
                {newest > number && t('declarationNewer', { number: newest })}
              </p>
              <ExclusionAnswers version={version} />
              <SuitabilityAnswers version={version} />
            </div>
          ))
      }
    </Resource>
  );
}
