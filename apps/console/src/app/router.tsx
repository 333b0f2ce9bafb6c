import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { who } from '../api/who.js';
import { queuePage } from '../queue/queue-page.js';
import { queueSearch } from '../queue/queue-search.js';
import { ticketEvents, ticketNow } from '../ticket/ticket-queries.js';
import { NotFound } from './not-found.js';
import { queryClient } from './query-client.js';
import { Shell } from './shell.js';

const mustSit = (): void => {
  if (who.get() === null) throw redirect({ to: '/sign-in' });
};

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: who.get() === null ? '/sign-in' : '/queue' });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../sign-in/sign-in-screen.js'), 'SignInScreen'),
});

/** Asks for the rows while the code of the screen is still on its way: a third of the time to the first row. */
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  beforeLoad: mustSit,
  validateSearch: queueSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => void queryClient.prefetchQuery(queuePage(deps, '', 0)),
  component: lazyRouteComponent(() => import('../queue/queue-screen.js'), 'QueueScreen'),
});

const ticket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$id',
  beforeLoad: mustSit,
  loader: ({ params: { id } }) => {
    void queryClient.prefetchQuery(ticketNow(id));
    void queryClient.prefetchQuery(ticketEvents(id));
  },
  component: lazyRouteComponent(() => import('../ticket/ticket-screen.js'), 'TicketScreen'),
});

/** Filters stand in the address as they are, without quotes around digits. */
export const router = createRouter({
  routeTree: root.addChildren([start, signIn, queue, ticket]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
