import type { NewMessage } from '../delivery/outbox.ts';
import type { Digest } from '../digests/digest.ts';
import { digestMessageKey } from '../digests/digest-message-key.ts';
import type { Edition } from '../digests/edition.ts';
import type { Reader } from '../digests/reader.ts';
import type { KeyboardContext } from './bot-action.ts';
import { type BotTree, paragraph, say } from './bot-tree.ts';
import { button } from './button.ts';
import { digestContext } from './digest-context.ts';
import { inLength } from './in-length.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { newKeyboardKey, type PackedMessage, packTree } from './pack-tree.ts';
import type { BotServices } from './services.ts';
import { clockTime } from './told-moment.ts';
import type { BotWording } from './wording/wording-form.ts';
import { botWordingFor } from './wording/wordings.ts';

type Rendering = Pick<BotServices, 'renderDigest' | 'settings'>;

type Buttons = NonNullable<OutgoingMessage['reply_markup']>;

/** A message as many readers get it. */
interface SharedMessage {
  readonly sharedBody: OutgoingMessage;
  readonly buttons: Buttons | undefined;
  readonly keyboard: PackedMessage['keyboard'];
}

/** Stands where the key of a reader's buttons goes. */
const SHARED_KEY = 'shared-key-here-';
const NO_CONTEXT: KeyboardContext = {};

/**
 * Makes the messages of scheduled digests, each with a key of reader, slot and part: the same one never goes out twice. What readers
 * of one language and zone get alike is rendered once.
 */
export function createComposer(services: Rendering): (reader: Reader, edition: Edition) => NewMessage[] {
  const rendered = new WeakMap<Digest, Map<string, readonly SharedMessage[]>>();
  const pack = (reader: Reader, edition: Edition): readonly SharedMessage[] => {
    if (edition.kind === 'quiet-week') return render(services, reader, edition, NO_CONTEXT);
    const variants = rendered.get(edition.digest) ?? new Map<string, readonly SharedMessage[]>();
    rendered.set(edition.digest, variants);
    const late = lateLine(edition, botWordingFor(reader.language), zoneOf(services, reader));
    const variant = JSON.stringify([reader.language, reader.zone, reader.style, late]);
    const known = variants.get(variant);
    if (known !== undefined) return known;
    const packed = render(services, reader, edition, digestContext(edition.digest));
    variants.set(variant, packed);
    return packed;
  };
  return (reader, edition) =>
    pack(reader, edition).map((packed, part) => address(packed, reader, edition, part));
}

function render(
  services: Rendering,
  reader: Reader,
  edition: Edition,
  context: KeyboardContext,
): readonly SharedMessage[] {
  const packed = packTree(treeOf(services, reader, edition), { chatId: 0, keyboardKey: SHARED_KEY, context });
  return packed.map(({ body: { reply_markup: buttons, ...sharedBody }, keyboard }) => ({
    sharedBody,
    buttons,
    keyboard,
  }));
}

/** The shared message as this reader's, with buttons of its own. */
function address(
  { sharedBody, buttons, keyboard }: SharedMessage,
  reader: Reader,
  { slot }: Edition,
  part: number,
): NewMessage {
  const key = newKeyboardKey();
  return {
    key: digestMessageKey(reader.id, slot, part),
    chatId: reader.chatId,
    lane: 'bulk',
    sharedBody,
    body: {
      reply_markup: buttons && withKey(buttons, key),
      disable_notification: reader.silent || undefined,
      message_thread_id: reader.threadId ?? undefined,
    },
    keyboard: keyboard && { ...keyboard, key, chatId: reader.chatId },
  };
}

function withKey({ inline_keyboard: rows }: Buttons, key: string): Buttons {
  return {
    inline_keyboard: rows.map((row) =>
      row.map((each) =>
        'callback_data' in each
          ? { ...each, callback_data: each.callback_data.replace(SHARED_KEY, key) }
          : each,
      ),
    ),
  };
}

function zoneOf({ settings }: Rendering, reader: Reader): string {
  return reader.zone ?? settings.zone;
}

function treeOf(services: Rendering, reader: Reader, edition: Edition): BotTree {
  const wording = botWordingFor(reader.language);
  if (edition.kind === 'quiet-week')
    return say(wording.quietWeek, [button(wording.settings, { kind: 'settings' })]);
  const zone = zoneOf(services, reader);
  const tree = services.renderDigest(inLength(edition.digest, reader.style), {
    language: reader.language,
    zone,
    publicUrl: services.settings.publicUrl,
  });
  const late = lateLine(edition, wording, zone);
  if (late === null) return tree;
  return { ...tree, blocks: [paragraph({ kind: 'emphasis', text: late }), { kind: 'gap' }, ...tree.blocks] };
}

/** Why it does not come at its minute; null where it does. */
function lateLine(
  { lateSince, waitMs }: Extract<Edition, { kind: 'digest' }>,
  wording: BotWording,
  zone: string,
): string | null {
  if (lateSince !== undefined) return wording.lateDigest(clockTime(lateSince, zone));
  return waitMs === undefined ? null : wording.pages.crowdedDigest(Math.round(waitMs / 60_000));
}
