import { useQuery } from '@tanstack/react-query';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { AppLink, DataTable, DateField, Page, Resource, SelectField, Tabs, useCodelist, useCodeName } from '#ui';
import { CoverageDrawing, type Place } from './coverage-drawing.js';
import styles from './coverage.module.css';
import { coverageQuery, type CoverageMap } from './queries.js';
import { texts } from './texts.js';

interface Asked {
  service: string;
  day: string;
}

/** Which agreement covers the service in each municipality, and where nobody answers; drawn, with a table beside. */
export function CoveragePage() {
  const t = useTexts(texts);
  const form = useForm<Asked>({ defaultValues: { service: 'job-coaching', day: '' } });
  return (
    <Page title={t('map')} back={{ label: t('title'), href: '/officer/cooperation' }} intro={t('mapIntro')}>
      <FormProvider {...form}>
        <Answered />
      </FormProvider>
    </Page>
  );
}

function Answered() {
  const t = useTexts(texts);
  const services = useCodelist('service-kinds');
  const { service, day } = useWatch<Asked>();
  const query = useQuery(coverageQuery(day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined));
  return (
    <>
      <div className={styles.choices}>
        <SelectField name="service" label={t('service')} options={services} />
        <DateField name="day" label={t('onDay')} hint={t('onDayHint')} optional />
      </div>
      <Resource query={query}>{(map) => <Found map={map} service={service ?? ''} />}</Resource>
    </>
  );
}

function Found({ map, service }: { map: CoverageMap; service: string }) {
  const t = useTexts(texts);
  const nameOf = useCodeName('service-kinds');
  const placeOf = useCodeName('municipalities');
  const cells = new Map(
    map.cells.filter(({ serviceKind }) => serviceKind === service).map((cell) => [cell.municipality, cell]),
  );
  const places: Place[] = map.municipalities.map(({ code, lat, lon }) => {
    const cell = cells.get(code);
    return { code, lat, lon, name: placeOf(code), state: cell?.state ?? 'nobody', duties: cell?.duties ?? [] };
  });
  const gaps = places.filter(({ state }) => state === 'nobody').length;
  const finding =
    gaps === 0 ? t('gapsNone', { service: nameOf(service) }) : t('gaps', { service: nameOf(service), count: gaps });
  const table = (
    <DataTable
      label={finding}
      rows={places}
      rowKey={({ code }) => code}
      columns={[
        { key: 'municipality', label: t('municipality'), cell: ({ name }) => name },
        { key: 'state', label: t('status'), cell: ({ state }) => t(`state-${state}`) },
        {
          key: 'agreement',
          label: t('agreement'),
          cell: ({ duties }) =>
            duties.map(({ cooperationId, number }) => (
              <AppLink key={cooperationId} href={`/officer/cooperation/${cooperationId}`}>
                {number}{' '}
              </AppLink>
            )),
        },
        {
          key: 'organiser',
          label: t('organiser'),
          cell: ({ duties }) => duties.map(({ organiser }) => organiser).join(', '),
        },
        {
          key: 'producer',
          label: t('producer'),
          cell: ({ duties }) => duties.map(({ producer }) => producer).join(', '),
        },
        { key: 'payer', label: t('payer'), cell: ({ duties }) => duties.map(({ payer }) => payer).join(', ') },
      ]}
    />
  );
  return (
    <section aria-label={finding}>
      <h2>{finding}</h2>
      <Tabs
        label={finding}
        tabs={[
          { id: 'map', label: t('mapTab'), content: <CoverageDrawing places={places} /> },
          { id: 'table', label: t('tableTab'), content: table },
        ]}
      />
    </section>
  );
}
