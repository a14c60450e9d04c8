import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '#api';
import { useParam, useTexts } from '#app';
import {
  ButtonLink,
  CheckboxGroupField,
  ConfirmReceipt,
  EmptyState,
  FormPage,
  Page,
  Resource,
  TextField,
  useGo,
} from '#ui';
import { PEOPLE_OF, ROLES_OF, useOrganisationKind } from './organisation-kind.js';
import { changeMember, inviteMember, membersQuery, type Member, type SentInvitation } from './queries.js';
import { roleTexts } from './role-texts.js';
import { texts } from './texts.js';

/** What somebody may be given here, and the page that leads back. */
function usePeople() {
  const t = useTexts(texts);
  const roleName = useTexts(roleTexts);
  const kind = useOrganisationKind();
  return {
    options: ROLES_OF[kind].map((value) => ({ value, label: roleName(value) })),
    hint: t(`hint-${kind}`),
    back: { label: t(`people-${kind}`), href: PEOPLE_OF[kind] },
  };
}

export function InviteMemberPage() {
  const t = useTexts(texts);
  const { options, hint, back } = usePeople();
  const [sent, setSent] = useState<SentInvitation>();
  if (sent) {
    return (
      <Page title={t('invite')} back={back} width="text">
        <ConfirmReceipt title={t('sent')} actions={<ButtonLink href={back.href}>{back.label}</ButtonLink>}>
          <p>{t('sentText', { email: sent.email })}</p>
          <p>
            {t('link')}: <a href={sent.link}>{sent.link}</a>
          </p>
        </ConfirmReceipt>
      </Page>
    );
  }
  return (
    <FormPage<{ email: string; roles: string[] }, SentInvitation>
      title={t('invite')}
      back={back}
      intro={t('inviteIntro')}
      values={{ email: '', roles: [] }}
      submitLabel={t('send')}
      submit={({ email, roles }, headers) => inviteMember({ email, roles: roles as Member['roles'] }, headers)}
      onDone={setSent}
    >
      {(field) => (
        <>
          <TextField {...field('email')} label={t('email')} type="email" maxLength={254} />
          <CheckboxGroupField {...field('roles')} label={t('roles')} hint={hint} options={options} />
        </>
      )}
    </FormPage>
  );
}

export function MemberPage() {
  const t = useTexts(texts);
  const { back } = usePeople();
  const personId = useParam('personId');
  const found = useQuery(membersQuery);
  return (
    <Resource query={found}>
      {({ members }) => {
        const member = members.find((one) => one.personId === personId);
        if (member) return <Roles member={member} />;
        return (
          <Page title={back.label} back={back}>
            <EmptyState title={t('gone')} text={t('goneText')} />
          </Page>
        );
      }}
    </Resource>
  );
}

function Roles({ member }: { member: Member }) {
  const t = useTexts(texts);
  const go = useGo();
  const { options, hint, back } = usePeople();
  return (
    <FormPage<{ roles: string[] }, unknown>
      title={t('changeOf', { name: member.name })}
      back={back}
      values={{ roles: [...member.roles] }}
      version={member.version}
      reload={async () => {
        const { members } = await queryClient.fetchQuery(membersQuery);
        const { roles, version } = members.find(({ personId }) => personId === member.personId) ?? member;
        return { values: { roles: [...roles] }, version };
      }}
      submitLabel={t('save')}
      submit={({ roles }, headers) => changeMember(member.personId, roles as Member['roles'], headers)}
      onDone={() => go(back.href)}
    >
      {(field) => <CheckboxGroupField {...field('roles')} label={t('roles')} hint={hint} options={options} />}
    </FormPage>
  );
}
