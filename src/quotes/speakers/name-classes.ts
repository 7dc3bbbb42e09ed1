import { WordClass } from '../tokens/word-class.ts';

/** Words with a capital that are part of no name. */
export const NOT_NAME = WordClass.Role | WordClass.Adjective | WordClass.Time | WordClass.Determiner;
