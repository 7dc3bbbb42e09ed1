/** Who does what among several workers, and until when by the store's clock. */
export const claims = `
alter table updates add column claimed_by text;
alter table updates add column claimed_until integer;
create index updates_of_lane on updates (bot_id, lane, update_id) where state = 'new';

alter table outbox add column claimed_by text;
create index outbox_claimed on outbox (chat_id, claimed_at) where claimed_at is not null;

create table leases (
  name text primary key,
  holder text not null,
  expires_at integer not null
) without rowid;
`;
