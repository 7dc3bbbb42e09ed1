/** Who does what among several workers, and until when by the database's clock. */
export const claims = `
alter table updates add column claimed_by text collate "C";
alter table updates add column claimed_until bigint;
create index updates_of_lane on updates (bot_id, lane, update_id) where state = 'new';

alter table outbox add column claimed_by text collate "C";
create index outbox_claimed on outbox (chat_id, claimed_at) where claimed_at is not null;

create table leases (
  name text collate "C" primary key,
  holder text collate "C" not null,
  expires_at bigint not null
);
`;
