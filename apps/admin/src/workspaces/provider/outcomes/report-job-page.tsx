import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, useGo } from '#ui';
import { EmploymentFields, employmentOf, type EmploymentValues } from './employment-fields.js';
import { participationQuery, reportEmployment } from '../../../participations/queries.js';
import { texts } from '../../../participations/texts.js';

const EMPTY: EmploymentValues = { employer: '', start: '', end: '', hoursPerWeek: '', subsidised: false };

export function ReportJobPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('participationId');
  const participation = useQuery(participationQuery(id));
  const href = `/provider/outcomes/${id}`;
  return (
    <Resource query={participation}>
      {({ clientReference }) => (
        <FormPage<EmploymentValues, unknown>
          title={t('reportTitle')}
          back={{ label: t('page', { client: clientReference }), href }}
          intro={t('reportIntro')}
          values={EMPTY}
          submitLabel={t('report')}
          submit={(values, headers) => reportEmployment(id, employmentOf(values), headers)}
          onDone={() => go(href)}
        >
          {(field) => <EmploymentFields field={field} />}
        </FormPage>
      )}
    </Resource>
  );
}
