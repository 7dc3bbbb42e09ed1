/** What pages say around an article, in the languages that are read here and a few of their neighbours'. */

/** A block that begins the end: what follows are other articles, comments or the house's own news. */
export const END_OF_NEWS =
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|related(?: (?:stories|articles|content|topics|links|coverage|posts|reading))?\b|recommended(?: (?:for you|stories))?\b|read (?:more|next|also)\b|more (?:from|on|about|great|like|stories|news|in)\b|trending\b|most (?:read|popular|viewed)\b|popular (?:stories|now)\b|top stories\b|latest (?:news|stories|headlines)?$|don['’]t miss\b|something to consider|about the (?:author|writer)|comments?\s*(?:\(\d+\))?$|leave a (?:comment|reply)|share (?:this|on)\b|follow (?:us|me)\b|tags?:?$|topics:?$|(?:етикети|ключови думи|тагове|теги|метки|ключевые слова|мітки|ключові слова):|filed under|newsletter\b|sign up\b|subscribe\b|what to read next|up next\b|editor['’]s (?:picks|choice)|sponsored\b|advertisement$|citation:|copyright\b|©|чит(?:ай(?:те)?|ать) (?:так|ещ|ощ|по)|вижте (?:още|и)|още по темата|свързани|коментари|смотрите также|по теме|материалы по теме|самое (?:читаемое|интересное)|комментарии|поделиться|читайте (?:також|ще)|дивіться також|коментарі|поділитися|mehr zum thema|das könnte sie auch|lesen sie auch|kommentare|à lire aussi|leia (?:também|mais)|lea también)/iu;

/** What asks the visitor to do something. */
export const CALL_TO_ACTION =
  /^(?:sign up\b|subscribe\b|follow (?:us|me|\S+ on)\b|click here\b|get (?:the )?(?:latest|breaking|more|our|your)\b.{0,80}\b(?:inbox|email|updates|newsletter|app|alerts)|(?:download|install) (?:the|our)\b.{0,30}\bapp\b|have a (?:news )?tip\b|continue reading(?: below)?$|story continues\b|article continues\b|scroll (?:down|to)|breaking news emails?|let our news meet|this (?:post|article) (?:may )?contains? (?:affiliate|referral)|we may earn|want more\b|listen to .{0,40}\blive at|join our\b|support (?:our|quality) journalism|read more\b|see also\b|watch(?: now| more)?:|view (?:author|comments|gallery)|email the author|send (?:us )?(?:your )?(?:tips|feedback)|абонирай|последвайте ни|изтеглете|подпишитесь|подписывайтесь|следите за|читайте нас|підпишіться|підписуйтесь|стежте за|слідкуйте за|харесайте ни|нашли (?:опечатку|ошибку)|заметили (?:опечатку|ошибку)|знайшли (?:помилку|описку)|помітили (?:помилку|описку)|забеляза(?:хте|ли) (?:сте )?грешка|jetzt (?:abonnieren|anmelden)|newsletter (?:abonnieren|anmelden)|abonnez-vous|suscríb)|\b(?:may be reached at|can be reached at|follow (?:her|him|them) on (?:twitter|facebook|x)|find us on facebook|subscribe to our newsletter|(?:weekday|daily) newsletter delivered)\b/iu;

/** A caption or credit by its first words. */
export const PICTURE_LEAD =
  /^(?:(?:image|photo|picture|video|media|foto|фото|снимка|снимки|изображение|світлина)(?:s|graph)?\s*(?:copyright|caption|credit|credits|source|by|courtesy)?\s*[:©/]|(?:image|media) ?(?:copyright|caption)|image \d+ of \d+|file (?:photo|picture|image)\b|(?:photo|image|picture) (?:credit|courtesy|by)\b|credit:|©)/iu;

/** A credit at the end that only pictures have: "(AP Photo/…)", "Getty Images". */
export const PICTURE_TAIL =
  /(?:\((?:[^()]*\b)?(?:photo|image|foto|фото|снимка)\b[^()]*\)|\b(?:ap|file) photo(?:\/[^/]{1,40})?|getty(?: images)?|shutterstock|istock|\/\s?(?:reuters|afp|ap|epa|pti|tass|dpa|bloomberg|imago|keystone|alamy)(?: file)?|via (?:ap|reuters|afp|getty images))\)?\.?$/iu;

/** An agency alone at the end, which also signs reports. */
export const AGENCY_TAIL =
  /[\s(](?:reuters|afp|ap|epa|pti|tass|dpa|upi|бта|тасс|укринформ|укрінформ)\)?\.?$/iu;

/** What a player says of itself where nothing can be played. */
export const PLAYER_NOTICE =
  /(?:media playback is (?:unsupported|not supported)|your browser does not support|please enable javascript|включите javascript|javascript is (?:disabled|required))/iu;

/** Dates and times of publication, and what stands around them. */
export const STAMP =
  /(?:^(?:published|updated|posted|first published|last (?:updated|modified)|created|публикувано|обновено|опубликовано|обновлено|опубліковано|оновлено|veröffentlicht|stand)\b|^(?:by|от|автор:|von|par) |\b(?:19|20)\d\d\b.{0,12}\b\d{1,2}[:.]\d\d|\b\d{1,2}[:.]\d\d\b.{0,14}\b(?:19|20)\d\d\b|\b(?:hours?|days?|minutes?|mins?|weeks?) ago\b|^(?:\p{L}+\.?,?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:of )?(?:\p{L}+|\d{1,2})\.?,?[\s./-]+(?:19|20)\d\d|^(?:\p{L}+,\s+)?\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d\d)/iu;
