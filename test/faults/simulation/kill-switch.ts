import type { Work } from './virtual-clock.ts';

/** Ends a program at a random one of its calls: just before the call, or after it was carried out and before it is answered. */
export class KillSwitch {
  isDead = false;
  private readonly random: () => number;
  private readonly work: Work;
  private callsLeft: number;

  constructor(random: () => number, meanCalls: number, work: Work) {
    this.random = random;
    this.work = work;
    this.callsLeft = Math.ceil(-Math.log(1 - random()) * meanCalls);
  }

  /** The same object to a program that this switch ends; what is dead waits for ever. */
  guard<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return async (...args: readonly unknown[]) => {
          if (this.isDead || this.strikes()) return never();
          this.work.begin();
          try {
            const result: unknown = await Reflect.apply(member, object, args);
            return this.isDead ? never() : result;
          } finally {
            this.work.end();
          }
        };
      },
    });
  }

  /** True where the call is not made any more; it may also be made, and its answer be lost. */
  private strikes(): boolean {
    this.callsLeft -= 1;
    if (this.callsLeft > 0) return false;
    this.isDead = true;
    return this.random() < 0.5;
  }
}

function never(): Promise<never> {
  return new Promise(() => {});
}
