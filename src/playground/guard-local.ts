import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';

const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const LOCAL_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i;

/**
 * Lets in only what comes from this machine and from a page of this server: the address of the caller, the Host header
 * (against names that an attacker points at 127.0.0.1) and the Origin (against other pages in the same browser). With
 * `allowPublic` any machine may call; the Origin is checked all the same.
 */
export function guardLocal(options: { readonly allowPublic: boolean }): MiddlewareHandler {
  return async (context, next) => {
    const refusal = options.allowPublic ? null : strangerRefusal(context);
    if (refusal !== null) return context.text(refusal, 403);
    if (!hasOwnOrigin(context)) return context.text('This page belongs to another site.', 403);
    return await next();
  };
}

function strangerRefusal(context: Context): string | null {
  if (!LOCAL_HOST.test(context.req.header('host') ?? ''))
    return 'The playground answers to localhost only. Open it on this machine, or set PLAYGROUND_PUBLIC=1.';
  return LOCAL_ADDRESS.test(getConnInfo(context).remote.address ?? '')
    ? null
    : 'The playground is for this machine only. Set PLAYGROUND_PUBLIC=1 to let others in.';
}

function hasOwnOrigin({ req }: Context): boolean {
  const origin = req.header('origin');
  const site = req.header('sec-fetch-site');
  // A link from elsewhere may open the page; only requests made by other pages are refused.
  const isNavigation = req.header('sec-fetch-mode') === 'navigate' && req.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === req.header('host');
}
