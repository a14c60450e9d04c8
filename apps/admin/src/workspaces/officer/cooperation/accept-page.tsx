import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, Resource, TextAreaField, useGo } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { accept, cooperationQuery, readCooperation, type Cooperation } from './queries.js';
import { texts } from './texts.js';

interface Values {
  acceptedOn: string;
  decision: string;
}

export function AcceptPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const id = useParam('cooperationId');
  const position = Number(useParam('position'));
  const query = useQuery(cooperationQuery(id));
  return (
    <Resource query={query}>
      {({ title, version, parties }) => (
        <FormPage<Values, Cooperation>
          title={t('acceptFor', { party: parties[position - 1]?.name ?? '' })}
          back={{ label: said(title), href: `/officer/cooperation/${id}` }}
          intro={t('acceptIntro')}
          values={{ acceptedOn: '', decision: '' }}
          version={version}
          submitLabel={t('accept')}
          submit={(values, headers) => accept(id, { party: position, ...values }, headers)}
          reload={async () => ({
            values: { acceptedOn: '', decision: '' },
            version: (await readCooperation(id)).version,
          })}
          onDone={() => go(`/officer/cooperation/${id}`)}
        >
          {(field) => (
            <>
              <DateField {...field('acceptedOn')} label={t('decisionDay')} />
              <TextAreaField {...field('decision')} label={t('decision')} hint={t('decisionHint')} rows={3} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
