import { Context } from 'telegraf';
import type { Turn } from './turn.ts';

/** What handlers get of telegraf, with the turn that the update opens. */
export class BotContext extends Context {
  private openTurn: Turn | undefined;

  get turn(): Turn {
    if (this.openTurn === undefined) throw new TypeError('the turn is opened before any handler runs');
    return this.openTurn;
  }

  set turn(turn: Turn) {
    this.openTurn = turn;
  }
}
