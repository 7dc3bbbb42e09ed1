/** By which version of the extractor current articles were read; of those that have no row it was an older one. */
export const extractorVersions = `
create table extractor_versions (
  number bigint primary key,
  version integer not null
);
`;
