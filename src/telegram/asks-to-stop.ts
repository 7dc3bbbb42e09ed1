/** One language's ways to say "don't send me anything any more", in lower case. */
interface StopWords {
  /** "don't", before an imperative. */
  readonly negations: string;
  readonly imperatives: string;
  /** "stop", before an infinitive. */
  readonly ends: string;
  readonly infinitives: string;
  /** "I don't want", before what is not wanted. */
  readonly refusals: string;
  /** What may stand around: to whom, what, since when. Words of anything else make it a question about the news. */
  readonly fillers: string;
}

const ENGLISH: StopWords = {
  negations: "don't|do not|dont|never",
  imperatives: 'send|write|message|text|bother|disturb|spam|notify',
  ends: 'stop|quit|no more',
  infinitives: 'sending|writing|messaging|texting|bothering|disturbing|spamming|notifying',
  refusals: "i don't want|i do not want|i dont want|i no longer want|no more",
  fillers:
    'me|us|to|get|receive|anything|any|more|anymore|again|now|ever|at all|please|messages?|news|digests?|updates?|notifications?|it|this|these|that|those|the|your|every|day|daily|else',
};

const BULGARIAN: StopWords = {
  negations: 'не',
  imperatives: '(?:из)?пращай(?:те)?|пиши|пишете|безпокой(?:те)?|занимавай(?:те)?',
  ends: 'недей(?:те)?|спри|спрете|престани|престанете|стига',
  infinitives: '(?:из)?праща(?:ш|те)|пишеш|пишете|безпокои(?:ш|те)|занимава(?:ш|те)',
  refusals: 'не искам|не желая',
  fillers:
    'да|ми|ме|ни|повече|вече|нищо|никога|никакви|новини(?:те)?|обзор(?:и|ите|а|ът)?|съобщения(?:та)?|това|това нещо|моля|всеки|ден|получавам|от|теб|вас',
};

const RUSSIAN: StopWords = {
  negations: 'не|никогда не',
  imperatives:
    'присылай(?:те)?|отправляй(?:те)?|посылай(?:те)?|шли(?:те)?|пиши(?:те)?|беспокой(?:те)?|надо присылать|нужно присылать|надо писать',
  ends: 'хватит|перестань(?:те)?|прекрати(?:те)?|прекращай(?:те)?',
  infinitives: 'присылать|отправлять|посылать|слать|писать|беспокоить',
  refusals: 'не хочу|не желаю',
  fillers:
    'мне|нам|меня|нас|больше|уже|ничего|никогда|никаких|никакие|новост(?:и|ей)|обзор(?:ы|ов)?|дайджест(?:ы|ов)?|сообщени(?:я|й)|это|этого|пожалуйста|каждый|день|получать|от|тебя|вас',
};

const UKRAINIAN: StopWords = {
  negations: 'не|ніколи не',
  imperatives:
    'надсилай(?:те)?|присилай(?:те)?|відправляй(?:те)?|шли|шліть|пиши|пишіть|турбуй(?:те)?|треба надсилати|треба писати',
  ends: 'досить|годі|перестань(?:те)?|припини|припиніть',
  infinitives: 'надсилати|присилати|відправляти|слати|писати|турбувати',
  refusals: 'не хочу|не бажаю',
  fillers:
    'мені|нам|мене|нас|більше|вже|нічого|ніколи|ніяких|жодних|новин(?:и)?|огляд(?:и|ів)?|дайджест(?:и|ів)?|повідомлен(?:ня|ь)|це|цього|будь ласка|щодня|отримувати|від|тебе|вас',
};

const PATTERNS: readonly RegExp[] = [ENGLISH, BULGARIAN, RUSSIAN, UKRAINIAN].map((words) => {
  const around = `(?:(?:${words.fillers}),? )*`;
  const after = `(?:,? (?:${words.fillers}))*`;
  return new RegExp(
    `^${around}(?:(?:${words.negations}) ${around}(?:${words.imperatives})|(?:${words.ends}) ${around}(?:${words.infinitives})|(?:${words.refusals})(?:,? (?:${words.fillers})))${after}$`,
    'u',
  );
});

const ALONE =
  /^(?:please )?(?:leave me alone|оставь(?:те)? меня в покое|остави(?:те)? ме(?: на мира| намира)?|дай(?:те)? мені спокій|облиш(?:те)? мене)$/u;

/** Whether somebody asks in their own words to be sent nothing more; `words` in lower case, without a stop at the end. */
export function asksToStop(words: string): boolean {
  return ALONE.test(words) || PATTERNS.some((pattern) => pattern.test(words));
}
