import { describe, expect, it } from 'vitest';
import { say } from '../../src/telegram/bot-tree.ts';
import { newKeyboardKey, packTree, readCallbackData } from '../../src/telegram/pack-tree.ts';

describe('packTree', () => {
  it('puts a short key into each button, and what it stands for beside the message', () => {
    const keyboardKey = newKeyboardKey();
    const question = 'a question far longer than the 64 bytes that a button carries '.repeat(3);
    const [packed] = packTree(
      say('which?', [
        { label: 'this', action: { kind: 'ask', question } },
        { label: 'that', action: { kind: 'latest' } },
      ]),
      { chatId: 5, keyboardKey, context: { question: 'q' } },
    );
    const data = packed?.body.reply_markup?.inline_keyboard
      .flat()
      .map((button) => ('callback_data' in button ? button.callback_data : ''));
    expect(data?.map(readCallbackData)).toEqual([
      { key: keyboardKey, action: 0 },
      { key: keyboardKey, action: 1 },
    ]);
    for (const each of data ?? []) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(64);
    expect(packed?.keyboard).toEqual({
      key: keyboardKey,
      chatId: 5,
      actions: [{ kind: 'ask', question }, { kind: 'latest' }],
      context: { question: 'q' },
    });
  });

  it('puts the buttons under the last of several messages', () => {
    const packed = packTree(say('word '.repeat(2_000), [{ label: 'more', action: { kind: 'more' } }]), {
      chatId: 5,
      keyboardKey: newKeyboardKey(),
    });
    expect(packed.map(({ keyboard }) => keyboard !== undefined)).toEqual([false, false, true]);
  });

  it('reads no data that is not its own', () => {
    for (const data of [
      '',
      'x',
      'AAAAAAAAAAAAAAAA',
      'AAAAAAAAAAAAAAAA.',
      'AAAAAAAAAAAAAAAA.1x',
      '../../etc.1',
    ])
      expect(readCallbackData(data)).toBeNull();
    expect(new Set(Array.from({ length: 100 }, newKeyboardKey)).size).toBe(100);
  });
});
