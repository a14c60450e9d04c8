import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { Card, FactsList, formatDate, Page, Resource } from '#ui';
import { experienceRulesQuery, type ExperienceRule } from '../../../vouchers/experience/queries.js';
import { texts } from '../../../vouchers/experience/rule-texts.js';
import { texts as words } from '../../../vouchers/experience/texts.js';

/** By which rule clients are asked and scores published: every version, the newest first, for anyone. */
export function ExperienceRulesPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <Page title={t('title')} back={{ label: say('back'), href: '/offers' }} intro={<p>{t('intro')}</p>} width="text">
      <Resource query={useQuery(experienceRulesQuery)}>
        {({ items }) => items.map((rule) => <Version key={rule.version} rule={rule} />)}
      </Resource>
    </Page>
  );
}

function Version({ rule }: { rule: ExperienceRule }) {
  const t = useTexts(texts);
  const { version, validFrom, fewest, weight, waitDays, askDays, resultDays } = rule;
  const days = (count: number) => t('days', { count });
  return (
    <Card title={t('version', { version, date: formatDate(validFrom) })}>
      <FactsList
        wide
        facts={[
          { label: t('fewest'), value: t('clients', { count: fewest }) },
          { label: t('weight'), value: t('clients', { count: weight }) },
          { label: t('interval'), value: t('wilson') },
          { label: t('waitDays'), value: days(waitDays) },
          { label: t('askDays'), value: days(askDays) },
          { label: t('resultDays'), value: days(resultDays) },
        ]}
      />
      <Questions title={t('afterVisit')} questions={rule.event} />
      <Questions title={t('ofWhole')} questions={rule.service} />
    </Card>
  );
}

function Questions({ title, questions }: { title: string; questions: ExperienceRule['event'] }) {
  const say = useText();
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {questions.map(({ code, text }) => (
          <li key={code}>{say(text)}</li>
        ))}
      </ol>
    </>
  );
}
