import type { ApiCall } from '../api-call.ts';
import { type ApiResult, badRequest, done, isRefusal } from '../api-result.ts';
import type { TextRules } from '../format-text.ts';
import type { UploadedFile } from '../read-request.ts';
import type { MethodTable } from './method-table.ts';
import { readLinkPreview } from './read-link-preview.ts';
import { addSentMessage, SENDING_PARAMETERS } from './sent-message.ts';

const TEXT: TextRules = { maxLength: 4_096, tooLong: 'message is too long' };
const CAPTION: TextRules = { maxLength: 1_024, tooLong: 'message caption is too long', mayBeEmpty: true };
const MAX_DOCUMENT_BYTES = 5 * 1_024 * 1_024;
const TYPING_MS = 5_000;
const CHAT_ACTIONS =
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  );

export const sendingMethods: MethodTable = {
  sendMessage: {
    parameters: [...SENDING_PARAMETERS, 'text', 'entities', 'link_preview_options'],
    run(call) {
      if (call.text('text') === '') return badRequest('message text is empty');
      const chat = call.writableChat();
      if ('ok' in chat) return chat;
      const formatted = call.formatted('text', 'entities', TEXT);
      if ('ok' in formatted) return formatted;
      const message = addSentMessage(call, chat, {
        text: formatted.text,
        ...(formatted.entities.length === 0 ? {} : { entities: formatted.entities }),
        ...readLinkPreview(call),
      });
      return isRefusal(message) ? message : done(message);
    },
  },
  sendDocument: {
    parameters: [
      ...SENDING_PARAMETERS,
      'document',
      'thumbnail',
      'caption',
      'caption_entities',
      'disable_content_type_detection',
    ],
    run(call) {
      const chat = call.writableChat();
      if ('ok' in chat) return chat;
      const file = findDocument(call);
      if ('ok' in file) return file;
      const caption = call.formatted('caption', 'caption_entities', CAPTION);
      if ('ok' in caption) return caption;
      const message = addSentMessage(call, chat, {
        document: call.state.files.add(file),
        ...(caption.text === '' ? {} : { caption: caption.text, caption_entities: caption.entities }),
      });
      return isRefusal(message) ? message : done(message);
    },
  },
  sendChatAction: {
    parameters: ['business_connection_id', 'chat_id', 'message_thread_id', 'action'],
    run(call) {
      if (!CHAT_ACTIONS.includes(call.text('action'))) return badRequest('wrong parameter action in request');
      const chat = call.writableChat();
      if ('ok' in chat) return chat;
      call.state.chats.emit(chat, { kind: 'typing', forMs: TYPING_MS });
      return done(true);
    },
  },
};

function findDocument(call: ApiCall): UploadedFile | Extract<ApiResult, { ok: false }> {
  const file = call.file('document') ?? call.state.files.get(call.text('document'));
  if (file === undefined)
    return badRequest(
      call.text('document') === ''
        ? 'there is no document in the request'
        : 'wrong file identifier/HTTP URL specified',
    );
  if (file.bytes.byteLength === 0) return badRequest('file must be non-empty');
  if (file.bytes.byteLength > MAX_DOCUMENT_BYTES)
    return { ok: false, error_code: 413, description: 'Request Entity Too Large' };
  return file;
}
