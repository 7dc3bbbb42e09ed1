/**
 * What the connection of a thread beside the one that answers keeps of the file, where nobody waits for it. It would else have as much
 * as that, 32 MB, and fill it in time.
 */
export const THREAD_CACHE_KIB = 4_096;
