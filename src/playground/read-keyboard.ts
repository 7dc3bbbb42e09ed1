import { z } from 'zod';
import { defined } from '../defined.ts';
import { badRequest, type Refusal } from './api-result.ts';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from './bot-api-types.ts';
import { checkLink } from './check-link.ts';

const MAX_CALLBACK_DATA_BYTES = 64;
const MAX_BUTTONS = 100;
const MAX_ROW_LENGTH = 8;
const MAX_COPY_TEXT_LENGTH = 256;

const buttonSchema = z.looseObject({
  text: z.string('Can\'t find field "text"'),
  url: z.string('Field "url" must be of type String').optional(),
  callback_data: z.string('Field "callback_data" must be of type String').optional(),
  copy_text: z.object({ text: z.string() }, 'Field "copy_text" must be of type Object').optional(),
  style: z.string().optional(),
});

const KNOWN_FIELDS = [
  'text',
  'url',
  'callback_data',
  'copy_text',
  'style',
  'icon_custom_emoji_id',
  // telegraf adds it for itself; Telegram passes over it.
  'hide',
];

type ReadKeyboard = { readonly keyboard: InlineKeyboardMarkup | null };

/**
 * An inline keyboard as Telegram takes it, or its refusal; null where the markup holds no buttons. Other kinds of
 * markup (reply keyboards) show nothing here and are reported to `onDrop`.
 */
export function readKeyboard(markup: unknown, onDrop: (detail: string) => void): ReadKeyboard | Refusal {
  if (markup === undefined || markup === null || markup === '') return { keyboard: null };
  if (typeof markup !== 'object') return badRequest('object expected as reply markup');
  if (!('inline_keyboard' in markup)) {
    onDrop('reply_markup without inline_keyboard is not shown');
    return { keyboard: null };
  }
  const rows: unknown = markup.inline_keyboard;
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    return badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  const keyboard: InlineKeyboardButton[][] = [];
  for (const row of rows) {
    const buttons: InlineKeyboardButton[] = [];
    for (const value of row) {
      const button = readButton(value, onDrop);
      if ('ok' in button) return button;
      buttons.push(button);
    }
    if (buttons.length > MAX_ROW_LENGTH) onDrop(`a row of ${buttons.length} buttons, of which 8 fit`);
    if (buttons.length > 0) keyboard.push(buttons.slice(0, MAX_ROW_LENGTH));
  }
  if (keyboard.flat().length > MAX_BUTTONS) return badRequest('reply markup is too long');
  return { keyboard: keyboard.length > 0 ? { inline_keyboard: keyboard } : null };
}

function readButton(value: unknown, onDrop: (detail: string) => void): InlineKeyboardButton | Refusal {
  const parsed = buttonSchema.safeParse(value);
  if (!parsed.success)
    return badRequest(
      `can't parse inline keyboard button: ${parsed.error.issues[0]?.message ?? 'InlineKeyboardButton must be an Object'}`,
    );
  const { text, url, callback_data: data, copy_text: copyText, style } = parsed.data;
  for (const field of Object.keys(parsed.data))
    if (!KNOWN_FIELDS.includes(field)) onDrop(`inline keyboard button field "${field}"`);
  if (text.trim() === '') return badRequest('inline keyboard button text must be non-empty');
  const look = defined({ text, style });
  if (url) {
    const link = checkLink(url);
    if ('invalid' in link)
      return badRequest(`inline keyboard button URL '${url}' is invalid: ${link.invalid}`);
    return { ...look, url: link.url };
  }
  if (data) {
    if (Buffer.byteLength(data) > MAX_CALLBACK_DATA_BYTES) return badRequest('BUTTON_DATA_INVALID');
    return { ...look, callback_data: data };
  }
  if (copyText) {
    if (copyText.text === '' || copyText.text.length > MAX_COPY_TEXT_LENGTH)
      return badRequest('BUTTON_COPY_TEXT_INVALID');
    return { ...look, copy_text: copyText };
  }
  return badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}
