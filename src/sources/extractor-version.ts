/**
 * The version of all that is found in an article when it comes: what is skipped in it, its quotations, their speakers, its terms and
 * its sketch. It is kept with each article, and is to be raised with every change after which other things are found: `doctor`
 * then tells how many articles are of an older version, and `reindex` reads those anew.
 */
export const EXTRACTOR_VERSION = 6;
