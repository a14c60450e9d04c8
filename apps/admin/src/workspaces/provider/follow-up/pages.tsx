import { FollowUpListPage } from '../../../follow-up/follow-up-list-page.js';

export const ProviderFollowUpPage = () => <FollowUpListPage base="/provider" other="authority" />;
