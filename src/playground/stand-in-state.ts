import type { User } from './bot-api-types.ts';
import type { CallbackQueries } from './callback-queries.ts';
import type { ChatBook } from './chat-book.ts';
import type { CommandBook } from './command-book.ts';
import type { FileBook } from './file-book.ts';
import type { UpdateQueue } from './update-queue.ts';

/** Something that the bot sent and that Telegram would have left out without a word. */
export interface DroppedRecord {
  readonly kind:
    | 'method' // of the Bot API or not, the stand-in does not know it
    | 'parameter' // unknown to this method, or not of its type
    | 'entity'
    | 'characters' // taken out of the text
    | 'markup' // buttons or fields of them
    | 'not-modelled'; // Telegram would have done something that the stand-in cannot
  readonly method: string;
  readonly detail: string;
}

/** What the methods of the stand-in share. */
export interface StandInState {
  readonly bot: User;
  readonly now: () => Date;
  readonly chats: ChatBook;
  readonly updates: UpdateQueue;
  readonly commands: CommandBook;
  readonly queries: CallbackQueries;
  readonly files: FileBook;
  /** Whether messages to persons not seen yet are kept for them, rather than refused. */
  readonly keepsForAbsent: boolean;
  /** The bot's names and descriptions, by kind and language. */
  readonly profile: Map<string, string>;
  /** Where updates would be brought to; an empty address: they are asked for. */
  webhook: { readonly url: string; readonly secret: string };
}
