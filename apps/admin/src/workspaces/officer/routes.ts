import type { AnyRoute } from '@tanstack/react-router';
import { page } from '../../app/page-route.js';
import { clientPages } from './client-routes.js';
import { contractPages } from './contract-routes.js';
import { tenderPages } from './tender-routes.js';

/** Pages of the officer workspace, under `/officer`. */
export const officerPages = (officer: AnyRoute): AnyRoute[] => [
  page(officer, '/', () => import('./today/today-page.js'), 'OfficerTodayPage'),
  ...tenderPages(officer),
  ...contractPages(officer),
  ...clientPages(officer),
];
