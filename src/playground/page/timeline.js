import { createElement } from './create-element.js';
import { createMessageView } from './message-view.js';
import { language, words } from './wording.js';

const dayFormat = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
/** Closer to the end than this, the log follows what arrives. */
const FOLLOW_PX = 90;
const GROUPED_S = 120;

/** The messages in the log: keeps them in order, in their days, and the right part of them in view. */
export class Timeline {
  #log;
  #list;
  #toEnd;
  #unread;
  #actions;
  #messages = new Map();
  #personId = 0;
  #unreadCount = 0;

  constructor({ log, list, toEnd, unread, actions }) {
    this.#log = log;
    this.#list = list;
    this.#toEnd = toEnd;
    this.#unread = unread;
    this.#actions = actions;
    log.addEventListener('scroll', () => this.#updateToEnd(), { passive: true });
    toEnd.addEventListener('click', () => this.scrollToEnd());
    // Keeps the end in view when the keyboard of a phone comes up or a quotation unfolds at the end.
    let wasAtEnd = true;
    log.addEventListener(
      'scroll',
      () => {
        wasAtEnd = this.#isAtEnd();
      },
      { passive: true },
    );
    new ResizeObserver(() => wasAtEnd && this.scrollToEnd('instant')).observe(log);
  }

  /** Whether the person has written anything yet. */
  get hasOwn() {
    return [...this.#messages.values()].some((message) => this.#isOwn(message));
  }

  /** The person's last text, for editing. */
  get lastOwn() {
    return [...this.#messages.values()].findLast((message) => this.#isOwn(message) && message.text);
  }

  reset(messages, personId) {
    this.#personId = personId;
    this.#messages = new Map(messages.map((message) => [message.message_id, message]));
    this.#draw();
    this.scrollToEnd('instant');
  }

  add(message) {
    const follows = this.#isAtEnd() || this.#isOwn(message);
    this.#messages.set(message.message_id, message);
    const view = this.#append(message);
    view.classList.add('new');
    if (!follows) this.#unreadCount++;
    else if (this.#isOwn(message) || view.offsetHeight < this.#log.clientHeight - 40) this.scrollToEnd();
    // What is longer than the window is read from its beginning.
    else view.scrollIntoView({ block: 'start', behavior: 'smooth' });
    this.#updateToEnd();
  }

  replace(message) {
    const isAtEnd = this.#isAtEnd();
    const old = this.#view(message.message_id);
    this.#messages.set(message.message_id, message);
    if (old === null) return;
    const view = createMessageView(message, this.#isOwn(message), this.#actions);
    view.classList.toggle('follows', old.classList.contains('follows'));
    // Whoever pressed a button by keyboard stays on that button.
    const focusIndex = [...old.querySelectorAll('.key')].indexOf(document.activeElement);
    old.replaceWith(view);
    view.querySelectorAll('.key')[focusIndex]?.focus();
    if (isAtEnd) this.scrollToEnd('instant');
  }

  remove(messageId) {
    this.#messages.delete(messageId);
    this.#view(messageId)?.remove();
  }

  /** Ends the waiting of all buttons. */
  settleKeys() {
    for (const key of this.#list.querySelectorAll('[aria-busy]')) key.removeAttribute('aria-busy');
  }

  scrollToEnd(behavior = 'smooth') {
    this.#unreadCount = 0;
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior });
    this.#updateToEnd();
  }

  /** Shows the end after something was added under the messages, where the end was in view. */
  keepEnd() {
    if (this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < FOLLOW_PX + 60)
      this.scrollToEnd();
  }

  #draw() {
    this.#list.replaceChildren();
    for (const message of this.#messages.values()) this.#append(message);
  }

  #append(message) {
    const day = new Date(message.date * 1_000).toDateString();
    if (this.#list.lastElementChild?.dataset.day !== day)
      this.#list.append(
        createElement('li', { class: 'day', 'data-day': day }, dayName(new Date(message.date * 1_000))),
      );
    const view = createMessageView(message, this.#isOwn(message), this.#actions);
    view.dataset.day = day;
    view.dataset.from = message.from.id;
    view.dataset.date = message.date;
    const before = this.#list.lastElementChild;
    const isSameSender = before?.dataset.from === String(message.from.id);
    if (isSameSender && message.date - Number(before.dataset.date) < GROUPED_S) view.classList.add('follows');
    this.#list.append(view);
    return view;
  }

  #view(messageId) {
    return this.#list.querySelector(`[data-id="${messageId}"]`);
  }

  #isOwn(message) {
    return message.from.id === this.#personId;
  }

  #isAtEnd() {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < FOLLOW_PX;
  }

  #updateToEnd() {
    const isAtEnd = this.#isAtEnd();
    if (isAtEnd) this.#unreadCount = 0;
    this.#toEnd.hidden = isAtEnd;
    this.#unread.hidden = this.#unreadCount === 0;
    this.#unread.textContent = this.#unreadCount;
  }
}

function dayName(date) {
  const days = Math.round(
    (new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000,
  );
  if (days === 0) return words.today;
  return days === 1 ? words.yesterday : dayFormat.format(date);
}
