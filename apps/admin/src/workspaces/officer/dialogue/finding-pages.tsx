import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import {
  CheckboxField,
  DateText,
  FormPage,
  ListPage,
  NumberField,
  Resource,
  SelectField,
  Skeleton,
  TextAreaField,
  TextField,
  useCodelist,
  useCodeName,
  useGo,
} from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { Finding } from '../../../dialogue/types.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { useExperienceFinding } from '../experience/use-experience-finding.js';
import { PlanItemField, usePlanItemOfAddress } from './plan-item-field.js';
import { consultationsQuery, findingList, writeFinding } from './queries.js';
import { texts } from './texts.js';

export function FindingListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const service = useCodeName('service-kinds');
  return (
    <ListPage
      title={words('findings')}
      intro={<p>{t('findingsIntro')}</p>}
      primaryAction={{ label: t('newFinding'), href: '/officer/findings/new' }}
      source={findingList}
      csvName="havainnot"
      rowKey={({ id }) => id}
      filters={[]}
      columns={[
        { key: 'title', label: t('finding'), cell: ({ title }) => title },
        { key: 'text', label: t('whatTold'), cell: ({ text }) => text },
        { key: 'interviews', label: t('interviews'), cell: ({ interviews }) => String(interviews), align: 'end' },
        { key: 'public', label: words('published'), cell: ({ isPublic }) => words(isPublic ? 'yes' : 'no') },
        {
          key: 'service',
          label: words('service'),
          cell: ({ serviceKind }) => (serviceKind ? service(serviceKind) : '–'),
        },
        {
          key: 'written',
          label: t('written'),
          cell: ({ writtenAt }) => <DateText instant={writtenAt} />,
          text: ({ writtenAt }) => writtenAt,
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('findingsEmpty') }}
    />
  );
}

interface Values {
  title: string;
  text: string;
  serviceKind: string;
  interviews: number | '';
  isPublic: boolean;
  consultationId: string;
  planItemId: string;
}
const EMPTY = { title: '', text: '', serviceKind: '', interviews: '', isPublic: false, consultationId: '' } as const;

export function NewFindingPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const kinds = useCodelist('service-kinds');
  const consultations = useQuery(consultationsQuery);
  const planItemId = usePlanItemOfAddress();
  const filled = useExperienceFinding();
  if (filled === undefined) return <Skeleton lines={8} />;
  return (
    <Resource query={consultations}>
      {({ items }) => (
        <FormPage<Values, Finding>
          title={t('newFinding')}
          back={{ label: words('findings'), href: '/officer/findings' }}
          intro={
            <InlineAlert status="warning" labelText={t('warning')}>
              {t('findingWarning')}
            </InlineAlert>
          }
          values={{ ...EMPTY, planItemId, ...filled }}
          submitLabel={t('newFinding')}
          submit={({ serviceKind, consultationId, planItemId: about, interviews, ...values }, headers) =>
            writeFinding(
              {
                ...values,
                interviews: Number(interviews),
                serviceKind: serviceKind === '' ? null : (serviceKind as Finding['serviceKind']),
                consultationId: consultationId || null,
                planItemId: about || null,
              },
              headers,
            )
          }
          onDone={({ planItemId: about }) => go(about ? `/officer/plan-items/${about}` : '/officer/findings')}
        >
          {(field) => (
            <>
              <TextField {...field('title')} label={t('finding')} maxLength={200} />
              <TextAreaField {...field('text')} label={t('whatTold')} rows={8} />
              <NumberField {...field('interviews')} label={t('interviews')} min={1} max={100_000} />
              <CheckboxField {...field('isPublic')} label={t('isPublic')} hint={t('isPublicHint')} optional />
              <SelectField {...field('serviceKind')} label={words('service')} options={kinds} optional />
              <PlanItemField {...field('planItemId')} />
              <SelectField
                {...field('consultationId')}
                label={t('belongsTo')}
                options={items.map(({ id, title }) => ({ value: id, label: said(title) }))}
                optional
              />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
