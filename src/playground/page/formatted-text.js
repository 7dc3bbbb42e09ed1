import { createElement, createIcon } from './create-element.js';
import { words } from './wording.js';

const INLINE_TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};
const BLOCKS = ['blockquote', 'expandable_blockquote', 'pre'];

/**
 * A message's text as elements, by its entities (offsets in UTF-16 units, as JavaScript counts). Entities that cross
 * another's border are split there. `onCommand` is called with a /command that is pressed.
 */
export function formatText(text, entities = [], onCommand = () => {}) {
  const sorted = [...entities].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b),
  );
  const root = createElement('div', { class: 'text', dir: 'auto' });
  fill(root, { text, start: 0, end: text.length, entities: sorted, onCommand });
  return root;
}

function rank({ type }) {
  return BLOCKS.includes(type) ? 0 : type === 'text_link' || type === 'url' ? 1 : 2;
}

function fill(parent, { text, start, end, entities, onCommand }) {
  let at = start;
  const rest = [...entities];
  while (rest.length > 0) {
    const entity = rest.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) continue;
    if (from > at) parent.append(text.slice(at, from));
    const inside = rest.filter((other) => other.offset < to);
    const words = text.slice(from, to);
    const { element, body } = wrap(entity, words, onCommand);
    fill(body, { text, start: from, end: to, entities: inside, onCommand });
    parent.append(element);
    at = to;
    // A block ends its line: the line break after it would show as an empty line.
    if (BLOCKS.includes(entity.type) && text[at] === '\n') at++;
  }
  if (at < end) parent.append(text.slice(at, end));
}

function wrap(entity, content, onCommand) {
  const { type } = entity;
  if (type === 'blockquote' || type === 'expandable_blockquote')
    return quotation(type === 'expandable_blockquote');
  if (type === 'text_link') return link(entity.url, content);
  if (type === 'url') return link(content, content);
  if (type === 'email') return link(`mailto:${content}`, content);
  if (type === 'spoiler') return spoiler();
  if (type === 'pre') return whole(createElement('pre'));
  if (type === 'bot_command')
    return whole(
      createElement('button', { type: 'button', class: 'command', onclick: () => onCommand(content) }),
    );
  return whole(createElement(INLINE_TAGS[type] ?? 'span'));
}

function whole(element) {
  return { element, body: element };
}

function link(address, content) {
  const target = address.includes(':') ? address : `http://${address}`;
  const isSafe = URL.canParse(target) && ['http:', 'https:', 'mailto:'].includes(new URL(target).protocol);
  if (!isSafe) return whole(createElement('span'));
  const title = address === content ? undefined : address;
  return whole(createElement('a', { href: target, target: '_blank', rel: 'noopener noreferrer', title }));
}

function spoiler() {
  const element = createElement('span', {
    class: 'spoiler',
    role: 'button',
    tabindex: 0,
    'aria-label': words.spoiler,
  });
  const show = () => {
    element.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name);
  };
  element.addEventListener('click', show);
  element.addEventListener('keydown', ({ key }) => key === 'Enter' && show());
  return whole(element);
}

/** A quotation; one that may fold shows three lines until it is opened, where it has more. */
function quotation(mayFold) {
  const body = createElement('div', { class: 'quoted' });
  const element = createElement('blockquote', {}, body);
  if (mayFold) {
    element.classList.add('folded');
    new ResizeObserver((_, observer) => {
      if (body.clientHeight === 0) return;
      observer.disconnect();
      if (body.scrollHeight > body.clientHeight + 4) addFold(element, body);
      else element.classList.remove('folded');
    }).observe(body);
  }
  return { element, body };
}

function addFold(element, body) {
  const button = createElement(
    'button',
    { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-label': words.unfold },
    createIcon('m6 9 6 6 6-6'),
  );
  const toggle = () => {
    const isFolded = element.classList.toggle('folded');
    button.setAttribute('aria-expanded', String(!isFolded));
    button.setAttribute('aria-label', isFolded ? words.unfold : words.fold);
  };
  button.addEventListener('click', toggle);
  body.addEventListener('click', ({ target }) => {
    const isSelecting = !getSelection().isCollapsed;
    if (!target.closest('a, button') && !isSelecting) toggle();
  });
  element.classList.add('foldable');
  element.append(button);
}
