import type { NewMessage } from '../delivery/outbox.ts';
import type { Edition } from '../digests/edition.ts';
import type { Reader } from '../digests/reader.ts';
import { type BotTree, paragraph, say } from './bot-tree.ts';
import { digestContext } from './digest-context.ts';
import { newKeyboardKey, packTree } from './pack-tree.ts';
import type { BotServices } from './services.ts';
import { clockTime } from './told-moment.ts';
import { button } from './turn.ts';
import type { BotWording } from './wording/wording-form.ts';
import { botWordingFor } from './wording/wordings.ts';

type Rendering = Pick<BotServices, 'renderDigest' | 'settings'>;

/** The messages of a scheduled digest, each with a key of reader, date and part: the same one never goes out twice. */
export function composeEdition(services: Rendering, reader: Reader, edition: Edition): readonly NewMessage[] {
  const context = edition.kind === 'digest' ? digestContext(edition.digest) : {};
  return packTree(treeOf(services, reader, edition), {
    chatId: reader.chatId,
    keyboardKey: newKeyboardKey(),
    context,
  }).map(({ body, keyboard }, part) => ({
    key: `digest:${reader.id}:${edition.slot.localDate}:${edition.slot.slot}:${part}`,
    chatId: reader.chatId,
    lane: 'bulk',
    body: {
      ...body,
      ...(reader.silent ? { disable_notification: true } : {}),
      ...(reader.threadId === null ? {} : { message_thread_id: reader.threadId }),
    },
    ...(keyboard ? { keyboard } : {}),
  }));
}

function treeOf({ renderDigest, settings }: Rendering, reader: Reader, edition: Edition): BotTree {
  const wording = botWordingFor(reader.language);
  if (edition.kind === 'quiet-week')
    return say(wording.quietWeek, [button(wording.settings, { kind: 'settings' })]);
  const zone = reader.zone ?? settings.zone;
  const tree = renderDigest(edition.digest, {
    language: reader.language,
    zone,
    ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
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
