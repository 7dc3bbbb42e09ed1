import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

/** Copies what the write-ahead log holds into the file, as far as nobody needs it in the log; waits for nobody. */
const database = new Database(String(workerData), { fileMustExist: true });
try {
  database.pragma('wal_checkpoint(PASSIVE)');
} finally {
  database.close();
}
