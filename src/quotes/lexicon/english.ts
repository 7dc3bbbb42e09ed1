import { WordClass } from '../tokens/word-class.ts';
import { conjugate } from './conjugate-english.ts';
import { englishFunctionWords as function_ } from './english-function-words.ts';
import * as people from './english-people-words.ts';
import * as verbs from './english-verbs.ts';
import { feminineGivenNames, masculineGivenNames } from './given-names.ts';
import { type Lexicon, LexiconBuilder, nameBits } from './lexicon.ts';

/** Plural nouns end so; "press" and "boss" do not. */
const PLURAL_NOUN = /(?:[^su]s|people|men|police|children|audience|crowd|media)$/;

export function buildEnglishLexicon(): Lexicon {
  const lexicon = new LexiconBuilder();
  addVerbs(lexicon);
  addClosedClasses(lexicon);
  addPeople(lexicon);
  lexicon
    .addAcronym('WHO', WordClass.Organisation)
    .addAcronym('US', WordClass.Adjective | WordClass.Government);
  lexicon.add(masculineGivenNames, nameBits.masculine).add(feminineGivenNames, nameBits.feminine);
  return lexicon.build('en', function_.abbreviations, function_.lowerAbbreviations);
}

function addVerbs(lexicon: LexiconBuilder): void {
  const classes: readonly (readonly [string, number])[] = [
    [verbs.englishSayVerbs, WordClass.Say],
    [verbs.englishCharacteriseVerbs, WordClass.Characterise],
    [verbs.englishThinkVerbs, WordClass.Think],
    [verbs.englishOtherVerbs, WordClass.Verb],
  ];
  const nouns = new Set(verbs.englishNounVerbs.split(/\s+/));
  for (const [list, bits] of classes) {
    for (const { base, third, past, participle } of conjugate(list)) {
      const present = nouns.has(base) ? bits | WordClass.Ambiguous : bits;
      lexicon.add(past, bits).add(third, present).add(base, present);
      lexicon.add(participle, bits | WordClass.Participle);
    }
  }
  const { say, characterise, think, other } = verbs.englishParticiples;
  lexicon.add(say, WordClass.Say).add(characterise, WordClass.Characterise);
  lexicon.add(think, WordClass.Think).add(other, WordClass.Verb);
}

function addClosedClasses(lexicon: LexiconBuilder): void {
  lexicon
    .add(function_.auxiliary, WordClass.Auxiliary)
    .add(function_.negation, WordClass.Negation)
    .add(function_.adverb, WordClass.Adverb)
    .add(function_.pronoun, WordClass.Pronoun)
    .add(function_.masculine, WordClass.Masculine)
    .add(function_.feminine, WordClass.Feminine)
    .add(function_.plural, WordClass.Plural)
    .add(function_.object, WordClass.Object)
    .add(function_.relative, WordClass.Relative)
    .add(function_.determiner, WordClass.Determiner)
    .add(function_.possessive, WordClass.Possessive | WordClass.Determiner)
    .add(function_.preposition, WordClass.Preposition)
    .add(function_.conjunction, WordClass.Conjunction)
    .add(function_.subordinator, WordClass.Subordinator)
    .add(function_.time, WordClass.Time);
}

function addPeople(lexicon: LexiconBuilder): void {
  addNouns(lexicon, people.englishRoles, WordClass.Role);
  addNouns(lexicon, people.englishMasculineRoles, WordClass.Role | WordClass.Masculine);
  addNouns(lexicon, people.englishFeminineRoles, WordClass.Role | WordClass.Feminine);
  addNouns(lexicon, people.englishAnonymous, WordClass.Role | WordClass.Anonymous);
  addNouns(lexicon, people.englishOrganisations, WordClass.Organisation);
  addNouns(lexicon, people.englishDocuments, WordClass.Document);
  lexicon
    .add(people.englishTitles, WordClass.Title | WordClass.Role)
    .add(people.englishGovernments, WordClass.Government)
    .add(people.englishAdjectives, WordClass.Adjective);
}

function addNouns(lexicon: LexiconBuilder, words: string, bits: number): void {
  for (const word of words.split(/\s+/)) {
    lexicon.add(word, PLURAL_NOUN.test(word) ? bits | WordClass.Plural : bits);
  }
}
