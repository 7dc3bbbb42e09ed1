import { badRequest, forbidden, type Refusal } from './api-result.ts';
import type { FormattedText } from './bot-api-types.ts';
import type { OpenChat } from './chat-book.ts';
import { formatText, type TextRules } from './format-text.ts';
import { type ApiRequest, fromJson, type UploadedFile } from './read-request.ts';
import type { DroppedRecord, StandInState } from './stand-in-state.ts';

/** Telegram's ids of persons stay below. */
const MAX_USER_ID = 2 ** 40;
const PARSE_MODES = ['html', 'markdown', 'markdownv2'];

/** One call of a method: reads its parameters the way Telegram does and records what Telegram would pass over. */
export class ApiCall {
  readonly method: string;
  readonly state: StandInState;
  readonly signal: AbortSignal;
  readonly #request: ApiRequest;
  readonly #onRecord: (record: DroppedRecord) => void;

  constructor(options: {
    readonly method: string;
    readonly request: ApiRequest;
    readonly state: StandInState;
    readonly signal: AbortSignal;
    readonly onRecord: (record: DroppedRecord) => void;
  }) {
    this.method = options.method;
    this.state = options.state;
    this.signal = options.signal;
    this.#request = options.request;
    this.#onRecord = options.onRecord;
  }

  get parameterNames(): readonly string[] {
    return [...new Set([...Object.keys(this.#request.parameters), ...this.#request.files.keys()])];
  }

  record(kind: DroppedRecord['kind'], detail: string): void {
    this.#onRecord({ kind, method: this.method, detail });
  }

  text(name: string): string {
    const value = this.#request.parameters[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (value !== undefined && value !== null) this.record('parameter', `${name} is not a string`);
    return '';
  }

  integer(name: string, absent: number): number {
    const value = this.#request.parameters[name];
    if (value === undefined || value === null || value === '') return absent;
    const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    if (Number.isSafeInteger(number)) return number;
    this.record('parameter', `${name} is not an integer`);
    return absent;
  }

  flag(name: string): boolean {
    const value = this.#request.parameters[name];
    return value === true || ['true', 'True', 'yes', '1'].includes(String(value));
  }

  json(name: string): unknown {
    const value = this.#request.parameters[name];
    return value === '' ? undefined : fromJson(value);
  }

  /** The file of a parameter: sent as a part of that name, or as a part that `attach://` names. */
  file(name: string): UploadedFile | undefined {
    const reference = this.#request.parameters[name];
    const part =
      typeof reference === 'string' && reference.startsWith('attach://') ? reference.slice(9) : name;
    return this.#request.files.get(part);
  }

  /** The chat that `chat_id` names, where the bot may write to it. */
  chat(): OpenChat | Refusal {
    const id = this.text('chat_id');
    if (id === '') return badRequest('chat_id is empty');
    const chat = this.state.chats.get(Number(id)) ?? this.#absentPerson(Number(id));
    if (chat === undefined) return badRequest('chat not found');
    if (chat.migratedTo !== undefined)
      return {
        ...badRequest('group chat was upgraded to a supergroup chat'),
        parameters: { migrate_to_chat_id: chat.migratedTo },
      };
    return chat;
  }

  /** Where it is so set up: a person of an earlier run, whose messages wait until the tab is back. */
  #absentPerson(id: number): OpenChat | undefined {
    if (!this.state.keepsForAbsent || !(id > 0 && id < MAX_USER_ID)) return undefined;
    const names = { id, first_name: 'You' };
    return this.state.chats.open({
      chat: { ...names, type: 'private' },
      members: [{ ...names, is_bot: false }],
      started: true,
      isAbsent: true,
    });
  }

  writableChat(): OpenChat | Refusal {
    const chat = this.chat();
    if ('ok' in chat) return chat;
    if (chat.blocked)
      return chat.chat.type === 'private'
        ? forbidden('bot was blocked by the user')
        : forbidden(`bot was kicked from the ${chat.chat.type} chat`);
    if (!chat.started) return forbidden("bot can't initiate conversation with a user");
    return chat;
  }

  /** The text of `textName` with the entities of `entitiesName`, as Telegram would store it. */
  formatted(textName: string, entitiesName: string, rules: TextRules): FormattedText | Refusal {
    const mode = this.text('parse_mode').toLowerCase();
    if (mode !== '') {
      if (!PARSE_MODES.includes(mode)) return badRequest('unsupported parse_mode');
      this.record('not-modelled', `parse_mode ${mode}: the text is shown with its markup`);
    }
    return formatText({
      text: this.text(textName),
      entities: mode === '' ? this.json(entitiesName) : undefined,
      rules,
      onDrop: (kind, detail) => this.record(kind, detail),
    });
  }
}
