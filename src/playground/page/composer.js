import { createElement } from './create-element.js';
import { words } from './wording.js';

const $ = (id) => document.getElementById(id);

/** The line for writing, with the menu of commands above it and the last message for editing. */
export class Composer {
  #text = $('text');
  #send = $('send');
  #menu = $('menu');
  #list = $('commands');
  #editing = null;
  #menuTurn = 0;
  #options;

  /** `options`: `onSend(text)`, `onEdit(messageId, text)` (both promise), `loadCommands()`, `lastOwn()`. */
  constructor(options) {
    this.#options = options;
    this.#text.placeholder = words.placeholder;
    this.#text.setAttribute('aria-label', words.messageLabel);
    this.#send.setAttribute('aria-label', words.send);
    this.#menu.setAttribute('aria-label', words.menu);
    this.#list.setAttribute('aria-label', words.menu);
    $('menu-label').textContent = words.menu;
    $('editing-title').textContent = words.editing;
    $('stop-editing').setAttribute('aria-label', words.stopEditing);
    $('stop-editing').addEventListener('click', () => this.#stopEditing());
    $('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener('input', () => this.#onInput());
    this.#text.addEventListener('keydown', (event) => this.#onKey(event));
    this.#menu.addEventListener('click', () => (this.#list.hidden ? this.#openMenu('') : this.#closeMenu()));
    document.addEventListener('click', ({ target }) => {
      if (!target.closest('#commands, #menu, #composer')) this.#closeMenu();
    });
  }

  focus() {
    this.#text.focus({ preventScroll: true });
  }

  async #submit() {
    const text = this.#text.value.trim();
    if (text === '') return;
    this.#closeMenu();
    const editing = this.#editing;
    this.#stopEditing();
    this.#setText('');
    const isSent = await (editing
      ? this.#options.onEdit(editing.message_id, text)
      : this.#options.onSend(text));
    // What could not be sent goes back, unless something new is being written.
    if (!isSent && this.#text.value === '') this.#setText(text);
  }

  #setText(text) {
    this.#text.value = text;
    this.#onInput();
  }

  #onInput() {
    this.#text.rows = 1;
    const lineHeight = 23;
    const rows = Math.round((this.#text.scrollHeight - 17) / lineHeight);
    this.#text.rows = Math.max(1, Math.min(7, rows));
    this.#send.disabled = this.#text.value.trim() === '';
    if (/^\/\w*$/.test(this.#text.value)) this.#openMenu(this.#text.value.slice(1));
    else this.#closeMenu();
  }

  #onKey(event) {
    const isOpen = !this.#list.hidden;
    if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      this.#moveSelection(event.key === 'ArrowDown' ? 1 : -1);
    else if (isOpen && (event.key === 'Tab' || event.key === 'Enter') && this.#selected())
      this.#choose(this.#selected());
    else if (event.key === 'Escape') {
      this.#closeMenu();
      this.#stopEditing();
    } else if (event.key === 'ArrowUp' && this.#text.value === '') this.#startEditing();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit();
    else return;
    event.preventDefault();
  }

  async #openMenu(prefix) {
    const turn = ++this.#menuTurn;
    const commands = await this.#options.loadCommands();
    // Meanwhile more was typed, or the menu was closed.
    if (turn !== this.#menuTurn) return;
    const fitting = commands.filter(({ command }) => command.startsWith(prefix.toLowerCase()));
    if (prefix !== '' && fitting.length === 0) return this.#closeMenu();
    const items = fitting.map(({ command, description }, index) =>
      createElement(
        'div',
        {
          role: 'option',
          id: `command-${index}`,
          'aria-selected': String(index === 0),
          'data-command': `/${command}`,
          onclick: ({ currentTarget }) => this.#choose(currentTarget),
        },
        createElement('b', {}, `/${command}`),
        createElement('span', {}, description),
      ),
    );
    this.#list.replaceChildren(...(items.length > 0 ? items : [words.noCommands]));
    this.#list.hidden = false;
    this.#menu.setAttribute('aria-expanded', 'true');
    this.#text.setAttribute('aria-activedescendant', 'command-0');
    this.focus();
  }

  #closeMenu() {
    this.#menuTurn++;
    this.#list.hidden = true;
    this.#menu.setAttribute('aria-expanded', 'false');
    this.#text.removeAttribute('aria-activedescendant');
  }

  #selected() {
    return this.#list.querySelector('[aria-selected="true"]');
  }

  #moveSelection(step) {
    const items = [...this.#list.querySelectorAll('[role="option"]')];
    if (items.length === 0) return;
    const index = (items.indexOf(this.#selected()) + step + items.length) % items.length;
    for (const item of items) item.setAttribute('aria-selected', String(item === items[index]));
    items[index].scrollIntoView({ block: 'nearest' });
    this.#text.setAttribute('aria-activedescendant', items[index].id);
  }

  #choose(item) {
    this.#text.value = item.dataset.command;
    this.#submit();
    this.focus();
  }

  #startEditing() {
    const message = this.#options.lastOwn();
    if (message === undefined) return;
    this.#editing = message;
    $('editing-text').textContent = message.text;
    $('editing').hidden = false;
    this.#setText(message.text);
  }

  #stopEditing() {
    if (this.#editing === null) return;
    this.#editing = null;
    $('editing').hidden = true;
    this.#setText('');
  }
}
