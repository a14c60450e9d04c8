-- People and companies are asked different things: a draft of each may be written at the same time.
DROP INDEX vouchers.one_draft_of_questionnaire;
CREATE UNIQUE INDEX one_draft_of_questionnaire ON vouchers.questionnaire (authority_id, client_kind) WHERE status = 'draft';
