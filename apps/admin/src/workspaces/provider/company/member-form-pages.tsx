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
  SelectField,
  TextField,
  useGo,
} from '#ui';
import { texts as words } from '../../../suppliers/texts.js';
import { changeMember, inviteMember, membersQuery, type Member, type SentInvitation } from './company-queries.js';
import { texts } from './company-texts.js';

const ROLES = ['provider-manager', 'provider-bidder', 'provider-staff'] as const;
const MEMBERS = '/provider/company/members';

function useRoleOptions() {
  const word = useTexts(words);
  return ROLES.map((value) => ({ value, label: word(value) }));
}

export function InviteMemberPage() {
  const t = useTexts(texts);
  const options = useRoleOptions();
  const [sent, setSent] = useState<SentInvitation>();
  if (sent) {
    return (
      <Page title={t('invite')} back={{ label: t('members'), href: MEMBERS }} width="text">
        <ConfirmReceipt title={t('sent')} actions={<ButtonLink href={MEMBERS}>{t('members')}</ButtonLink>}>
          <p>{t('sentText', { email: sent.email })}</p>
          <p>
            {t('link')}: <a href={sent.link}>{sent.link}</a>
          </p>
        </ConfirmReceipt>
      </Page>
    );
  }
  return (
    <FormPage<{ email: string; role: string }, SentInvitation>
      title={t('invite')}
      back={{ label: t('members'), href: MEMBERS }}
      intro={t('inviteIntro')}
      values={{ email: '', role: '' }}
      submitLabel={t('send')}
      submit={({ email, role }, headers) => inviteMember({ email, role: role as Member['roles'][number] }, headers)}
      onDone={setSent}
    >
      {(field) => (
        <>
          <TextField {...field('email')} label={t('email')} type="email" maxLength={254} />
          <SelectField {...field('role')} label={t('role')} hint={t('rolesHint')} options={options} />
        </>
      )}
    </FormPage>
  );
}

export function MemberPage() {
  const t = useTexts(texts);
  const personId = useParam('personId');
  const found = useQuery(membersQuery);
  return (
    <Resource query={found}>
      {({ members }) => {
        const member = members.find((one) => one.personId === personId);
        if (member) return <Roles member={member} />;
        return (
          <Page title={t('members')} back={{ label: t('members'), href: MEMBERS }}>
            <EmptyState title={t('members')} text={t('membersIntro')} />
          </Page>
        );
      }}
    </Resource>
  );
}

function Roles({ member }: { member: Member }) {
  const t = useTexts(texts);
  const go = useGo();
  const options = useRoleOptions();
  return (
    <FormPage<{ roles: string[] }, unknown>
      title={t('changeOf', { name: member.name })}
      back={{ label: t('members'), href: MEMBERS }}
      values={{ roles: [...member.roles] }}
      version={member.version}
      reload={async () => {
        const { members } = await queryClient.fetchQuery(membersQuery);
        const { roles, version } = members.find(({ personId }) => personId === member.personId) ?? member;
        return { values: { roles: [...roles] }, version };
      }}
      submitLabel={t('save')}
      submit={({ roles }, headers) => changeMember(member.personId, roles as Member['roles'], headers)}
      onDone={() => go(MEMBERS)}
    >
      {(field) => <CheckboxGroupField {...field('roles')} label={t('roles')} hint={t('rolesHint')} options={options} />}
    </FormPage>
  );
}
