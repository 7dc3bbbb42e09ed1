/** What a broadcast tells many readers alike: their rows name it instead of holding it. */
export const sharedTexts = `
create table shared_texts (
  id text collate "C" primary key, -- hash of kind and content
  kind text collate "C" not null, -- whose rows name it, see SharedKind
  content text not null, -- JSON
  used_at bigint not null -- milliseconds since 1970; up to an hour behind
);
create index shared_texts_by_age on shared_texts (kind, used_at);

alter table outbox add column shared_body text collate "C";
create index outbox_shared on outbox (shared_body) where shared_body is not null;
alter table keyboards add column shared text collate "C";
alter table digest_slots add column shared_told text collate "C";
`;
