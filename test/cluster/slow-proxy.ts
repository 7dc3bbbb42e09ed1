import { createConnection, createServer, type Socket } from 'node:net';

export interface SlowProxy {
  /** The same database, through the proxy. */
  readonly url: string;
  close(): Promise<void>;
}

/** A way to a database on a socket in a folder on which everything is late by `lateMs`, there and back. */
export async function slowProxy(databaseUrl: string, lateMs: number): Promise<SlowProxy> {
  const target = new URL(databaseUrl);
  const folder = target.searchParams.get('host') ?? '';
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = createConnection(`${folder}/.s.PGSQL.5432`);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      // Timers of one length fire in the order they were set, so nothing overtakes.
      from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), lateMs));
      from.on('close', () => setTimeout(() => to.destroy(), lateMs));
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy listens on no port.');
  const user = target.searchParams.get('user') ?? 'postgres';
  return {
    url: `postgres://${user}@127.0.0.1:${address.port}${target.pathname}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
