import { describe, expect, it } from 'vitest';
import { classifyRefusal } from '../../src/telegram/refusals.ts';

describe('classifyRefusal', () => {
  it.each([
    [401, 'Unauthorized', 'wrong-token'],
    [404, 'Not Found', 'wrong-token'],
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'blocked'],
    [409, 'Conflict: terminated by other getUpdates request', 'conflict'],
    [429, 'Too Many Requests: retry after 7', 'too-fast'],
    [400, 'Bad Request: chat not found', 'blocked'],
    [400, 'Bad Request: user is deactivated', 'blocked'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'blocked'],
    [400, 'Bad Request: message is not modified: specified new message content is the same', 'not-modified'],
    [400, 'Bad Request: message to edit not found', 'message-gone'],
    [400, "Bad Request: message can't be edited", 'message-gone'],
    [400, 'Bad Request: message thread not found', 'thread-gone'],
    [400, 'Bad Request: message to be replied not found', 'reply-gone'],
    [400, "Bad Request: can't parse entities: unexpected end", 'entities'],
    [400, 'Bad Request: ENTITIES_TOO_LONG', 'entities'],
    [400, 'Bad Request: BUTTON_URL_INVALID', 'entities'],
    [400, 'Bad Request: message is too long', 'other'],
  ])('takes %i “%s” for %s', (code, description, refusal) => {
    expect(classifyRefusal(code, description)).toBe(refusal);
  });
});
