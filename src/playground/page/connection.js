import { language, words } from './wording.js';

const SECRET_KEY = 'verbatim-tab';
const RETRY_MS = [300, 1_000, 2_000, 3_000];
/** The service gives a sign of life every 15 s. */
const SILENCE_MS = 40_000;

/**
 * The tab's line to the service: its own person, known by a secret that the tab keeps for as long as it is open, and a
 * stream of what happens in the chat.
 */
export class Connection {
  #secret = sessionStorage.getItem(SECRET_KEY) ?? undefined;
  #stream = new AbortController();
  #onEvent;
  #onState;

  constructor({ onEvent, onState }) {
    this.#onEvent = onEvent;
    this.#onState = onState;
  }

  /** Runs for as long as the page lives, coming back after every break. */
  async run() {
    let failures = 0;
    for (;;) {
      try {
        this.#onState({ kind: failures === 0 ? 'connecting' : 'lost' });
        const { bot } = await this.#openSession();
        await this.#readStream(() => {
          failures = 0;
          this.#onState({ kind: 'open', bot });
        });
      } catch {
        // Whatever broke the line, the remedy is the same: show it and try again.
      }
      this.#onState({ kind: 'lost' });
      await new Promise((resolve) =>
        setTimeout(resolve, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]),
      );
    }
  }

  send(text) {
    return this.#call('POST', '/playground/messages', { text });
  }

  edit(messageId, text) {
    return this.#call('PUT', '/playground/messages', { messageId, text });
  }

  press(messageId, row, column) {
    return this.#call('POST', '/playground/presses', { messageId, row, column });
  }

  commands() {
    return this.#call('GET', '/playground/commands');
  }

  async file(id) {
    const response = await fetch(`/playground/files/${encodeURIComponent(id)}`, { headers: this.#headers() });
    if (!response.ok) throw new Error((await response.json()).message);
    return await response.blob();
  }

  async #openSession() {
    const session = await this.#call('POST', '/playground/session', { secret: this.#secret, language });
    this.#secret = session.secret;
    sessionStorage.setItem(SECRET_KEY, session.secret);
    return session;
  }

  async #readStream(onOpen) {
    const abort = new AbortController();
    this.#stream = abort;
    let watchdog;
    const rearm = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
    };
    try {
      rearm();
      const response = await fetch('/playground/events', { headers: this.#headers(), signal: abort.signal });
      if (!response.ok) throw new Error(response.statusText);
      onOpen();
      let rest = '';
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        rearm();
        const lines = (rest + chunk.value).split('\n');
        rest = lines.pop();
        for (const line of lines) this.#onEvent(JSON.parse(line));
      }
    } finally {
      clearTimeout(watchdog);
    }
  }

  #headers() {
    return { authorization: `Bearer ${this.#secret}` };
  }

  async #call(method, path, body) {
    const response = await fetch(path, {
      method,
      headers: { ...this.#headers(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).catch(() => {
      // A browser has words of its own for a line that is broken, in a language of its own.
      throw new Error(words.unreachable);
    });
    const answer = await response.json();
    // The service no longer knows the tab: begin anew.
    if (response.status === 401) this.#stream.abort();
    if (!response.ok) throw new Error(answer.message);
    return answer;
  }
}
