import { ButtonLink } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { Skeleton } from '../ui/states.js';
import { Button } from '../ui/button.js';
import { texts as uiTexts } from '../ui/texts.js';
import { useTexts } from './i18n/use-texts.js';
import { texts } from './texts.js';

export function NotFoundPage() {
  const t = useTexts(uiTexts);
  return (
    <Page title={t('notFoundTitle')} intro={<p>{t('notFoundText')}</p>} width="text">
      <div>
        <ButtonLink href="/" variant="secondary">
          {t('toFrontPage')}
        </ButtonLink>
      </div>
    </Page>
  );
}

/** A mistake in the page itself. After a new version has been installed old page parts are gone: loading again helps. */
export function BrokenPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('brokenTitle')} intro={<p>{t('brokenText')}</p>} width="text">
      <div>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </div>
    </Page>
  );
}

export function LoadingPage() {
  const t = useTexts(uiTexts);
  return (
    <Page title={t('loading')} hideTitle>
      <Skeleton lines={10} />
    </Page>
  );
}
