import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  Card,
  CheckboxField,
  DateField,
  ErrorState,
  FormPage,
  MoneyField,
  MunicipalityField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useGo,
  type NameOf,
} from '#ui';
import { ReasonPanel } from './call-off-page.js';
import { usePartialText } from '../contracts/contract-words.js';
import { frameworkQuery, orderCallOff, proposalQuery } from './queries.js';
import { texts } from './texts.js';
import type { CallOff } from './types.js';

interface Values {
  title: string;
  description: string;
  value: string;
  municipalities: string[];
  validFrom: string;
  lastDay: string;
  /** Whom the rule named, as the page showed it. */
  proposed: string;
  departs: boolean;
  providerId: string;
  ground: string;
}

/** A new call-off: what is ordered, and beside it to whom the rule gives it and why. */
export function OrderCallOffPage() {
  const t = useTexts(texts);
  const say = usePartialText();
  const go = useGo();
  const id = useParam('frameworkId');
  const framework = useQuery(frameworkQuery(id));
  const empty = { title: '', description: '', value: '', validFrom: '', lastDay: '', proposed: '', providerId: '' };
  return (
    <Resource query={framework}>
      {({ title, municipalities }) => (
        <FormPage<Values, CallOff>
          title={t('new')}
          back={{ label: say(title), href: `/officer/frameworks/${id}` }}
          intro={t('orderIntro')}
          values={{ ...empty, municipalities, departs: false, ground: '' }}
          submitLabel={t('send')}
          submit={({ proposed, departs, providerId, ground, ...order }, headers) =>
            orderCallOff(
              id,
              {
                ...order,
                proposedProviderId: proposed,
                providerId: departs ? providerId : proposed,
                ground: departs ? ground : null,
              },
              headers,
            )
          }
          danger={{
            title: t('sendTitle'),
            whatHappens: t('sendWhat'),
            toWhom: t('sendWhom'),
            undo: t('sendUndo'),
            confirm: t('send'),
          }}
          onDone={(made) => go(`/officer/call-offs/${made.id}`)}
        >
          {(field) => (
            <>
              <TextField {...field('title')} label={t('what')} maxLength={300} />
              <TextAreaField {...field('description')} label={t('description')} />
              <MoneyField {...field('value')} label={t('value')} min="0.01" />
              <MunicipalityField {...field('municipalities')} label={t('municipalities')} multiple />
              <DateField {...field('validFrom')} label={t('validFrom')} />
              <DateField {...field('lastDay')} label={t('lastDay')} />
              <Proposed id={id} field={field} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

function Proposed({ id, field }: { id: string; field: NameOf<Values> }) {
  const t = useTexts(texts);
  const { setValue } = useFormContext<Values>();
  const [value, validFrom, municipalities, departs] = useWatch<
    Values,
    readonly ['value', 'validFrom', 'municipalities', 'departs']
  >({ name: ['value', 'validFrom', 'municipalities', 'departs'] });
  const proposal = useQuery(proposalQuery(id, { value, validFrom, municipalities }));
  const proposed = proposal.data?.providerId ?? '';
  useEffect(() => setValue('proposed', proposed), [proposed, setValue]);
  const others = (proposal.data?.able ?? []).filter(({ providerId }) => providerId !== proposed);
  return (
    <>
      <Card title={t('proposal')}>
        <div aria-live="polite">
          {proposal.isError && <ErrorState error={proposal.error} />}
          {proposal.data ? (
            <ReasonPanel reason={proposal.data.reason} />
          ) : (
            !proposal.isError && <p>{t('proposalLater')}</p>
          )}
        </div>
      </Card>
      {others.length > 0 && (
        <CheckboxField {...field('departs')} label={t('departs')} hint={t('departsHint')} optional />
      )}
      {departs && (
        <>
          <SelectField
            {...field('providerId')}
            label={t('provider')}
            options={others.map(({ providerId, name }) => ({ value: providerId, label: name }))}
          />
          <TextAreaField {...field('ground')} label={t('ground')} rows={3} />
        </>
      )}
    </>
  );
}
