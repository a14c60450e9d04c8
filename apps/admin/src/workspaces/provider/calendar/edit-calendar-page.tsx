import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, NumberField, RepeatField, Resource, SelectField, TimeField, useGo } from '#ui';
import { calendarQuery, saveCalendar, type OfferCalendar } from './queries.js';
import { texts } from './texts.js';

interface Values {
  hours: { weekday: string; from: string; to: string }[];
  /** One stretch a day; an empty one is a day off. */
  exceptions: { day: string; from: string; to: string }[];
  slotMinutes: number;
  places: number;
  weekCapacity: number | '';
}

const PAGE = '/provider/calendar';
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const valuesOf = ({ hours, exceptions, slotMinutes, places, weekCapacity }: OfferCalendar): Values => ({
  hours: hours.map(({ weekday, from, to }) => ({ weekday: String(weekday), from, to })),
  exceptions: exceptions.flatMap(({ day, hours: open }) =>
    open.length === 0 ? [{ day, from: '', to: '' }] : open.map(({ from, to }) => ({ day, from, to })),
  ),
  slotMinutes,
  places,
  weekCapacity: weekCapacity ?? '',
});

const inputOf = ({ hours, exceptions, slotMinutes, places, weekCapacity }: Values) => ({
  hours: hours.map(({ weekday, from, to }) => ({ weekday: Number(weekday), from, to })),
  exceptions: [...new Set(exceptions.map(({ day }) => day))].map((day) => ({
    day,
    hours: exceptions.filter((one) => one.day === day && one.from !== '').map(({ from, to }) => ({ from, to })),
  })),
  slotMinutes,
  places,
  weekCapacity: weekCapacity === '' ? null : weekCapacity,
});

/** When there is time for clients of one service: the week, the days that differ, and how much is enough. */
export function EditCalendarPage() {
  const offerId = useParam('offerId');
  const calendar = useQuery(calendarQuery(offerId));
  return <Resource query={calendar}>{(found) => <Edit offerId={offerId} calendar={found} />}</Resource>;
}

function Edit({ offerId, calendar }: { offerId: string; calendar: OfferCalendar }) {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<Values, OfferCalendar>
      title={t('editTitle')}
      back={{ label: t('title'), href: PAGE }}
      intro={t('editIntro')}
      values={valuesOf(calendar)}
      version={calendar.version}
      submitLabel={t('save')}
      submit={(values, headers) => saveCalendar(offerId, inputOf(values), calendar.version, headers)}
      onDone={() => go(PAGE)}
    >
      {(field) => (
        <>
          <NumberField {...field('slotMinutes')} label={t('slot')} unit={t('minutes')} min={15} max={480} />
          <NumberField {...field('places')} label={t('places')} hint={t('placesHint')} min={1} max={50} />
          <NumberField {...field('weekCapacity')} label={t('capacity')} min={1} max={500} optional />
          <RepeatField
            name="hours"
            itemTitle={(index) => t('hoursOf', { number: index + 1 })}
            addLabel={t('addHours')}
            empty={{ weekday: '1', from: '09:00', to: '15:00' }}
            max={70}
          >
            {(index) => (
              <>
                <SelectField
                  {...field(`hours.${index}.weekday`)}
                  label={t('weekday')}
                  options={WEEKDAYS.map((day) => ({ value: String(day), label: t(`weekday-${day}`) }))}
                />
                <TimeField {...field(`hours.${index}.from`)} label={t('from')} />
                <TimeField {...field(`hours.${index}.to`)} label={t('to')} />
              </>
            )}
          </RepeatField>
          <RepeatField
            name="exceptions"
            itemTitle={(index) => t('exceptionOf', { number: index + 1 })}
            addLabel={t('addException')}
            empty={{ day: '', from: '', to: '' }}
          >
            {(index) => (
              <>
                <DateField {...field(`exceptions.${index}.day`)} label={t('day')} hint={t('dayOff')} />
                <TimeField {...field(`exceptions.${index}.from`)} label={t('from')} optional />
                <TimeField {...field(`exceptions.${index}.to`)} label={t('to')} optional />
              </>
            )}
          </RepeatField>
        </>
      )}
    </FormPage>
  );
}
