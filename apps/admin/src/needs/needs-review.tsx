import { useTexts } from '#app';
import { AppLink, Card, FactsList } from '#ui';
import { useSaid } from '../procurement/tender-words.js';
import { texts } from './texts.js';
import type { Answers, Asked } from './types.js';

/** All answers by areas of life; `hrefOf` leads back to where they are changed. */
export function NeedsReview({
  asked,
  answers,
  hrefOf,
}: {
  asked: Asked;
  answers: Answers;
  hrefOf?: (at: number) => string;
}) {
  const t = useTexts(texts);
  const say = useSaid();
  return asked.areas.map((area, at) => (
    <Card
      key={area.code}
      title={say(area.name)}
      {...(hrefOf ? { aside: <AppLink href={hrefOf(at)}>{t('change', { area: say(area.name) })}</AppLink> } : {})}
    >
      <FactsList
        wide
        facts={asked.questions
          .filter((question) => question.area === area.code)
          .map(({ code, text, options }) => {
            const chosen = options.find((option) => option.code === answers[code]);
            return { label: say(text), value: chosen ? say(chosen.text) : t('notAnswered') };
          })}
      />
    </Card>
  ));
}

/** How many questions have no answer yet. */
export const unanswered = ({ questions }: Asked, answers: Answers): number =>
  questions.filter(({ code }) => !answers[code]).length;
