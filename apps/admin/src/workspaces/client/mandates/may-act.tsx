import { actByMandate, useSession, useTexts } from '#app';
import { Button, Card } from '#ui';
import { texts } from '../../../mandates/texts.js';

/** Whose matters I may look after: begun with a button, never by itself. */
export function MayAct() {
  const t = useTexts(texts);
  const session = useSession();
  if (!session || session.actingFor || session.mandates.length === 0) return null;
  return (
    <Card title={t('mayAct')}>
      <ul role="list">
        {session.mandates.map(({ id, name, scope }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              <br />
              {scope.map((one) => t(`scope-${one}`)).join(' · ')}
            </p>
            <Button variant="secondary" onClick={() => void actByMandate(id)}>
              {t('act')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
