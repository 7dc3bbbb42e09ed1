import type { TopicMatcher } from '../topic-matcher.ts';

/** What follows these, up to the end of the clause, is a reason for what the rest of the sentence tells. */
const beforeReason = {
  en: 'because|due to|owing to|thanks to|as a result of|amid|over (?:concerns?|fears?|claims?|(?:the )?(?:deaths?|killings?|murder|arrest|shooting) of)|citing|(?:sparked|triggered|prompted|provoked|caused|driven|fuell?ed|set off|brought on) by|in (?:response|reaction|retaliation) (?:to|for)|in protest (?:at|against|over)|in the wake of',
  bg: 'защото|понеже|поради|заради|тъй като|вследствие|(?:предизвикан|породен|провокиран)\\p{L}* от|в отговор на|в знак на протест срещу',
  ru: 'потому что|поскольку|из-за|так как|ввиду|благодаря|вследствие|(?:вызван|спровоцирован|обусловлен)\\p{L}*|в ответ на|в связи с|в знак протеста против',
  uk: "тому що|бо|оскільки|через те|внаслідок|завдяки|(?:викликан|спричинен|спровокован)\\p{L}*|у відповідь на|у зв[’']язку з|на знак протесту проти",
};
/** These tell that a reason stands somewhere near. */
const ofReason = {
  en: 'so that|in order to|as a result|caused|causes|blam\\p{L}+|accused of|on suspicion of|on (?:\\p{L}+[- ]){0,2}charges|for allegedly|reasons?|therefore|sparked|triggered|prompted|provoked|led to|resulted in|(?:began|started|erupted|broke out) (?:after|when)',
  bg: 'за да|причин\\p{L}*|предизвика\\p{L}*|доведе до|довело до|довела до|(?:започна|избухна)\\p{L}* след',
  ru: 'чтобы|причин\\p{L}*|вызвал\\p{L}*|спровоцировал\\p{L}*|прив[её]л\\p{L}* к|(?:начал|вспыхнул)\\p{L}* после',
  uk: 'щоб|причин\\p{L}*|викликал\\p{L}*|спричинил\\p{L}*|спровокувал\\p{L}*|призвел\\p{L}* до|(?:почал|спалахнул)\\p{L}* після',
};
/** What was before, was found, feared or wanted, or is suspected, is often why something came about. */
const motives = {
  en: 'had (?:been )?\\p{L}+|earlier|after|following|fear(?:s|ed)?|risks?|threat\\p{L}*|wants?|wanted|demand(?:s|ed)?|believe[sd]?|suspect(?:s|ed)?',
  bg: 'след като|преди (?:това|ден|седмица|месец)|риск\\p{L}*|опасност|заплах\\p{L}*|иска\\p{L}*|настоява\\p{L}*|установи\\p{L}*|стана ясно|предпол\\p{L}+|подозир\\p{L}+',
  ru: 'после того|до этого|накануне|риск\\p{L}*|опасност\\p{L}*|гроз\\p{L}+|угрож\\p{L}+|хот\\p{L}+|хоч\\p{L}+|требу\\p{L}+|запрет\\p{L}+|обнаруж\\p{L}+|предпол\\p{L}+|подозр\\p{L}+',
  uk: 'після того|до цього|напередодні|ризик\\p{L}*|небезпе\\p{L}+|загрож\\p{L}+|загроз\\p{L}+|хоч\\p{L}+|хотіл\\p{L}+|вимага\\p{L}+|заборон\\p{L}+|виявил\\p{L}+|припуска\\p{L}+|підозр\\p{L}+',
};

/** Finds any of the words of some tables, each a pattern by language, as whole words and in any case; not global. */
function anyOf(...tables: readonly Readonly<Record<string, string>>[]): RegExp {
  const words = tables.flatMap((table) => Object.values(table)).join('|');
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

const BEFORE_REASON = anyOf(beforeReason);
const REASON = anyOf(beforeReason, ofReason);
const REASON_CLAUSE = new RegExp(`${BEFORE_REASON.source}[^,.;:!?]*`, 'giu');
const MOTIVE = anyOf(motives);

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
