/** What of each report can be counted, by which it is known what it added to its story. */
export const storyFacts = `
create table story_facts (
  article_id text collate "C" primary key,
  version integer not null,
  people text not null, -- JSON: full names
  figures text not null, -- JSON: values of numbers
  quotations text not null, -- JSON: where each stands, and its letters
  adds integer not null -- 1 for a copy that says what the article that it repeats does not
);
`;
