import { ConflictListPage, ConflictPage, DecideConflictPage } from '../../../facts/conflict-pages.js';
import { NewRegisterPage, RegisterListPage, RegisterPage } from '../../../facts/register-pages.js';

/** This workspace's side of the pages on facts of several sources. */
export const FinanceRegisterListPage = () => <RegisterListPage base="/finance" />;
export const FinanceNewRegisterPage = () => <NewRegisterPage base="/finance" />;
export const FinanceRegisterPage = () => <RegisterPage base="/finance" />;
export const FinanceConflictListPage = () => <ConflictListPage base="/finance" />;
export const FinanceConflictPage = () => <ConflictPage base="/finance" />;
export const FinanceDecideConflictPage = () => <DecideConflictPage base="/finance" />;
