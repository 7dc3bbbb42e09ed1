/** Numbers of articles that were deleted are not given out again: the search index may still tell them apart by number alone. */
export const retention = `
CREATE TABLE deleted_numbers (
  day INTEGER PRIMARY KEY, -- days since 1970
  last_number INTEGER NOT NULL -- the greatest that was in use
) STRICT;
`;
