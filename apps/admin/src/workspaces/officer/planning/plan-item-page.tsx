import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DetailPage, Money, Resource, useCodeName, useGo, useReason, type DetailPageProps } from '#ui';
import { NoticeList } from '../../../dialogue/plan-view.js';
import { texts as shared } from '../../../dialogue/texts.js';
import type { PlanItemDetail } from '../../../dialogue/types.js';
import { PlanItemBadge, useDialogueHistory } from '../../../dialogue/words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import {
  dropPlanItem,
  planItemQuery,
  preparePlanItem,
  publishPriorInformation,
  reopenPlanItem,
  resumePlanItem,
  startTender,
} from './queries.js';
import { ItemConsultations, ItemFindings } from './item-dialogue.js';
import { texts } from './texts.js';

export function PlanItemPage() {
  const item = useQuery(planItemQuery(useParam('itemId')));
  return <Resource query={item}>{(found) => <Found item={found} />}</Resource>;
}

function Found({ item }: { item: PlanItemDetail }) {
  const words = useTexts(shared);
  const said = useSaid();
  const history = useDialogueHistory();
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const { planId, year, dropReason, serviceKind, mainCpv, municipalities, quarter, estimatedValue } = item;
  return (
    <DetailPage
      back={{ label: words('plan', { year: String(year) }), href: `/officer/plan/${planId}` }}
      title={said(item.title) || words('untitled')}
      status={<PlanItemBadge status={item.status} />}
      permitted={item.permittedActions}
      actions={useItemActions(item)}
      facts={[
        { label: words('quarter'), value: quarter && words('quarterOf', { quarter, year: String(year) }) },
        { label: words('value'), value: estimatedValue && <Money amount={estimatedValue} /> },
        { label: words('service'), value: serviceKind && service(serviceKind) },
        { label: words('cpv'), value: mainCpv },
        { label: words('municipalities'), value: municipalities.map(place).join(', ') },
      ]}
      history={history(item.history)}
    >
      {dropReason && (
        <InlineAlert status="warning" labelText={words('droppedBecause')}>
          {dropReason}
        </InlineAlert>
      )}
      <Card title={words('description')}>
        <p className={styles.text}>{said(item.description) || '–'}</p>
      </Card>
      <ItemConsultations itemId={item.id} />
      <ItemFindings itemId={item.id} />
      <Card title={words('notices')}>
        <NoticeList notices={item.priorInformation} />
      </Card>
    </DetailPage>
  );
}

function useItemActions(item: PlanItemDetail): NonNullable<DetailPageProps['actions']> {
  const t = useTexts(texts);
  const go = useGo();
  const start = useCommand(startTender);
  const tell = useCommand(publishPriorInformation);
  const prepare = useCommand(preparePlanItem);
  const drop = useCommand(dropPlanItem);
  const resume = useCommand(resumePlanItem);
  const reopen = useCommand(reopenPlanItem);
  const reason = useReason(t('reason'), t('reasonHint'));
  const { id, version } = item;
  return {
    'plan-item:start-tender': {
      label: t('startTender'),
      run: async () => go(`/officer/tenders/${(await start.mutateAsync({ id, version })).tenderId}/edit`),
    },
    'plan-item:reopen': { label: t('reopen'), run: () => reopen.mutateAsync({ id, version }) },
    'plan-item:resume': { label: t('resume'), run: () => resume.mutateAsync({ id, version }) },
    'plan-item:edit': { label: t('editItem'), run: () => go(`/officer/plan-items/${id}/edit`) },
    'plan-item:publish-prior-information': {
      label: t('tell'),
      run: () => tell.mutateAsync({ id, version }),
      danger: {
        title: t('tell'),
        whatHappens: t('tellWhat'),
        toWhom: t('publishWhom'),
        undo: t('tellUndo'),
        confirm: t('tell'),
      },
    },
    'plan-item:prepare': { label: t('prepare'), run: () => prepare.mutateAsync({ id, version }) },
    'plan-item:drop': {
      label: t('drop'),
      run: () => drop.mutateAsync({ id, version, reason: reason.text }),
      danger: {
        title: t('drop'),
        whatHappens: t('dropWhat'),
        toWhom: t('publishWhom'),
        undo: t('dropUndo'),
        confirm: t('drop'),
        extra: reason.field,
      },
    },
  };
}
