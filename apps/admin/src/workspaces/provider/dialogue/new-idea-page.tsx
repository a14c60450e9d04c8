import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CheckboxField,
  FormPage,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  useGo,
  type Option,
} from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { IdeaDetail } from '../../../dialogue/types.js';
import { addresseesQuery, providerConsultationQuery, sendIdea } from './queries.js';
import { texts } from './texts.js';

interface Values {
  authorityId: string;
  title: string;
  text: string;
  serviceKind: string;
  mayBeNamed: boolean;
}

/** An idea to whichever authority. */
export function NewIdeaPage() {
  const addressees = useQuery(addresseesQuery);
  return (
    <Resource query={addressees}>
      {({ items }) => <IdeaForm addressees={items.map(({ id, name }) => ({ value: id, label: name }))} />}
    </Resource>
  );
}

/** An idea to the authority that asks, as part of its consultation. */
export function ConsultationIdeaPage() {
  const consultation = useQuery(providerConsultationQuery(useParam('consultationId')));
  return (
    <Resource query={consultation}>
      {({ id, authorityId, authorityName }) => (
        <IdeaForm consultationId={id} addressees={[{ value: authorityId, label: authorityName }]} />
      )}
    </Resource>
  );
}

interface IdeaFormProps {
  addressees: readonly Option[];
  consultationId?: string;
}

function IdeaForm({ addressees, consultationId }: IdeaFormProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const kinds = useCodelist('service-kinds');
  const only = addressees.length === 1 ? addressees[0]?.value : undefined;
  return (
    <FormPage<Values, IdeaDetail>
      title={t('newIdea')}
      back={
        consultationId === undefined
          ? { label: words('ideas'), href: '/provider/ideas' }
          : { label: words('consultation'), href: `/provider/consultations/${consultationId}` }
      }
      intro={<p>{t('ideasIntro')}</p>}
      values={{ authorityId: only ?? '', title: '', text: '', serviceKind: '', mayBeNamed: false }}
      submitLabel={t('sendIdea')}
      submit={({ serviceKind, ...values }, headers) =>
        sendIdea(
          {
            ...values,
            consultationId: consultationId ?? null,
            serviceKind: serviceKind === '' ? null : (serviceKind as NonNullable<IdeaDetail['serviceKind']>),
          },
          headers,
        )
      }
      onDone={({ id }) => go(`/provider/ideas/${id}`)}
    >
      {(field) => (
        <>
          <SelectField {...field('authorityId')} label={t('toWhom')} options={addressees} />
          <TextField {...field('title')} label={t('name')} maxLength={200} />
          <TextAreaField {...field('text')} label={t('text')} hint={t('textHint')} rows={8} />
          <SelectField {...field('serviceKind')} label={words('service')} options={kinds} optional />
          <CheckboxField {...field('mayBeNamed')} label={words('mayBeNamed')} hint={t('namedHint')} optional />
        </>
      )}
    </FormPage>
  );
}
