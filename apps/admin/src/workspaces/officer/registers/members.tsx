import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { ActionBar, Card, DateText, FactsList, Resource, useReason, type PageAction } from '#ui';
import { DecideBy } from '../../../procurement/decide-by.js';
import { MemberBadge, type Member } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { PinnedDeclaration } from '../providers/pinned-declaration.js';
import { decideMember, extendDecision, membersQuery } from './queries.js';
import { texts } from './texts.js';

/** Applicants and members; those who wait come first, the most urgent at the top. */
export function Members({ registerId }: { registerId: string }) {
  const t = useTexts(texts);
  const query = useQuery(membersQuery(registerId));
  return (
    <Resource query={query}>
      {({ items }) => (
        <Card title={t('members')}>
          {items.length === 0 && <p>{t('noMembers')}</p>}
          {items.map((member) => (
            <MemberPart key={`${member.id}-${member.version}`} registerId={registerId} member={member} />
          ))}
        </Card>
      )}
    </Resource>
  );
}

const MOVES = ['accept', 'restore', 'decline', 'suspend', 'remove'] as const;

function MemberPart({ registerId: id, member }: { registerId: string; member: Member }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const deciding = useCommand(decideMember);
  const extending = useCommand(extendDecision);
  const reason = useReason(words('reason'), words('reasonHint'));
  const act = (move: (typeof MOVES)[number]): PageAction => ({
    label: t(move),
    run: () =>
      deciding.mutateAsync({
        id,
        memberId: member.id,
        version: member.version,
        body: { move, reason: reason.text || null },
      }),
    danger: {
      title: `${t(move)}: ${member.providerName}`,
      whatHappens: t('decideWhat'),
      toWhom: member.providerName,
      undo: t('decideUndo'),
      confirm: t(move),
      extra: reason.field,
    },
  });
  const extension: PageAction = {
    label: t('extend'),
    run: () =>
      extending.mutateAsync({ id, memberId: member.id, version: member.version, body: { reason: reason.text } }),
    danger: {
      title: `${t('extend')}: ${member.providerName}`,
      whatHappens: t('extendWhat'),
      toWhom: member.providerName,
      undo: t('extendUndo'),
      confirm: t('extend'),
      extra: reason.field,
    },
  };
  return (
    <section className={styles.part}>
      <h3>
        {member.providerName} · {said(member.categoryTitle)}
      </h3>
      <p>
        <MemberBadge member={member} />
      </p>
      <ol>
        {member.answers.map((answer, index) => (
          <li key={index}>{answer}</li>
        ))}
      </ol>
      <FactsList
        facts={[
          {
            label: words('declaration'),
            value: <PinnedDeclaration {...member} version={member.declarationVersion} />,
          },
          { label: words('applied'), value: <DateText instant={member.appliedAt} /> },
          { label: words('decideBy'), value: member.status === 'applied' && <DecideBy member={member} /> },
          { label: words('extension'), value: member.extensionReason },
          { label: words('reason'), value: member.reason },
        ]}
      />
      <ActionBar
        actions={{
          ...Object.fromEntries(MOVES.map((move) => [`register-member:${move}`, act(move)])),
          'register-member:extend': extension,
        }}
        permitted={member.permittedActions}
      />
    </section>
  );
}
