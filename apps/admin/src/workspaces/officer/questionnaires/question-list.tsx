import { useParam, useTexts } from '#app';
import { ButtonLink, Card } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { texts } from './texts.js';
import type { Content } from './types.js';

/** Questions by areas of life, each answer with its weight; a link leads to how the client sees them. */
export function QuestionList({ content: { areas, questions } }: { content: Content }) {
  const t = useTexts(texts);
  const say = useSaid();
  const id = useParam('questionnaireId');
  return (
    <>
      <div>
        <ButtonLink href={`/officer/questionnaires/${id}/preview/1`} variant="secondary">
          {t('preview')}
        </ButtonLink>
      </div>
      {areas.map((area) => (
        <Card key={area.code} title={say(area.name)}>
          {questions
            .filter((question) => question.area === area.code)
            .map(({ code, text, options }) => (
              <div key={code}>
                <h3>{say(text)}</h3>
                <ul>
                  {options.map((option) => (
                    <li key={option.code}>
                      {say(option.text)} ({t('points', { count: option.points })})
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </Card>
      ))}
    </>
  );
}
