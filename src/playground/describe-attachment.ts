import { randomBytes } from 'node:crypto';
import { defined } from '../defined.ts';
import type { Attachment } from './bot-api-types.ts';

/** A message's fields for something that is no text. The file behind it cannot be fetched: bots see its description only. */
export function describeAttachment({
  kind,
  fileName,
  caption,
}: Attachment): Readonly<Record<string, unknown>> {
  const id = randomBytes(18).toString('base64url');
  const file = { file_id: id, file_unique_id: id.slice(0, 12), file_size: 4_096 };
  const content: Readonly<Record<Attachment['kind'], unknown>> = {
    photo: [{ ...file, width: 320, height: 240 }],
    sticker: {
      ...file,
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: '👍',
    },
    voice: { ...file, duration: 3, mime_type: 'audio/ogg' },
    audio: { ...file, duration: 60, mime_type: 'audio/mpeg' },
    video: { ...file, width: 320, height: 240, duration: 5, mime_type: 'video/mp4' },
    document: { ...file, file_name: fileName ?? 'document.pdf', mime_type: 'application/pdf' },
    location: { latitude: 42.6977, longitude: 23.3219 },
    contact: { phone_number: '+359000000000', first_name: 'Somebody' },
  };
  return { [kind]: content[kind], ...defined({ caption }) };
}
