import { answerFocus } from './answer-focus.ts';
import type { AnswerOutcome } from './answerer.ts';
import { articlesWith } from './articles-with.ts';
import { askWhat, askWhen, askWhichFirst, askWho } from './ask-back.ts';
import type { Asking } from './asking.ts';
import { buildAnswer } from './build-answer.ts';
import { answerOffice } from './office/answer-office.ts';
import { answerLatest } from './summary/answer-latest.ts';
import { answerOpen } from './summary/answer-open.ts';
import { answerWhoIs } from './summary/answer-who-is.ts';
import { leavesMishapOpen } from './summary/find-casualties.ts';
import { answerAboutArchive } from './talk/answer-about-archive.ts';
import { countMentions } from './talk/count-mentions.ts';
import { type Reply, talkAnswer, wordsFor } from './talk/talk-answer.ts';
import { createTopicMatcher } from './topic-matcher.ts';
import { isCode } from './understand/is-code.ts';
import { ignoredWords } from './understand/question-languages.ts';
import type { Understanding } from './understand/understanding.ts';
import { answerAfterQuestion } from './who-said/answer-after-question.ts';
import { answerCompare } from './who-said/answer-compare.ts';
import { answerWhoSaidThis } from './who-said/answer-who-said-this.ts';
import { isPlaceQuoted } from './who-said/is-place-quoted.ts';
import { standsAsPerson } from './who-said/stands-as-person.ts';

/** Chooses by the kind of question what is looked up, or said without looking anything up. */
export async function replyTo(asking: Asking): Promise<AnswerOutcome> {
  const { understanding, question } = asking;
  const { kind, language, talk, followUp, several, topic } = understanding;
  if (kind === 'noise') return reply(asking, 'noise');
  if (isCode(question.question)) return reply(asking, 'noQuestion');
  if (talk !== undefined) return reply(asking, talk === 'no-news' ? 'noQuestion' : talk);
  if (followUp !== undefined) return replyToFollowUp(asking);
  if (understanding.unclearTime !== undefined) return askWhen(asking, understanding.unclearTime);
  if (asksOfWhatIsAhead(understanding)) return tellAhead(asking, understanding.ahead ?? '');
  if (several?.every((one) => one.length < LONGEST_OPTION)) return askWhichFirst(asking, several);
  if ((understanding.meansLastSpeaker || kind === 'compare') && understanding.speakers.length === 0)
    return askWho(asking);
  if (kind === 'about-archive')
    return topic === undefined ? answerAboutArchive(asking) : countMentions(asking, topic);
  if (asksAboutNothing(asking) || asksForReactionsToNothing(asking))
    return question.frame?.focus === undefined ? askWhat(asking) : answerFocus(asking, question.frame);
  if (leavesMishapOpen(topic ?? question.question)) return answerOfMishap(asking);
  if (kind === 'who-said-this') return answerWhoSaidThis(asking);
  const office = kind === 'question' || kind === 'who-is' ? await answerOffice(asking) : null;
  if (office !== null) return office;
  const said =
    kind === 'who-said'
      ? await answerSpeaker(asking)
      : kind === 'compare'
        ? await answerCompare(asking)
        : kind === 'who-is'
          ? await answerWhoIs(asking)
          : null;
  if (said !== null) return said;
  if ((kind === 'latest' || kind === 'what-happened') && topic === undefined) return answerLatest(asking);
  return language === 'und' ? reply(asking, 'otherLanguage') : answerOpen(asTopic(asking));
}

/** Nobody of that name speaks, or stands in any article: what looked like a name is a topic. */
function asTopic(asking: Asking): Asking {
  const { understanding, question } = asking;
  const { kind, speakers } = understanding;
  if (kind !== 'who-said' && kind !== 'compare' && kind !== 'who-is') return asking;
  const topic = kind === 'who-is' ? speakers.join(' ') : question.question;
  return { ...asking, understanding: { ...understanding, speakers: [], topic } };
}

/** What somebody said; after "and …" the words may name a person, else the topic that is asked of now. */
async function answerSpeaker(asking: Asking): Promise<AnswerOutcome | null> {
  const said = await answerAfterQuestion(asking);
  const { otherwise, ...rest } = asking;
  if (otherwise === undefined) return said;
  const { understanding } = asking;
  if (said !== null)
    return isPlaceQuoted(asking, said) ? replyTo({ ...rest, understanding: otherwise }) : said;
  const [name = ''] = understanding.speakers;
  const { asOf } = asking.question;
  const isKnown =
    (await articlesWith({ ...asking, interval: { asOf: asOf.toISOString() } }, name, 1)).length > 0;
  return !isKnown || (await standsAsPerson(asking, name))
    ? answerAfterQuestion({ ...asking, understanding: { ...understanding, certain: true } })
    : replyTo({ ...rest, understanding: otherwise });
}

/** Nobody has said yet, and nothing has happened, what is asked for; what is announced on a topic can be found. */
function asksOfWhatIsAhead({ ahead, kind, topic, change }: Understanding): boolean {
  if (ahead === undefined) return false;
  return (
    kind === 'who-said' ||
    kind === 'compare' ||
    change === '' ||
    (topic === undefined && ASKED_OF_ALL.includes(kind))
  );
}

async function tellAhead(asking: Asking, words: string): Promise<AnswerOutcome> {
  const sentences = [{ text: wordsFor(asking).stillToCome(words), citations: [] }];
  return {
    answer: await buildAnswer(asking, { kind: 'talk', sentences }),
    frame: asking.question.frame ?? null,
  };
}

/** Longer questions do not fit on a button. */
const LONGEST_OPTION = 120;

async function reply(asking: Asking, words: Reply): Promise<AnswerOutcome> {
  return { answer: await talkAnswer(asking, words), frame: asking.question.frame ?? null };
}

async function replyToFollowUp(asking: Asking): Promise<AnswerOutcome> {
  const { followUp } = asking.understanding;
  const { frame } = asking.question;
  if (followUp === 'reset') return { answer: await talkAnswer(asking, 'startAgain'), frame: null };
  if (frame === undefined || followUp === 'who-else') return reply(asking, 'nothingBefore');
  if (followUp === 'more') return reply(asking, 'noMore');
  return answerFocus(asking, frame);
}

/** Kinds that need nobody and nothing named: "what happened today". */
const ASKED_OF_ALL: readonly string[] = ['latest', 'what-happened'];

/** True for what holds question words and "that" alone. */
function asksAboutNothing({ understanding, question }: Asking): boolean {
  const { kind, language, speakers, topic, said, except } = understanding;
  if (language === 'und' || except !== undefined || speakers.length > 0 || ASKED_OF_ALL.includes(kind))
    return false;
  return createTopicMatcher(said ?? topic ?? question.question, ignoredWords()).size === 0;
}

/** "What was the reaction", before anything was spoken of. */
function asksForReactionsToNothing({ understanding: { kind, topic, pointsBack } }: Asking): boolean {
  return kind === 'who-said-this' && topic === undefined && pointsBack === true;
}

/** "Was anybody hurt?": in what was spoken of before, else in what is asked back. */
async function answerOfMishap(asking: Asking): Promise<AnswerOutcome> {
  const { question, understanding } = asking;
  const { frame } = question;
  const mishap = frame?.topic ?? frame?.question;
  if (mishap === undefined || frame?.nothingFound) return askWhat(asking);
  return answerOpen({
    ...asking,
    question: { ...question, question: `${question.question} ${mishap}` },
    understanding: { ...understanding, topic: mishap },
    isCompleted: true,
  });
}
