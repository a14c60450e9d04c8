import { useTexts } from '#app';
import { Card, DataTable, FactsList, useCodeName } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { texts as words } from '../../../vouchers/texts.js';
import { texts } from './texts.js';
import type { Content } from './types.js';

type Rule = Content['services'][number] | Content['channels'][number] | Content['segments'][number];

/** What follows from the answers: the limits of the levels, and each rule with its conditions and its reason. */
export function RuleList({ content }: { content: Content }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const service = useCodeName('service-kinds');
  const { some, much, heavy } = content.levels;
  return (
    <>
      <Card title={t('levels')}>
        <FactsList
          wide
          facts={[
            { label: t('level-little'), value: `0–${some - 1}` },
            { label: t('level-some'), value: `${some}–${much - 1}` },
            { label: t('level-much'), value: `${much}–` },
            { label: t('heavy'), value: heavy === null ? t('noHeavy') : t('points', { count: heavy }) },
          ]}
        />
      </Card>
      <Rules
        title={t('channels')}
        rules={content.channels}
        content={content}
        nameOf={(code) => word(`channel-${code}`)}
      />
      <Rules title={t('services')} rules={content.services} content={content} nameOf={service} />
      <Rules title={t('segments')} rules={content.segments} content={content} nameOf={(code) => code} />
    </>
  );
}

interface RulesProps<R extends Rule> {
  title: string;
  rules: readonly R[];
  content: Content;
  nameOf: (code: R['code']) => string;
}

function Rules<R extends Rule>({ title, rules, content, nameOf }: RulesProps<R>) {
  const t = useTexts(texts);
  const say = useSaid();
  const conditionsOf = ({ levels, when }: R): string =>
    [
      ...(levels.length > 0 ? [`${t('onLevels')}: ${levels.map((level) => t(`level-${level}`)).join(', ')}`] : []),
      ...when.map(({ question, answers }) => {
        const asked = content.questions.find(({ code }) => code === question);
        const said = answers.map((answer) => say(asked?.options.find(({ code }) => code === answer)?.text));
        return `${say(asked?.text) || question}: ${said.join(` ${t('or')} `)}`;
      }),
    ].join('; ') || t('always');
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        label={title}
        rows={rules}
        rowKey={(rule) => String(rules.indexOf(rule))}
        columns={[
          { key: 'what', label: t('what'), cell: ({ code }) => nameOf(code) },
          { key: 'when', label: t('when'), cell: conditionsOf },
          { key: 'because', label: t('because'), cell: ({ because }) => say(because) },
        ]}
      />
    </section>
  );
}
