import type { TimeWords } from '../times/time-words.ts';

/** What is asked for. `question` is any other question about the news: which, who, is it true. */
export type QuestionKind =
  | 'who-said' // what somebody said
  | 'who-said-this' // who said these words, or spoke on a topic
  | 'who-is' // who somebody is
  | 'compare' // what two people say on one topic
  | 'latest'
  | 'what-happened'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'question'
  | 'about-archive' // what do you have?
  | 'talk'
  | 'noise'; // nothing in it to look for

export type TalkKind =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'about-bot'
  | 'languages' // which it reads
  | 'opinion' // its own
  | 'trust' // whether and why
  | 'using' // subscribing, data, price
  | 'objection' // "that is not true"
  | 'is-it-true' // what was shown
  | 'unclear' // "I don't understand"
  | 'how-much-shown' // "why only two quotes?"
  | 'how-are-you'
  | 'insult'
  | 'acknowledgement'
  | 'no-news'; // a poem, the weather, orders to a model

export type FollowUpKind = 'more' | 'earlier' | 'full-quote' | 'where-said' | 'who-else' | 'reset';

/**
 * The forms that questions take in one language, as templates (see `template.ts`). Slots: {who}, {who2}, {topic}, {said}
 * hold any words; {rest} as well. A form must cover the whole question, less openers, closers and phrases of time.
 */
export interface QuestionForms {
  /** ISO 639-1. */
  readonly language: string;
  readonly times: TimeWords;
  /** What may stand before ("please tell me") and after a question without changing it. */
  readonly openers: readonly string[];
  /** What makes a question of a statement: "is it true that". */
  readonly claims: readonly string[];
  /** How one outlet is asked for, {outlet}, and no other: "only from the BBC". */
  readonly outlets: readonly string[];
  readonly closers: readonly string[];
  readonly forms: readonly (readonly [QuestionKind, readonly string[]])[];
  /** Forms that only mean somebody's words if {who} turns out to be a speaker ("Peskov on sanctions"). */
  readonly weakForms: readonly string[];
  /** How a question begins that asks for a time, a place, a number or a reason. */
  readonly starts: readonly (readonly [QuestionKind, readonly string[]])[];
  readonly talk: readonly (readonly [TalkKind, readonly string[]])[];
  readonly followUps: readonly (readonly [FollowUpKind, readonly string[]])[];
  /** "and {rest}", "what about {rest}": changes one part of what was asked before. */
  readonly changes: readonly string[];
  /** "and about {rest}": changes the topic, whatever the words name. */
  readonly topicChanges: readonly string[];
  /** Ask who said something on what was spoken of, without naming it: "what was the reaction". */
  readonly reactions: readonly string[];
  /** Words that are no part of a name: with one of them, what stands before "said" is a question. */
  readonly questionWords: string;
  /** Forms of "to be" and the like: none of them, nor several, are a name by themselves. */
  readonly auxiliaries: string;
  /** Words that point to what was spoken of ("that", "there"), which are no name either. */
  readonly pointers: string;
  /** Words that stand for a thing, or things, spoken of ("it", "they"), wherever they stand in a question. */
  readonly matterPronouns: string;
  /** A word that means one thing out of all of its kind, the one spoken of: "the shooter"; absent where the language has no article. */
  readonly definite?: RegExp;
  /** Words behind which a question says itself where, or of what: "the price of oil", "did anybody die in the fire". */
  readonly complements: string;
  /** Words that begin a clause of time, reason or condition: a pronoun behind one may stand for what the question names before. */
  readonly subordinators: string;
  /** Words for how somebody stands to what happened, which are no name: "who is responsible"; empty where no form for a name has room for them. */
  readonly states: string;
  /** Words for people that name nobody: what they say is asked of a topic. */
  readonly anybody: string;
  /** Words that stand for somebody spoken of or say that something is theirs, by what they tell of that person. */
  readonly pronouns: Readonly<Record<'male' | 'female' | 'other', string>>;
  /** Short words of questions as they are often misspelt. */
  readonly misspelt: Readonly<Record<string, string>>;
  /** Words so frequent that a question with some of them is in this language. */
  readonly functionWords: string;
  /** Words for news: with one or two others they ask for the latest on these ("sports news"). */
  readonly newsWords: string;
  /** Words that carry no topic of their own beside a name: "the president", "comments". */
  readonly emptyTopics: readonly string[];
}
