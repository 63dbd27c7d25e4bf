import { linkTo } from '../parts/plan-link.ts';
import { formatRoute } from './route.ts';

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/i;

/**
 * The link to a place that is worth handing on. A page that others can reach gives its own address, which any browser opens. A page on this machine (a file, a port that is
 * another one tomorrow) and the Desktop give `remit://`, which the Desktop opens and *Go to* reads everywhere; so no path of a person's disk is handed on.
 */
export function shareLink(
  { protocol, hostname, origin, pathname, search }: Readonly<Location> | URL,
  plan: string,
  id: string,
): string {
  const isShared = /^https?:$/.test(protocol) && !LOOPBACK.test(hostname);
  return isShared ? `${origin}${pathname}${search}${formatRoute({ kind: 'read', id })}` : linkTo(plan, id);
}
