import type pg from 'pg';

/** Runs work in one transaction of a connection that nobody else uses meanwhile. */
export async function inTransaction<T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // Where the connection is gone the server has rolled back by itself.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
