import type { Generated } from 'kysely';
import type { EmbeddingTables } from './embedding-tables.ts';
import type { FeedTables } from './feed-tables.ts';
import type { ModelTables } from './model-tables.ts';
import type { StoryTables } from './story-tables.ts';
import type { UpkeepTables } from './upkeep-tables.ts';

/** Whose rows name a text: messages in the outbox, keyboards, or slots of digests by what was told in them. */
export type SharedKind = 'message' | 'keyboard' | 'told';

/** Columns of the tables around readers, alike in every store. Instants are milliseconds since 1970; bodies are JSON. */
export interface Tables extends EmbeddingTables, FeedTables, ModelTables, StoryTables, UpkeepTables {
  readers: {
    id: Generated<number>;
    chat_id: number;
    thread_id: number | null;
    kind: string;
    language: string;
    zone: string | null;
    send_time: string | null;
    stories: number;
    silent: number;
    paused: string | null;
    last_local_date: string | null;
    last_digest_at: number | null;
    next_local_date: string | null;
    next_send_at: number | null;
    created_at: number;
    writing_style: string | null;
    days: Generated<string>;
    last_slot: Generated<number>;
    next_slot: Generated<number>;
    quiet_from: string | null;
    quiet_to: string | null;
    paused_until: number | null;
    style: Generated<string>;
    interests: Generated<string>;
  };
  digest_slots: {
    reader_id: number;
    local_date: string;
    slot: string;
    queued_at: number;
    told: string | null;
    /** What was told to many alike, in `shared_texts`. */
    shared_told: string | null;
  };
  shown_stories: { reader_id: number; story_key: string; latest: string; shown_at: number };
  updates: {
    bot_id: number;
    update_id: number;
    lane: string;
    body: string;
    state: string;
    /** How often handling it was begun. */
    attempts: number;
    received_at: number;
    claimed_by: string | null;
    claimed_until: number | null;
  };
  outbox: {
    id: Generated<number>;
    message_key: string;
    chat_id: number;
    lane: string;
    /** The fields that other messages do not have alike. */
    body: string;
    /** The others, in `shared_texts`. */
    shared_body: string | null;
    state: string;
    attempts: number;
    not_before: number;
    claimed_at: number | null;
    claimed_by: string | null;
    message_id: number | null;
    error: string | null;
    offered_at: number | null;
    created_at: number;
    settled_at: number | null;
  };
  keyboards: {
    key: string;
    chat_id: number;
    user_id: number | null;
    actions: string;
    context: string | null;
    /** Where many have both of these alike, in `shared_texts`. */
    shared: string | null;
    created_at: number;
  };
  shared_texts: { id: string; kind: SharedKind; content: string; used_at: number };
  conversations: {
    chat_id: number;
    thread_id: number;
    user_id: number;
    frame: string | null;
    awaiting: string | null;
    updated_at: number;
  };
  members: { user_id: number; invited_by: number; joined_at: number };
  invites: { code: string; made_by: number; created_at: number; used_by: number | null };
  rates: { key: string; full_at: number };
  leases: { name: string; holder: string; expires_at: number };
}
