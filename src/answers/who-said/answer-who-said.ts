import { parseName } from '../../people/parse-name.ts';
import { surnameKeyVariants } from '../../people/surname-key-variants.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { nothingMore } from '../nothing-more.ts';
import { createTopicMatcher, type TopicMatcher } from '../topic-matcher.ts';
import { asksForNewest } from '../understand/asks-for-newest.ts';
import { asksForSummary } from '../understand/asks-for-summary.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { answerFromMentions } from './answer-from-mentions.ts';
import { chooseLike } from './choose-like.ts';
import { composeQuotes } from './compose-quotes.ts';
import { findByRole } from './find-by-role.ts';
import { findSpeaker, type SpeakerQuotes } from './find-speaker.ts';
import { groupPeople, type Person } from './group-people.ts';
import { isReadable } from './is-readable.ts';
import type { MatchedQuote } from './match-quotes.ts';
import { nothingSaid } from './nothing-said.ts';
import { pageOfQuotes, spreadOfQuotes } from './page-of-quotes.ts';
import { rankQuotes } from './rank-quotes.ts';
import { withReadableRoles } from './readable-roles.ts';
import { soundAlike, surnameOf } from './spelt-alike.ts';

const MOST_OPTIONS = 4;
/** Somebody of the same surname is worth asking back for from this share of the quotations of the one with most. */
const REAL_SHARE = 0.15;
const FEWEST_TO_BE_MEANT = 2;

/**
 * What somebody said, on a topic and in a time where they are given; null where the question may mean something else
 * and nobody of that name speaks in the archive.
 */
export async function answerWhoSaid(asking: Asking): Promise<AnswerOutcome | null> {
  const { understanding, explain } = asking;
  const [asked = ''] = understanding.speakers;
  const speaker = await findSpeaker(asking, asked);
  explain('plan', {
    lookedUp: speaker.isByRole ? 'articles that name the role or house' : 'quotations by the surname',
    surnameKeys: surnameKeyVariants(speaker.name),
    interval: asking.interval,
    topic: understanding.topic,
  });
  explain('speaker', { asked, found: speaker.name, quotations: speaker.quotes.length });
  if (speaker.quotes.length === 0 && !understanding.certain && speaker.speaksElsewhen !== true) return null;
  const topic = createTopicMatcher(understanding.topic ?? '', ignoredWords(), understanding.language);
  const matched = withinFirst(asking, await matchedQuotes(asking, speaker, topic));
  if (matched.length === 0)
    return (await answerFromMentions(asking, speaker)) ?? (await nothingSaid(asking, speaker, topic));
  if (speaker.isByRole) return showQuotes(asking, speaker, matched);
  const people = whoIsMeant(asked, speaker, matched);
  if (people.length > 1) return askWhich(asking, people);
  // Others of that name are hardly ever quoted: their words would only be taken for his.
  const own = new Set(people.flatMap(({ quotes }) => quotes));
  return showQuotes(
    asking,
    speaker,
    matched.filter(({ stored }) => own.has(stored)),
  );
}

function withinFirst({ within }: Asking, matched: readonly MatchedQuote[]): readonly MatchedQuote[] {
  const here = matched.filter(({ stored }) => stored.articleId === within);
  return here.length === 0 ? matched : here;
}

/** For a house or an office, also what those say who speak for it, where it is not quoted itself. */
async function matchedQuotes(
  asking: Asking,
  speaker: SpeakerQuotes,
  topic: TopicMatcher,
): Promise<readonly MatchedQuote[]> {
  const matched = await chooseLike(asking, speaker, topic);
  const isPerson = speaker.quotes.some(({ quote }) => quote.speaker?.kind === 'person');
  if (matched.length > 0 || isPerson || speaker.quotes.length === 0) return matched;
  return chooseLike(asking, { ...speaker, quotes: await findByRole(asking, speaker.name) }, topic);
}

/** The people of that name who said something fitting: several only where a surname alone leaves it open. */
function whoIsMeant(
  asked: string,
  speaker: SpeakerQuotes,
  matched: readonly MatchedQuote[],
): readonly Person[] {
  const people = likeAsked(asked, groupPeople(matched.map(({ stored }) => stored)));
  if (parseName(asked).given.length > 0 || asked !== speaker.name) return people.slice(0, 1);
  const [first, ...others] = people;
  const most = first?.quotes.length ?? 0;
  const known = new Map(groupPeople(speaker.quotes).map((person) => [person.name, person.quotes.length]));
  // Where nobody of the name is quoted more than once, one quotation is as much as the others have.
  const fewest = Math.min(FEWEST_TO_BE_MEANT, Math.max(...known.values()));
  const meant = others.filter(
    ({ name, quotes }) =>
      parseName(name).given.length > 0 &&
      quotes.length >= REAL_SHARE * most &&
      (known.get(name) ?? quotes.length) >= fewest,
  );
  return first === undefined ? [] : [first, ...meant];
}

/** Beside somebody whose surname is written just as asked, those of other scripts and languages only where theirs sounds so. */
function likeAsked(asked: string, people: readonly Person[]): readonly Person[] {
  const isAlike = ({ name }: Person) => surnameOf(name) === surnameOf(asked);
  return people.some(isAlike)
    ? people.filter((person) => isAlike(person) || soundAlike(asked, person.name))
    : people;
}

async function askWhich(asking: Asking, people: readonly Person[]): Promise<AnswerOutcome> {
  const options = people.slice(0, MOST_OPTIONS).map(({ name }) => name);
  const answer = await buildAnswer(asking, { kind: 'clarify', options });
  return { answer, frame: frameOf(asking, answer) };
}

async function showQuotes(
  asking: Asking,
  speaker: SpeakerQuotes,
  matched: readonly MatchedQuote[],
): Promise<AnswerOutcome> {
  const { skip, explain, index } = asking;
  const best = rankQuotes(matched, asking.understanding.language);
  const ranked = asksForNewest(asking.question.question) ? newestFirst(best) : best;
  const isSummary = skip === 0 && asksForSummary(asking.question.question);
  const { shown: merged, hasMore } = isSummary ? spreadOfQuotes(ranked) : pageOfQuotes(ranked, skip);
  explain(
    'candidates',
    merged.map(({ stored, fit, score = 0, copies }) => ({
      ...stored,
      fit: Number(fit.toFixed(2)),
      score: Number(score.toFixed(2)),
      copies: copies.length,
    })),
  );
  if (merged.length === 0) return nothingMore(asking);
  const { language } = asking.understanding;
  const { quotes: composed, citations } = await composeQuotes(index, merged, {
    language,
    names: namesFor(asking, merged, speaker),
    known: speaker.quotes,
    ...(speaker.isByRole ? {} : { asked: speaker.name }),
  });
  const quotes = withReadableRoles(composed, language);
  const people = new Set(quotes.flatMap((quote) => quote.speaker?.name ?? []));
  // Several may have one role: then it is asked for, and none of them.
  const name = speaker.isByRole && people.size > 1 ? speaker.name : ([...people][0] ?? speaker.name);
  const answer = await buildAnswer(asking, { kind: 'quotes', quotes, citations, speakers: [name] });
  return { answer, frame: frameOf(asking, answer, skip + merged.length), hasMore };
}

/** By the day of the report; those of one day as they are ranked. */
function newestFirst(ranked: readonly MatchedQuote[]): readonly MatchedQuote[] {
  const dayOf = ({ stored: { saidAt, publishedAt } }: MatchedQuote) =>
    (saidAt ?? publishedAt ?? '').slice(0, 10);
  return ranked.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** One name for each: as it is spelt in the reader's language among what is shown, else as the best quotation has it; and the fullest known. */
function namesFor(
  { understanding }: Asking,
  shown: readonly MatchedQuote[],
  { quotes }: SpeakerQuotes,
): readonly string[] {
  const spelt = shown.flatMap(({ stored }) => stored.quote.speaker?.name ?? []);
  const own = spelt.filter((name) => isReadable(name, understanding.language));
  return [...new Set([...own, ...spelt, ...groupPeople(quotes).map(({ name }) => name)])];
}
