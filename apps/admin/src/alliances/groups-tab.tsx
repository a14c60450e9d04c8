import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, DataTable } from '#ui';
import { endMember } from './queries.js';
import { Ways, type InRoom } from './room-tabs.js';
import { texts } from './texts.js';
import type { Alliance } from './types.js';

type Member = Alliance['members'][number];

/** Who sits in each group; each side names and ends its own people. */
export function GroupsTab({ alliance, base }: InRoom) {
  const t = useTexts(texts);
  const end = useCommand(endMember);
  const [ending, setEnding] = useState<Member>();
  const mayName = alliance.permittedActions.some(({ action, allowed }) => action === 'alliance:name-member' && allowed);
  return (
    <>
      <Ways alliance={alliance} base={base} ways={[['alliance:name-member', 'members/new', t('nameMember')]]} />
      {(['executive', 'project'] as const).map((group) => {
        const members = alliance.members.filter((member) => member.group === group);
        return (
          <Card key={group} title={t(`group-${group}`)}>
            {members.length === 0 ? (
              <p>{t('noMembers')}</p>
            ) : (
              <DataTable
                label={t(`group-${group}`)}
                rows={members}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'name', label: t('member'), cell: ({ personName }) => personName },
                  { key: 'organisation', label: t('organisation'), cell: ({ organisationName }) => organisationName },
                  {
                    key: 'end',
                    label: t('endMember'),
                    cell: (member) =>
                      member.ours && mayName ? (
                        <Button variant="secondaryNoBorder" onClick={() => setEnding(member)}>
                          {t('endMember')} <span className="visually-hidden">{member.personName}</span>
                        </Button>
                      ) : (
                        '–'
                      ),
                  },
                ]}
              />
            )}
          </Card>
        );
      })}
      {ending && (
        <DangerDialog
          open
          onClose={() => setEnding(undefined)}
          onConfirm={() => end.mutateAsync({ id: alliance.id, memberId: ending.id })}
          title={t('endMember')}
          whatHappens={t('endMemberWhat')}
          toWhom={ending.personName}
          undo={t('endMemberUndo')}
          confirm={t('endMember')}
        />
      )}
    </>
  );
}
