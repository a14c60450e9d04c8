import { createRootRoute, createRoute, createRouter, Outlet, type AnyRoute } from '@tanstack/react-router';
import { headingTakesFocus } from '../ui/page.js';
import { clientPages } from '../workspaces/client/routes.js';
import { financePages } from '../workspaces/finance/routes.js';
import { officerPages } from '../workspaces/officer/routes.js';
import { oversightPages } from '../workspaces/oversight/routes.js';
import { providerPages } from '../workspaces/provider/routes.js';
import { publicPages } from '../workspaces/public/routes.js';
import { BrokenPage, LoadingPage, NotFoundPage } from './error-pages.js';
import { page } from './page-route.js';
import type { Workspace } from './session.js';
import { Shell } from './shell.js';
import { WorkspaceGate } from './workspace-gate.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: BrokenPage });

/** A workspace behind its gate: signed in, and in a role that has it. Its pages are fetched one by one. */
function workspace(name: Exclude<Workspace, 'public'>, pagesOf: (parent: AnyRoute) => AnyRoute[]): AnyRoute {
  const gate = () => (
    <WorkspaceGate workspace={name}>
      <Outlet />
    </WorkspaceGate>
  );
  const route: AnyRoute = createRoute({ getParentRoute: () => root, path: name, component: gate });
  const pages = pagesOf(route);
  const home = page(route, '/', () => import('./workspace-home.js'), 'WorkspaceHome');
  const hasHome = pages.some((one) => (one.options as { path?: string }).path === '/');
  return route.addChildren(hasHome ? pages : [home, ...pages]);
}

const tree = root.addChildren([
  page(root, '/', () => import('./front-page.js'), 'FrontPage'),
  page(root, 'sign-in', () => import('./sign-in-page.js'), 'SignInPage'),
  page(root, 'dev/patterns', () => import('../dev/patterns-page.js'), 'PatternsPage'),
  page(root, 'dev/patterns/list', () => import('../dev/list-story.js'), 'ListStory'),
  page(root, 'dev/patterns/detail', () => import('../dev/detail-story.js'), 'DetailStory'),
  page(root, 'dev/patterns/form', () => import('../dev/form-story.js'), 'FormStory'),
  ...publicPages(root),
  workspace('officer', officerPages),
  workspace('provider', providerPages),
  workspace('client', clientPages),
  workspace('finance', financePages),
  workspace('oversight', oversightPages),
]);

export const router = createRouter({
  routeTree: tree,
  // Addresses hold plain text: what the API takes as a query is what the person sees and can share.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text && `?${text}`;
  },
  scrollRestoration: true,
  defaultPreload: false,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
});

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) headingTakesFocus();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
