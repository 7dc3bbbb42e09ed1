import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { VerbatimError } from '../errors.ts';

/** Requests that still run at the stop get this long; streams and long polls would last for ever. */
const GRACE_MS = 1_000;

/** A server that listens, at the port that it got. */
export interface HttpServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The setting that the port comes from, named where it cannot be had. */
  readonly setting?: string;
}

/** Listens; throws a VerbatimError that says what to do where the address cannot be had. */
export async function serveHttp(app: Hono, address: Address): Promise<HttpServer> {
  const server = await listen(app, address);
  const bound = server.address();
  if (bound === null || typeof bound === 'string')
    throw new VerbatimError('internal', `The server listens on ${bound ?? 'nothing'}, not on a port.`);
  return {
    url: `http://${linkHost(bound.address)}:${bound.port}`,
    port: bound.port,
    stop: () => stop(server),
  };
}

function listen(app: Hono, { host, port, setting = 'PORT' }: Address): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => {
      server.off('error', onError);
      resolve(server);
    });
    const onError = (error: NodeJS.ErrnoException) =>
      reject(translateListenError(error, { host, port, setting }));
    server.once('error', onError);
  });
}

function translateListenError(
  error: NodeJS.ErrnoException,
  { host, port, setting }: Required<Address>,
): VerbatimError {
  const options = { cause: error };
  if (error.code === 'EADDRINUSE')
    return new VerbatimError(
      'config',
      `Port ${port} is taken by another program. Stop that program, or choose another port: ${setting}=${port + 1} npm start`,
      options,
    );
  if (error.code === 'EACCES')
    return new VerbatimError(
      'config',
      `Port ${port} needs special rights. Choose one above 1023, such as ${setting}=8787`,
      options,
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new VerbatimError(
      'config',
      `This machine has no address ${host}. Set HOST to one of its own, such as 127.0.0.1.`,
      options,
    );
  return new VerbatimError('config', `Cannot listen on ${host}:${port}: ${error.message}`, options);
}

/** The bound address as a link from this machine names it: by number, as Telegram takes no host without a dot. */
function linkHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => closeAll(server), GRACE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

function closeAll(server: ServerType): void {
  if ('closeAllConnections' in server) server.closeAllConnections();
}
