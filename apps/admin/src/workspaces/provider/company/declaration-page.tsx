import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Page, Resource } from '#ui';
import { DeclarationView } from '../../../suppliers/declaration-view.js';
import { CompanyLinks } from './company-links.js';
import { declarationQuery } from './company-queries.js';
import { texts } from './company-texts.js';

/** The company's self-declaration as it stands, and all its versions. */
export function DeclarationPage() {
  const t = useTexts(texts);
  const declaration = useQuery(declarationQuery);
  return (
    <Resource query={declaration}>
      {(found) => (
        <Page
          title={t('declaration')}
          intro={
            <>
              <p>{t('declarationIntro')}</p>
              <CompanyLinks here="declaration" />
            </>
          }
          actions={
            found.permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href="/provider/company/declaration/edit">
                {t(found.version === 0 ? 'declare' : 'declareAgain')}
              </ButtonLink>
            )
          }
        >
          <DeclarationView declaration={found} />
        </Page>
      )}
    </Resource>
  );
}
