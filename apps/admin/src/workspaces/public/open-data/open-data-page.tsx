import { useTexts } from '#app';
import { Card, Page } from '#ui';
import { texts } from './texts.js';

const PARTS = [
  { title: 'whole', text: 'wholeText', link: 'wholeLink', href: '/api/v1/public/ocds/dump.jsonl' },
  { title: 'feed', text: 'feedText', link: 'feedLink', href: '/api/v1/public/ocds/changes' },
  { title: 'latest', text: 'latestText', link: 'latestLink', href: '/api/v1/public/ocds' },
] as const;

/** What there is for machines, and how to follow it. The links lead to the API itself, so they are plain ones. */
export function OpenDataPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} width="text" intro={<p>{t('intro')}</p>}>
      {PARTS.map(({ title, text, link, href }) => (
        <Card key={title} title={t(title)}>
          <p>{t(text)}</p>
          <p>
            <a href={href}>{t(link)}</a>
          </p>
        </Card>
      ))}
      <Card title={t('one')}>
        <p>{t('oneText')}</p>
      </Card>
      <Card title={t('licence')}>
        <p>{t('licenceText')}</p>
      </Card>
    </Page>
  );
}
