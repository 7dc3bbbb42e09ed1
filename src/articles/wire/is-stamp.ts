const MAX_STAMP_CHARS = 90;
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:\\s*(?:[ap]\\.?m\\.?|ч\\.?|h))?';
// By name: in a transcript the time stands before whoever speaks.
const ZONE =
  '(?:\\s*\\(?(?:GMT|UTC|BST|IST|[CEW]E?S?T|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|MSK|EEST|CEST|МСК|мск|по мск|по Москве|московского времени|за Києвом|київського часу|по Киеву|българско време)\\)?)?';
const TOLD =
  '(?:last )?updated|(?:first )?published|posted|modified|обновен[ао]?|последна промяна|последна актуализация|последнее обновление|останнє оновлення|публикувана?|обновлено|опубликовано|изменено|оновлено|опубліковано';
const STAMPS = [
  new RegExp(`^(?:${CLOCK}${ZONE})(?:\\s*[|,—–-]\\s*[^.!?]{0,30})?$`, 'u'),
  // "Updated 14:32 GMT, 16 May 2025", "Обновена: 16.05.2025 г."
  new RegExp(`^(?:${TOLD})(?:\\s*(?:at|on|в|на|о|об)\\b|[:\\s]).*\\d`, 'iu'),
  /^\d{1,2}\s*(?:m|h|min|mins?|minutes?|hrs?|hours?)\s+ago$/iu,
  /^(?:преди\s+)?\d{1,2}\s*(?:минут[аиы]?|мин\.?|час[аове]*|хвилин[аиу]?|годин[аиу]?)(?:\s+(?:назад|тому))?$/iu,
];
// "14:32 | The ferry left": the stamp is at the edge of news.
const LEADING = new RegExp(`^${CLOCK}${ZONE}\\s*[|—–]\\s*(?=[\\p{Lu}\\d"“„«])`, 'u');

/** Whether a line as a whole says only when something was posted or changed, as live blogs do between their entries. */
export function isStamp(line: string): boolean {
  return line.length <= MAX_STAMP_CHARS && STAMPS.some((stamp) => stamp.test(line));
}

/** How many characters at the start of a line are the stamp of a live blog's entry; 0 where there is none. */
export function leadingStampLength(line: string): number {
  return LEADING.exec(line)?.[0].length ?? 0;
}
