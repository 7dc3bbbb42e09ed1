import { createHash, randomBytes } from 'node:crypto';
import type { People } from './people.ts';

const SECRET = /^[\w-]{43}$/;

export interface Tab {
  readonly secret: string;
  readonly chatId: number;
}

/**
 * Gives every browser tab a person of its own, known by a secret that only the tab and this process hold. The person's
 * id follows from the secret, so that a tab finds its subscription again after the service was restarted.
 */
export class TabPeople {
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** Opens the tab's chat; without a secret, a new tab's. */
  open(secret: string | undefined, languageCode: string): Tab {
    const isKnown = secret !== undefined && SECRET.test(secret);
    const tab = isKnown ? tabOf(secret) : tabOf(randomBytes(32).toString('base64url'));
    if (!this.#people.has(tab.chatId))
      this.#people.addPerson({ id: tab.chatId, firstName: 'You', languageCode, hasStarted: isKnown });
    return tab;
  }

  /** The tab that an Authorization header names, where its chat is open. */
  find(authorization: string | undefined): Tab | undefined {
    const secret = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (secret === undefined || !SECRET.test(secret)) return undefined;
    const tab = tabOf(secret);
    return this.#people.has(tab.chatId) ? tab : undefined;
  }
}

function tabOf(secret: string): Tab {
  // Telegram's ids of persons stay below 2^40.
  const id = createHash('sha256').update(secret).digest().readUIntBE(0, 5);
  return { secret, chatId: id };
}
