import { useTexts } from '#app';
import { Card, Page } from '#ui';
import styles from './open-data.module.css';
import { texts } from './texts.js';

const API = '/api/v1/public/ocds';

interface Part {
  readonly title: string;
  readonly text: string;
  /** What the API itself answers in a browser. */
  readonly link?: string;
  readonly href?: string;
  readonly commands: readonly string[];
}

/** What there is for machines, and how to take it: every command works as it stands. The links lead to the API itself. */
export function OpenDataPage() {
  const t = useTexts(texts);
  const at = `${window.location.origin}${API}`;
  const parts: readonly Part[] = [
    {
      ...{ title: t('whole'), text: t('wholeText'), link: t('wholeLink'), href: `${API}/dump.jsonl` },
      commands: [`curl -s -D headers.txt -o kasvutori.jsonl ${at}/dump.jsonl`, 'grep -i x-feed-cursor headers.txt'],
    },
    {
      ...{ title: t('feed'), text: t('feedText'), link: t('feedLink'), href: `${API}/changes` },
      commands: [`curl -s '${at}/changes?cursor=0&limit=100'`],
    },
    {
      ...{ title: t('latest'), text: t('latestText'), link: t('latestLink'), href: API },
      commands: [`curl -s -D headers.txt -o latest.json '${at}?limit=20'`, 'grep -i ^link: headers.txt'],
    },
    {
      ...{ title: t('one'), text: t('oneText') },
      commands: [
        `OCID=$(curl -s '${at}?limit=1' | grep -o '"ocid":"[^"]*"' | head -1 | cut -d'"' -f4)`,
        `curl -s -o release-package.json ${at}/$OCID`,
        `curl -s -o record-package.json ${at}/$OCID/record`,
      ],
    },
  ];
  return (
    <Page title={t('title')} width="text" intro={<p>{t('intro')}</p>}>
      {parts.map(({ title, text, link, href, commands }) => (
        <Card key={title} title={title}>
          <p>{text}</p>
          {href && (
            <p>
              <a href={href}>{link}</a>
            </p>
          )}
          <pre className={styles.commands}>
            <code>{commands.join('\n')}</code>
          </pre>
        </Card>
      ))}
      <Card title={t('contents')}>
        <p>{t('contentsText')}</p>
      </Card>
      <Card title={t('licence')}>
        <p>{t('licenceText')}</p>
      </Card>
    </Page>
  );
}
