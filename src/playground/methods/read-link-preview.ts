import { z } from 'zod';
import type { ApiCall } from '../api-call.ts';
import type { Message } from '../bot-api-types.ts';

const optionsSchema = z.object({
  is_disabled: z.boolean().optional(),
  url: z.string().optional(),
  prefer_small_media: z.boolean().optional(),
  prefer_large_media: z.boolean().optional(),
  show_above_text: z.boolean().optional(),
});

/** The preview's options as a message carries them; previews themselves are not shown here. */
export function readLinkPreview(call: ApiCall): Pick<Message, 'link_preview_options'> {
  const sent = call.json('link_preview_options');
  if (sent === undefined) return {};
  const parsed = optionsSchema.safeParse(sent);
  if (!parsed.success) {
    call.record('parameter', 'link_preview_options is not of its form');
    return {};
  }
  const { is_disabled: isDisabled } = parsed.data;
  return { link_preview_options: isDisabled === undefined ? {} : { is_disabled: isDisabled } };
}
