/** What the model that writes took, what it wrote, and how freely a reader lets it. Instants are milliseconds since 1970 in UTC. */
export const model = `
create table model_spending (
  account text not null,
  day text not null, -- yyyy-mm-dd in UTC; '' for all time
  tokens bigint not null,
  micros bigint not null, -- millionths of the currency in which prices are given
  primary key (account, day)
);
create index model_spending_by_day on model_spending (day);

create table model_answers (
  request text primary key, -- hash of question, evidence, model and prompts
  proposed text not null, -- JSON
  created_at bigint not null
);
create index model_answers_by_age on model_answers (created_at);

alter table readers add column writing_style text; -- null: as the operator says
`;
