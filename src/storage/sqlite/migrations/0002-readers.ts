/** Instants are integers: milliseconds since 1970 in UTC. Bodies are JSON. */
export const readers = `
create table readers (
  id integer primary key,
  chat_id integer not null unique,
  thread_id integer,
  kind text not null,
  language text not null,
  zone text,
  send_time text,
  stories integer not null,
  silent integer not null default 0,
  paused text,
  last_local_date text,
  last_digest_at integer,
  next_local_date text,
  next_send_at integer,
  created_at integer not null
);
create index readers_due on readers (next_send_at) where next_send_at is not null and paused is null;

create table digest_slots (
  reader_id integer not null references readers (id) on delete cascade,
  local_date text not null,
  slot text not null,
  queued_at integer not null,
  primary key (reader_id, local_date, slot)
) without rowid;

create table shown_stories (
  reader_id integer not null references readers (id) on delete cascade,
  story_key text not null,
  latest text not null,
  shown_at integer not null,
  primary key (reader_id, story_key)
) without rowid;

create index shown_stories_by_age on shown_stories (shown_at);
create index digest_slots_by_age on digest_slots (queued_at);

create table updates (
  bot_id integer not null,
  update_id integer not null,
  lane text not null,
  body text not null,
  state text not null,
  attempts integer not null default 0,
  received_at integer not null,
  primary key (bot_id, update_id)
) without rowid;
create index updates_unfinished on updates (bot_id, update_id) where state = 'new';
create index updates_by_age on updates (received_at);

create table outbox (
  id integer primary key,
  message_key text not null unique,
  chat_id integer not null,
  lane text not null,
  body text not null,
  state text not null,
  attempts integer not null default 0,
  not_before integer not null,
  claimed_at integer,
  message_id integer,
  error text,
  offered_at integer,
  created_at integer not null,
  settled_at integer
);
create index outbox_due on outbox (lane, not_before, id) where state = 'pending';
create index outbox_of_chat on outbox (chat_id, lane, id) where state in ('pending', 'sending');
create index outbox_sending on outbox (claimed_at) where state = 'sending';
create index outbox_unknown on outbox (chat_id, id) where state = 'unknown';
create index outbox_chats on outbox (chat_id);
create index outbox_settled on outbox (settled_at) where settled_at is not null;

create table keyboards (
  key text primary key,
  chat_id integer not null,
  user_id integer,
  actions text not null,
  context text,
  created_at integer not null
) without rowid;
create index keyboards_of_chat on keyboards (chat_id);
create index keyboards_of_user on keyboards (user_id) where user_id is not null;
create index keyboards_by_age on keyboards (created_at);

create table conversations (
  chat_id integer not null,
  thread_id integer not null,
  user_id integer not null,
  frame text,
  awaiting text,
  updated_at integer not null,
  primary key (chat_id, thread_id, user_id)
) without rowid;
create index conversations_of_user on conversations (user_id);
create index conversations_by_age on conversations (updated_at);

create table members (
  user_id integer primary key,
  invited_by integer not null,
  joined_at integer not null
);

create table invites (
  code text primary key,
  made_by integer not null,
  created_at integer not null,
  used_by integer
) without rowid;

create table rates (
  key text primary key,
  full_at integer not null
) without rowid;
create index rates_by_age on rates (full_at);
`;
