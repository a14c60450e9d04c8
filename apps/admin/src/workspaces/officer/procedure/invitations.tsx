import { useCommand } from '#api';
import { useTexts } from '#app';
import { ActionBar, Card, useReason } from '#ui';
import type { OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import styles from '../../../procurement/tender.module.css';
import { reduce } from './queries.js';
import { texts } from './texts.js';

/** Those invited; between rounds one may be left out, where the call announced it. */
export function Invitations({ procedure }: { procedure: OfficerProcedure }) {
  const t = useTexts(texts);
  return (
    <Card title={t('invitations')}>
      {procedure.invitations.map((invitation) => (
        <Invited key={invitation.providerId} procedure={procedure} invitation={invitation} />
      ))}
    </Card>
  );
}

function Invited({
  procedure,
  invitation,
}: {
  procedure: OfficerProcedure;
  invitation: OfficerProcedure['invitations'][number];
}) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const reducing = useCommand(reduce);
  const reason = useReason(words('reason'), words('reasonHint'));
  const { providerId, providerName: provider, reduceReason } = invitation;
  const may = procedure.permittedActions.filter(({ action }) => action === 'procedure:reduce');
  return (
    <section className={styles.part}>
      <h3>{provider}</h3>
      {reduceReason !== null && <p className={styles.text}>{t('leftOut', { reason: reduceReason })}</p>}
      {reduceReason === null && procedure.plan?.mayReduce === true && (
        <ActionBar
          actions={{
            'procedure:reduce': {
              label: t('leaveOutNow'),
              run: () => reducing.mutateAsync({ id: procedure.tenderId, providerId, reason: reason.text }),
              danger: {
                title: `${t('leaveOutNow')}: ${provider}`,
                whatHappens: t('leaveOutWhat'),
                toWhom: t('leaveOutWhom', { provider }),
                undo: t('noUndo'),
                confirm: t('leaveOutNow'),
                extra: reason.field,
              },
            },
          }}
          permitted={may}
        />
      )}
    </section>
  );
}
