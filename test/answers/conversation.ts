import type { Answer } from '../../src/answers/answer.ts';
import type { Frame } from '../../src/answers/answerer.ts';
import type { Newsroom } from './newsroom.ts';

/** One conversation with a newsroom: each message is asked in the frame that the last answer left. */
export class Conversation {
  frame: Frame | null = null;
  private readonly newsroom: Newsroom;
  private readonly asOf: Date;

  constructor(newsroom: Newsroom, asOf: Date) {
    this.newsroom = newsroom;
    this.asOf = asOf;
  }

  /** Says the messages one after the other; returns the answer to the last. */
  async say(...messages: readonly [string, ...string[]]): Promise<Answer> {
    let last: Answer | undefined;
    for (const question of messages) {
      const asked = { question, asOf: this.asOf, zone: 'UTC' };
      const outcome = await this.newsroom.answerer.answer(
        this.frame === null ? asked : { ...asked, frame: this.frame },
      );
      ({ answer: last, frame: this.frame } = outcome);
    }
    if (last === undefined) throw new Error('Nothing was said.');
    return last;
  }
}
