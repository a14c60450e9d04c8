import { FollowUpListPage } from '../../../follow-up/follow-up-list-page.js';

export const OfficerFollowUpPage = () => <FollowUpListPage base="/officer" other="provider" />;
