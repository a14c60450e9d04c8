import { identifyHref, useLanguage, useTexts } from '#app';
import { AppLink, Button, Card, Page } from '#ui';
import { texts } from './texts.js';

/** All my data in one file: identify first, then download. Back from identifying, the address says so. */
export function PackagePage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const identified = new URLSearchParams(window.location.search).has('identified');
  return (
    <Page
      title={t('package')}
      back={{ label: t('title'), href: '/client/data' }}
      intro={<p>{t('packageInside')}</p>}
      width="text"
    >
      <Card>
        <p>{t('packageCare')}</p>
        {!identified && <p>{t('packageFirst')}</p>}
        <div>
          {identified ? (
            <AppLink href="/api/v1/my/data.zip" target="_blank" download="kasvutori-own-data.zip">
              {t('download')}
            </AppLink>
          ) : (
            <Button onClick={() => window.location.assign(identifyHref('/client/package?identified=true', language))}>
              {t('identify')}
            </Button>
          )}
        </div>
      </Card>
    </Page>
  );
}
