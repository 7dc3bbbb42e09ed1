import type { TopicMatcher } from '../topic-matcher.ts';

/** What follows these, up to the end of the clause, is a reason for what the rest of the sentence tells. */
const beforeReason = {
  en: 'because|due to|owing to|thanks to|as a result of|amid|over (?:concerns?|fears?|claims?)|citing',
  bg: 'защото|понеже|поради|заради|тъй като|вследствие',
  ru: 'потому что|поскольку|из-за|так как|ввиду|благодаря',
  uk: 'тому що|бо|оскільки|через те|внаслідок|завдяки',
};
/** These tell that a reason stands somewhere near. */
const ofReason = {
  en: 'so that|in order to|as a result|caused?|causes|blam\\p{L}+|reasons?|therefore',
  bg: 'за да|причин\\p{L}*',
  ru: 'чтобы|причин\\p{L}*',
  uk: 'щоб|причин\\p{L}*',
};
/** What was before, was found, feared or wanted, or is suspected, is often why something came about. */
const motives = {
  en: 'had (?:been )?\\p{L}+|earlier|after|following|fear(?:s|ed)?|risks?|threat\\p{L}*|wants?|wanted|demand(?:s|ed)?|believe[sd]?|suspect(?:s|ed)?',
  bg: 'след като|преди (?:това|ден|седмица|месец)|риск\\p{L}*|опасност|заплах\\p{L}*|иска\\p{L}*|настоява\\p{L}*|установи\\p{L}*|стана ясно|предпол\\p{L}+|подозир\\p{L}+',
  ru: 'после того|до этого|накануне|риск\\p{L}*|опасност\\p{L}*|гроз\\p{L}+|угрож\\p{L}+|хот\\p{L}+|хоч\\p{L}+|требу\\p{L}+|запрет\\p{L}+|обнаруж\\p{L}+|предпол\\p{L}+|подозр\\p{L}+',
  uk: 'після того|до цього|напередодні|ризик\\p{L}*|небезпе\\p{L}+|загрож\\p{L}+|загроз\\p{L}+|хоч\\p{L}+|хотіл\\p{L}+|вимага\\p{L}+|заборон\\p{L}+|виявил\\p{L}+|припуска\\p{L}+|підозр\\p{L}+',
};

/** Any of the words of some tables, in whatever language. */
function anyOf(...tables: readonly Readonly<Record<string, string>>[]): string {
  const words = tables.flatMap((table) => Object.values(table)).join('|');
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`;
}

const REASON = new RegExp(anyOf(beforeReason, ofReason), 'iu');
const REASON_CLAUSE = new RegExp(`${anyOf(beforeReason)}[^,.;:!?]*`, 'giu');
const MOTIVE = new RegExp(anyOf(motives), 'iu');

/** Whether a sentence tells a reason for what is asked about. */
export function tellsReason(text: string, topic: TopicMatcher): boolean {
  return REASON.test(text) && !isReasonForOther(text, topic);
}

/** Whether a sentence may give the reason for what stands before it: "Engineers had found a crack." */
export function tellsMotive(text: string): boolean {
  return MOTIVE.test(text);
}

/**
 * Whether what is asked about is only told as the reason for something else: "they came by ferry because the bridge is
 * closed" does not say why the bridge closed.
 */
export function isReasonForOther(text: string, topic: TopicMatcher): boolean {
  const told = text.replaceAll(REASON_CLAUSE, ' ');
  return told !== text && topic.match(told).size === 0 && topic.match(text).size > 0;
}
