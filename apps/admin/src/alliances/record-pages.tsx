import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import { ComboField, DateField, FormPage, NumberField, Resource, SelectField, TextField, useGo } from '#ui';
import { allianceQuery, nameMember, peopleQuery, recordMeasurement, recordVolume } from './queries.js';
import { texts } from './texts.js';
import { roomHref, type Alliance, type Base } from './types.js';

/** A form of the room that goes back to one of its tabs. */
function useRoom(base: Base, tab: string) {
  const id = useParam('allianceId');
  const go = useGo();
  const href = `${roomHref(base, id)}?tab=${tab}`;
  return { id, href, done: () => go(href), alliance: useQuery(allianceQuery(id)) };
}

interface MemberValues {
  group: 'executive' | 'project';
  personId: string;
}

export function NameMemberPage({ base }: { base: Base }) {
  const t = useTexts(texts);
  const { id, href, done } = useRoom(base, 'groups');
  return (
    <Resource query={useQuery(peopleQuery)}>
      {(people) => (
        <FormPage<MemberValues, Alliance>
          title={t('nameMember')}
          back={{ label: t('groupsTab'), href }}
          values={{ group: 'executive', personId: '' }}
          submitLabel={t('nameMember')}
          submit={(values, headers) => nameMember(id, values, headers)}
          onDone={done}
        >
          {(field) => (
            <>
              <SelectField
                {...field('group')}
                label={t('group')}
                options={(['executive', 'project'] as const).map((value) => ({ value, label: t(`group-${value}`) }))}
              />
              <ComboField
                {...field('personId')}
                label={t('person')}
                hint={t('personHint')}
                options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
              />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

interface VolumeValues {
  month: string;
  kind: 'planned' | 'actual';
  units: number | '';
  source: string;
}

export function RecordVolumePage() {
  const t = useTexts(texts);
  const { id, href, done } = useRoom('/officer', 'results');
  return (
    <FormPage<VolumeValues, Alliance>
      title={t('recordVolume')}
      back={{ label: t('resultsTab'), href }}
      values={{ month: '', kind: 'actual', units: '', source: '' }}
      submitLabel={t('save')}
      submit={({ units, ...values }, headers) => recordVolume(id, { ...values, units: String(units) }, headers)}
      onDone={done}
    >
      {(field) => (
        <>
          <DateField {...field('month')} label={t('month')} />
          <SelectField
            {...field('kind')}
            label={t('volumeKind')}
            options={[
              { value: 'actual', label: t('done') },
              { value: 'planned', label: t('planned') },
            ]}
          />
          <NumberField {...field('units')} label={t('units')} decimals={2} min={0} />
          <TextField {...field('source')} label={t('source')} />
        </>
      )}
    </FormPage>
  );
}

interface MeasurementValues {
  code: string;
  level: number | '';
  source: string;
  measuredOn: string;
}

export function RecordMeasurementPage() {
  const t = useTexts(texts);
  const say = useText();
  const { id, href, done, alliance } = useRoom('/officer', 'results');
  return (
    <Resource query={alliance}>
      {({ terms }) => (
        <FormPage<MeasurementValues, Alliance>
          title={t('recordMeasurement')}
          back={{ label: t('resultsTab'), href }}
          values={{ code: '', level: '', source: '', measuredOn: '' }}
          submitLabel={t('save')}
          submit={({ level, ...values }, headers) =>
            recordMeasurement(id, { ...values, level: String(level) }, headers)
          }
          onDone={done}
        >
          {(field) => (
            <>
              <SelectField
                {...field('code')}
                label={t('area')}
                options={terms.areas.map(({ code, title }) => ({ value: code, label: say(title) }))}
              />
              <NumberField {...field('level')} label={t('level')} decimals={4} />
              <DateField {...field('measuredOn')} label={t('measuredOn')} />
              <TextField {...field('source')} label={t('source')} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
