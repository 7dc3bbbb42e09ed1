import { constants, setPriority } from 'node:os';

/**
 * Lets the thread that answers go first where both want a processor. On Linux a thread has a priority of its own; elsewhere
 * only the whole process has one, which is left as it is.
 */
export function yieldToAnswers(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
}
