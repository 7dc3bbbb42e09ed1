import { z } from 'zod';

const entity = z.object({
  type: z.enum([
    'bold',
    'italic',
    'strikethrough',
    'code',
    'pre',
    'text_link',
    'blockquote',
    'expandable_blockquote',
  ]),
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
  url: z.string().optional(),
});

const button = z.union([
  z.object({ text: z.string(), callback_data: z.string() }),
  z.object({ text: z.string(), url: z.string() }),
]);

/** A message as the Bot API takes it, without the chat it goes to. */
export const outgoingMessage = z.object({
  text: z.string(),
  /** Takes the place of this message, which went out earlier. */
  edits: z.number().int().optional(),
  /** Goes as a file, with the text below it. */
  document: z.object({ name: z.string(), content: z.string() }).optional(),
  entities: z.array(entity).optional(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
  message_thread_id: z.number().int().optional(),
  disable_notification: z.boolean().optional(),
  reply_parameters: z
    .object({ message_id: z.number().int(), allow_sending_without_reply: z.literal(true) })
    .optional(),
});

export type OutgoingMessage = z.infer<typeof outgoingMessage>;
export type Entity = z.infer<typeof entity>;
export type InlineButton = z.infer<typeof button>;

/** The same words with nothing in them that could be refused; null where there was nothing. */
export function withoutForm(message: OutgoingMessage): OutgoingMessage | null {
  const { entities, reply_markup: markup, ...rest } = message;
  const rows = (markup?.inline_keyboard ?? [])
    .map((row) => row.filter((each) => 'callback_data' in each))
    .filter((row) => row.length > 0);
  const had = (entities ?? []).length + (markup?.inline_keyboard.flat().length ?? 0);
  if (had === rows.flat().length) return null;
  return rows.length === 0 ? rest : { ...rest, reply_markup: { inline_keyboard: rows } };
}
