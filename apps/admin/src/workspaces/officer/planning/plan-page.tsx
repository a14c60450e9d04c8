import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DateText, DetailPage, Money, Resource, useGo } from '#ui';
import { NoticeList, PlanItems } from '../../../dialogue/plan-view.js';
import { texts as shared } from '../../../dialogue/texts.js';
import type { PlanDetail } from '../../../dialogue/types.js';
import { PlanBadge, useDialogueHistory } from '../../../dialogue/words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { planQuery, publishPlan } from './queries.js';
import { texts } from './texts.js';

export function PlanPage() {
  const plan = useQuery(planQuery(useParam('planId')));
  return <Resource query={plan}>{(found) => <Found plan={found} />}</Resource>;
}

function Found({ plan }: { plan: PlanDetail }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const history = useDialogueHistory();
  const publish = useCommand(publishPlan);
  const { id, year, items, introduction, priorInformation, publishedAt, estimatedValue } = plan;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/plan' }}
      title={words('plan', { year: String(year) })}
      status={<PlanBadge status={plan.status} />}
      permitted={plan.permittedActions}
      actions={{
        'plan-item:add': { label: t('addItem'), run: () => go(`/officer/plan/${id}/new-item`) },
        'plan:publish': {
          label: t('publish'),
          run: () => publish.mutateAsync(plan),
          danger: {
            title: t('publish'),
            whatHappens: t('publishWhat'),
            toWhom: t('publishWhom'),
            undo: t('publishUndo'),
            confirm: t('publish'),
          },
        },
        'plan:edit': { label: t('editPlan'), run: () => go(`/officer/plan/${id}/edit`) },
      }}
      facts={[
        { label: words('published'), value: publishedAt && <DateText instant={publishedAt} /> },
        { label: words('value'), value: estimatedValue && <Money amount={estimatedValue} /> },
      ]}
      history={history(plan.history)}
    >
      {said(introduction) && <p className={styles.text}>{said(introduction)}</p>}
      <Card title={words('items')}>
        <PlanItems items={items} year={year} hrefOf={(item) => `/officer/plan-items/${item.id}`} />
      </Card>
      <Card title={words('notices')}>
        <NoticeList notices={priorInformation} />
      </Card>
    </DetailPage>
  );
}
