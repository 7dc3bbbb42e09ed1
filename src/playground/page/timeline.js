import { createElement } from './create-element.js';
import { createMessageView } from './message-view.js';
import { language, words } from './wording.js';

const dayFormat = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
/** Closer to the end than this, the log follows what arrives. */
const FOLLOW_PX = 90;
const GROUPED_S = 120;
const SCROLLING = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

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
  /** Whether the end stays in view. A smooth scroll takes its time, so the position alone does not tell. */
  #follows = true;
  #lastTop = 0;

  constructor({ log, list, toEnd, unread, actions }) {
    this.#log = log;
    this.#list = list;
    this.#toEnd = toEnd;
    this.#unread = unread;
    this.#actions = actions;
    log.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    toEnd.addEventListener('click', () => this.scrollToEnd());
    // The keyboard of a phone takes room from the log: what was in view stays in view.
    new ResizeObserver(() => this.#follows && this.scrollToEnd('instant')).observe(log);
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
    const top = this.#log.scrollTop;
    this.#draw();
    // After a break of the line, whoever was reading further up stays there.
    if (this.#follows) this.scrollToEnd('instant');
    else this.#log.scrollTop = top;
  }

  add(message) {
    const isOwn = this.#isOwn(message);
    this.#messages.set(message.message_id, message);
    const view = this.#append(message);
    view.classList.add('new');
    if (!this.#follows && !isOwn) this.#unreadCount++;
    else if (isOwn || view.offsetHeight < this.#log.clientHeight - 40) this.scrollToEnd();
    else {
      // What is longer than the window is read from its beginning.
      this.#follows = false;
      view.scrollIntoView({ block: 'start', behavior: SCROLLING });
    }
    this.#updateToEnd();
  }

  replace(message) {
    const old = this.#view(message.message_id);
    this.#messages.set(message.message_id, message);
    if (old === null) return;
    const view = createMessageView(message, this.#isOwn(message), this.#actions);
    view.classList.toggle('follows', old.classList.contains('follows'));
    // Whoever pressed a button by keyboard stays on that button.
    const focusIndex = [...old.querySelectorAll('.key')].indexOf(document.activeElement);
    old.replaceWith(view);
    view.querySelectorAll('.key')[focusIndex]?.focus();
    if (this.#follows) this.scrollToEnd('instant');
  }

  remove(messageId) {
    this.#messages.delete(messageId);
    this.#view(messageId)?.remove();
  }

  /** Ends the waiting of all buttons. */
  settleKeys() {
    for (const key of this.#list.querySelectorAll('[aria-busy]')) key.removeAttribute('aria-busy');
  }

  scrollToEnd(behavior = SCROLLING) {
    this.#unreadCount = 0;
    this.#follows = true;
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior });
    this.#updateToEnd();
  }

  /** Shows the end after something was added under the messages, where the end was in view. */
  keepEnd() {
    if (this.#follows) this.scrollToEnd();
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

  /** Only the reader scrolls up; whoever reaches the end follows again. */
  #onScroll() {
    const { scrollTop } = this.#log;
    if (this.#isAtEnd()) this.#follows = true;
    else if (scrollTop < this.#lastTop - 1) this.#follows = false;
    this.#lastTop = scrollTop;
    this.#updateToEnd();
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
