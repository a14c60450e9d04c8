import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, ButtonLink, Card, DangerDialog, ErrorState, useReason } from '#ui';
import { ConsentList } from '../../../clients/consent-list.js';
import { ResponsibleList, TeamList } from '../../../clients/team-list.js';
import { texts as people } from '../../../clients/texts.js';
import type { Consent } from '../../../clients/types.js';
import { endTeamMember, recordConsent } from './team-queries.js';
import { texts } from './team-texts.js';
import type { Client } from './types.js';

const permits = (client: Client, name: string): boolean =>
  client.permittedActions.some(({ action, allowed }) => action === name && allowed);

/** Who works with the client, who has been responsible, and what the client allows. */
export function ClientTeam({ client }: { client: Client }) {
  const t = useTexts(texts);
  const p = useTexts(people);
  const end = useCommand(endTeamMember);
  const edits = permits(client, 'team:edit');
  return (
    <>
      <Card title={t('teamTitle')}>
        {client.team.length === 0 && <p>{t('noTeam')}</p>}
        <TeamList
          team={client.team}
          action={(member) =>
            edits && (
              <Button
                variant="secondary"
                busy={end.isPending}
                onClick={() => end.mutate({ clientId: client.id, member })}
              >
                {t('end')}
                <span className="visually-hidden">: {member.name}</span>
              </Button>
            )
          }
        />
        {end.isError && <ErrorState error={end.error} />}
        {edits && (
          <div>
            <ButtonLink href={`/officer/clients/${client.id}/team`}>{t('add')}</ButtonLink>
          </div>
        )}
      </Card>
      <Card title={p('responsible')}>
        <ResponsibleList responsible={client.responsible} />
      </Card>
      <Card title={p('consents')}>
        <ConsentList
          consents={client.consents}
          action={(consent) => permits(client, 'consent:record') && <Record clientId={client.id} consent={consent} />}
        />
      </Card>
    </>
  );
}

/** What the client said, written down by the case worker. */
function Record({ clientId, consent }: { clientId: string; consent: Consent }) {
  const t = useTexts(texts);
  const record = useCommand(recordConsent);
  const [asking, setAsking] = useState(false);
  const note = useReason(t('consentNote'), t('consentNoteHint'));
  const label = t(consent.inForce ? 'recordDisallow' : 'recordAllow');
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {label}
        <span className="visually-hidden">
          : {consent.title.fi} {consent.organisationName}
        </span>
      </Button>
      <DangerDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => record.mutateAsync({ clientId, consent, note: note.text })}
        title={label}
        whatHappens={t('recordWhat')}
        toWhom={t('recordWhom')}
        undo={t('recordUndo')}
        confirm={label}
        extra={note.field}
      />
    </>
  );
}
