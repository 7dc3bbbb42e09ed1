import { createElement, createIcon } from './create-element.js';
import { formatText } from './formatted-text.js';
import { language, words } from './wording.js';

const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const fullTime = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' });

/**
 * One message as an element. `actions` say what its parts do: `onCommand(text)`, `onPress(message, row, column, key)`,
 * `onCopy(text)`, `onDownload(document)`.
 */
export function createMessageView(message, isOwn, actions) {
  const text = message.text ?? message.caption;
  const bubble = createElement(
    'div',
    { class: 'bubble' },
    message.reply_to_message ? replyLine(message) : null,
    message.document ? documentButton(message.document, actions) : null,
    text === undefined
      ? null
      : formatText(text, message.entities ?? message.caption_entities, actions.onCommand),
    text === undefined && !message.document ? `(${words.attachment})` : null,
  );
  const time = timeLine(message);
  (bubble.querySelector(':scope > .text') ?? bubble).append(time);
  return createElement(
    'li',
    { class: isOwn ? 'message own' : 'message', 'data-id': message.message_id },
    bubble,
    message.reply_markup ? keyboard(message, actions) : null,
  );
}

function timeLine(message) {
  const date = new Date(message.date * 1_000);
  const time = createElement(
    'time',
    { datetime: date.toISOString(), title: fullTime.format(date) },
    clock.format(date),
  );
  return createElement('span', { class: 'meta' }, message.edit_date ? `${words.edited} ` : null, time);
}

function replyLine({ reply_to_message: original, quote }) {
  return createElement(
    'span',
    { class: 'reply' },
    quote?.text ?? original.text ?? original.caption ?? words.attachment,
  );
}

function documentButton(file, { onDownload }) {
  const name = file.file_name ?? words.attachment;
  const size = sizeOf(file.file_size ?? 0);
  return createElement(
    'button',
    {
      type: 'button',
      class: 'document',
      'aria-label': `${words.download}: ${name}`,
      onclick: () => onDownload(file),
    },
    createElement('i', {}, createIcon('M12 5v12M6 12l6 6 6-6')),
    createElement('span', {}, createElement('b', {}, name), size),
  );
}

function sizeOf(bytes) {
  const [value, unit] = bytes < 1_024 ? [bytes, 'byte'] : [bytes / 1_024, 'kilobyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

function keyboard(message, actions) {
  const rows = message.reply_markup.inline_keyboard.map((row, rowIndex) =>
    createElement(
      'div',
      {},
      ...row.map((button, column) =>
        key(button, actions, (element) => actions.onPress(message, rowIndex, column, element)),
      ),
    ),
  );
  return createElement('div', { class: 'keyboard' }, ...rows);
}

function key({ text, url, copy_text: copy, style = '' }, { onCopy }, onPress) {
  if (url !== undefined) {
    const isSafe = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
    return createElement(
      'a',
      {
        class: `key link ${style}`,
        href: isSafe ? url : undefined,
        target: '_blank',
        rel: 'noopener noreferrer',
        title: `${url} (${words.opensPage})`,
      },
      text,
    );
  }
  const element = createElement('button', { type: 'button', class: `key ${style}` }, text);
  element.addEventListener('click', () => (copy === undefined ? onPress(element) : onCopy(copy.text)));
  return element;
}
