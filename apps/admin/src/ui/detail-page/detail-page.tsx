import { useRouter, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Card, FactsList, type Fact } from '../card.js';
import { Page } from '../page.js';
import { Tabs, type Tab } from '../tabs.js';
import { texts } from '../texts.js';
import { Timeline, type TimelineEvent } from '../timeline.js';
import { Countdown } from '../values.js';
import { ActionBar, type ActionBarProps } from './action-bar.js';
import styles from './detail-page.module.css';

export interface DetailPageProps extends Partial<ActionBarProps> {
  back: { label: string; href: string };
  title: string;
  /** A `StatusBadge`. */
  status?: ReactNode;
  /** Instant of the next deadline. */
  deadline?: string | undefined;
  /** Each tab has its own address: `?tab=lots`. */
  tabs?: readonly Tab[];
  /** Content instead of tabs, or above them. */
  children?: ReactNode;
  facts?: readonly Fact[];
  /** More cards in the side column: linked things. */
  side?: ReactNode;
  history?: readonly TimelineEvent[];
}

/** The one page of a thing: what it is, where it stands, what may be done now, and what has happened. */
export function DetailPage(props: DetailPageProps) {
  const { back, title, status, deadline, actions, permitted, tabs, children, facts, side, history } = props;
  const t = useTexts(texts);
  const beside = (
    <>
      {status}
      {deadline && <Countdown until={deadline} />}
    </>
  );
  const hasSide = facts || side || history;
  return (
    <Page title={title} back={back} beside={(status || deadline) && beside}>
      {actions && permitted && <ActionBar actions={actions} permitted={permitted} />}
      <div className={hasSide ? styles.columns : ''}>
        <div className={styles.main}>
          {children}
          {tabs && <AddressTabs tabs={tabs} />}
        </div>
        {hasSide && (
          <aside className={styles.side} aria-label={t('facts')}>
            {facts && (
              <Card title={t('facts')}>
                <FactsList facts={facts} />
              </Card>
            )}
            {side}
            {history && history.length > 0 && (
              <Card title={t('history')}>
                <Timeline events={history} />
              </Card>
            )}
          </aside>
        )}
      </div>
    </Page>
  );
}

function AddressTabs({ tabs }: { tabs: readonly Tab[] }) {
  const t = useTexts(texts);
  const router = useRouter();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const select = (id: string) => router.history.replace(`${router.state.location.pathname}?tab=${id}`);
  return <Tabs label={t('tabs')} tabs={tabs} selected={tab ?? tabs[0]?.id} onSelect={select} />;
}
