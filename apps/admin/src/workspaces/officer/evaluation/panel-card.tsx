import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, StatusBadge, useProblemText } from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import styles from './evaluation.module.css';
import { biddersQuery, appointPanel, declareInterest, openConsensus, type Panel } from './queries.js';
import { texts } from './texts.js';

/** Who evaluates, what they have declared, how far they are, and what the reader does next. */
export function PanelCard({ tenderId, panel }: { tenderId: string; panel: Panel }) {
  const t = useTexts(texts);
  const may = (action: string) => panel.permittedActions.some((one) => one.action === action && one.allowed);
  return (
    <Card title={t('panel')}>
      <p>{t(`panel-${panel.phase}`)}</p>
      {panel.members.length > 0 && (
        <ul role="list" className={styles.bids}>
          {panel.members.map(({ personId, name, chair, hasInterest, note, given }) => (
            <li key={personId}>
              <span>
                <strong>{name}</strong>
                {chair && ` (${t('chair')})`}
              </span>
              <span>
                {hasInterest === true
                  ? t('hasInterest', { note: note ?? '' })
                  : t(hasInterest === null ? 'notDeclared' : 'given', { given, expected: panel.expected })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {may('panel:declare') && <Interest tenderId={tenderId} />}
      {panel.myInterest === false && <StatusBadge tone="good">{t('declaredFree')}</StatusBadge>}
      {may('panel:appoint') && <Appoint tenderId={tenderId} panel={panel} />}
      {may('panel:open-consensus') && <OpenConsensus tenderId={tenderId} />}
    </Card>
  );
}

function Interest({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const declare = useCommand(declareInterest);
  const [note, setNote] = useState('');
  return (
    <div className={styles.form}>
      <p>{t('interestAsk')}</p>
      <Bidders tenderId={tenderId} />
      <label>
        {t('interestNote')}
        <textarea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div className={styles.buttons}>
        <Button busy={declare.isPending} onClick={() => declare.mutate({ tenderId, hasInterest: false })}>
          {t('noInterest')}
        </Button>
        <Button
          variant="secondary"
          busy={declare.isPending}
          onClick={() => declare.mutate({ tenderId, hasInterest: true, ...(note.trim() && { note: note.trim() }) })}
        >
          {t('someInterest')}
        </Button>
      </div>
      {declare.isError && <p role="alert">{say(declare.error)}</p>}
    </div>
  );
}

/** Against whom interests are declared: names that do not tell whose bid is whose. */
function Bidders({ tenderId }: { tenderId: string }) {
  const t = useTexts(anonymityTexts);
  const { data } = useQuery(biddersQuery(tenderId));
  if (!data || data.items.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('bidders')}</summary>
      <p>{t('biddersText')}</p>
      <ul>
        {data.items.map(({ name, businessId }) => (
          <li key={businessId}>
            {name} ({businessId})
          </li>
        ))}
      </ul>
    </details>
  );
}

function Appoint({ tenderId, panel }: { tenderId: string; panel: Panel }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const appoint = useCommand(appointPanel);
  const [members, setMembers] = useState<readonly string[]>(panel.members.map(({ personId }) => personId));
  const [chairId, setChair] = useState(panel.members.find(({ chair }) => chair)?.personId ?? '');
  const toggle = (id: string) =>
    setMembers((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const named = panel.candidates.filter(({ personId }) => members.includes(personId));
  return (
    <details className={styles.more}>
      <summary>{t(panel.phase === 'none' ? 'appoint' : 'changePanel')}</summary>
      <div className={styles.form}>
        <fieldset>
          <legend>{t('members')}</legend>
          {panel.candidates.map(({ personId, name }) => (
            <label key={personId} className={styles.check}>
              <input
                type="checkbox"
                checked={members.includes(personId)}
                disabled={panel.members.some((member) => member.personId === personId)}
                onChange={() => toggle(personId)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <label>
          {t('chooseChair')}
          <select value={chairId} onChange={(event) => setChair(event.target.value)}>
            <option value="">–</option>
            {named.map(({ personId, name }) => (
              <option key={personId} value={personId}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button
          variant="secondary"
          busy={appoint.isPending}
          disabled={members.length === 0 || chairId === ''}
          onClick={() => appoint.mutate({ tenderId, memberIds: [...members], chairId })}
        >
          {t('appointNow')}
        </Button>
        {appoint.isError && <p role="alert">{say(appoint.error)}</p>}
      </div>
    </details>
  );
}

function OpenConsensus({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const begin = useCommand(openConsensus);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('openConsensus')}
      </Button>
      <DangerDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => begin.mutateAsync(tenderId)}
        title={t('openConsensus')}
        whatHappens={t('openConsensusWhat')}
        toWhom={t('openConsensusWhom')}
        undo={t('excludeUndo')}
        confirm={t('openConsensus')}
      />
    </>
  );
}
