import { Composer } from './composer.js';
import { Connection } from './connection.js';
import { createElement } from './create-element.js';
import { Timeline } from './timeline.js';
import { pageLanguage, words } from './wording.js';

const $ = (id) => document.getElementById(id);
const TOAST_MS = 3_500;
/** A button waits this long for the bot's answer, as in Telegram. */
const PRESS_MS = 15_000;

let typingTimer;
let toastTimer;

const connection = new Connection({ onEvent, onState });
const timeline = new Timeline({
  log: $('log'),
  list: $('messages'),
  toEnd: $('to-end'),
  unread: $('unread'),
  actions: { onCommand: send, onPress: press, onCopy: copy, onDownload: download },
});
const composer = new Composer({
  onSend: send,
  onEdit: (messageId, text) => attempt(() => connection.edit(messageId, text)),
  loadCommands: () => connection.commands().catch(() => []),
  lastOwn: () => timeline.lastOwn,
});

function onState({ kind, bot }) {
  const status = $('status');
  status.classList.toggle('lost', kind === 'lost');
  if (kind !== 'open') {
    status.textContent = kind === 'lost' ? words.lost : words.connecting;
    return;
  }
  $('name').textContent = bot.first_name;
  document.title = bot.first_name;
  status.textContent = words.bot;
}

function onEvent(event) {
  if (event.kind === 'snapshot') {
    timeline.reset(event.messages, event.personId);
    showIntro();
  } else if (event.kind === 'message') {
    if (event.message.from.is_bot) stopTyping();
    timeline.add(event.message);
    showIntro();
  } else if (event.kind === 'edited') timeline.replace(event.message);
  else if (event.kind === 'deleted') timeline.remove(event.messageId);
  else if (event.kind === 'typing') startTyping(event.forMs);
  else if (event.kind === 'callback-answer') onAnswer(event);
}

/** What newcomers see until they have written: what this is, and first questions to press. */
function showIntro() {
  $('intro').hidden = timeline.hasOwn;
}

function startTyping(forMs) {
  clearTimeout(typingTimer);
  typingTimer = setTimeout(stopTyping, forMs);
  $('typing').hidden = false;
  $('status').textContent = words.typing;
  $('status').classList.add('active');
  timeline.keepEnd();
}

function stopTyping() {
  clearTimeout(typingTimer);
  if ($('typing').hidden) return;
  $('typing').hidden = true;
  $('status').textContent = words.bot;
  $('status').classList.remove('active');
}

function onAnswer({ text, showAlert }) {
  timeline.settleKeys();
  if (text === undefined) return;
  if (!showAlert) return toast(text);
  $('alert-text').textContent = text;
  $('alert').showModal();
}

function send(text) {
  return attempt(() => connection.send(text));
}

async function press(message, row, column, key) {
  key.setAttribute('aria-busy', 'true');
  setTimeout(() => key.removeAttribute('aria-busy'), PRESS_MS);
  if (!(await attempt(() => connection.press(message.message_id, row, column))))
    key.removeAttribute('aria-busy');
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast(words.copied);
}

async function download(file) {
  await attempt(async () => {
    const address = URL.createObjectURL(await connection.file(file.file_id));
    createElement('a', { href: address, download: file.file_name ?? 'file' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}

/** True where it worked; else says why it did not. */
async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    toast(words.notSent + error.message);
    return false;
  }
}

function toast(text) {
  clearTimeout(toastTimer);
  $('toast').textContent = text;
  $('toast').hidden = false;
  toastTimer = setTimeout(() => {
    $('toast').hidden = true;
  }, TOAST_MS);
}

function writeWords() {
  document.documentElement.lang = pageLanguage;
  $('log').setAttribute('aria-label', words.log);
  $('to-end').setAttribute('aria-label', words.toEnd);
  $('intro-title').textContent = words.introTitle;
  $('intro-text').textContent = words.introText;
  for (const suggestion of words.suggestions)
    $('suggestions').append(
      createElement(
        'li',
        {},
        createElement('button', { type: 'button', onclick: () => send(suggestion) }, suggestion),
      ),
    );
}

writeWords();
if (matchMedia('(hover: hover)').matches) composer.focus();
connection.run();
