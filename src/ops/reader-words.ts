export interface ReaderWords {
  readonly language: string;
  /** How dates are written, as the bot writes them. */
  readonly locale: string;
  readonly passage: string;
  readonly inContext: string;
  readonly original: string;
  readonly assumedDate: string;
  readonly claimedSource: string;
  readonly skipped: string;
  readonly flagged: string;
  readonly partial: string;
  readonly outOfRange: string;
  readonly missingTitle: string;
  readonly missingText: string;
  /** The same where articles are kept for so many days. */
  readonly notKeptText: (days: number) => string;
  readonly footer: string;
}

const EN: ReaderWords = {
  language: 'en',
  locale: 'en-GB',
  passage: 'The passage cited',
  inContext: 'Show it in the text',
  original: 'Open the original',
  assumedDate: 'date assumed: the article states none',
  claimedSource: 'as the article says of itself',
  skipped: 'Not searched or quoted: repeated lines, credits, promotion',
  flagged:
    'This text holds invisible or direction-changing characters and may read differently than it is stored.',
  partial: 'Only a summary or the beginning: the whole article could not be read.',
  outOfRange: 'The passage asked for does not lie in this version of the article.',
  missingTitle: 'No such article',
  missingText: 'It was withdrawn, or the link is not complete. Ask the bot again for a fresh link.',
  notKeptText: (days) =>
    `It is no longer kept: after ${days} days articles may be deleted. Or it was withdrawn, or the link is not complete.`,
  footer: 'Shown word for word as it was received.',
};

const BG: ReaderWords = {
  language: 'bg',
  locale: 'bg',
  passage: 'Цитираният пасаж',
  inContext: 'Покажи го в текста',
  original: 'Отвори оригинала',
  assumedDate: 'датата е предположена: статията не я посочва',
  claimedSource: 'както статията казва за себе си',
  skipped: 'Не се търси и не се цитира: повторени редове, кредити, реклама',
  flagged:
    'Текстът съдържа невидими знаци или знаци за посока и може да се чете другояче, отколкото е записан.',
  partial: 'Само резюме или началото: цялата статия не можа да бъде прочетена.',
  outOfRange: 'Търсеният пасаж не е в тази версия на статията.',
  missingTitle: 'Няма такава статия',
  missingText: 'Тя е оттеглена или връзката не е пълна. Поискайте от бота нова връзка.',
  notKeptText: (days) =>
    `Вече не се пази: след ${days} дни статиите може да се изтриват. Или е оттеглена, или връзката не е пълна.`,
  footer: 'Показано дума по дума, както е получено.',
};

const RU: ReaderWords = {
  language: 'ru',
  locale: 'ru',
  passage: 'Процитированный отрывок',
  inContext: 'Показать в тексте',
  original: 'Открыть оригинал',
  assumedDate: 'дата предположена: в статье её нет',
  claimedSource: 'как статья сообщает о себе сама',
  skipped: 'Не ищется и не цитируется: повторы, подписи, реклама',
  flagged: 'В тексте есть невидимые символы или символы направления: он может читаться не так, как записан.',
  partial: 'Только краткое изложение или начало: всю статью прочитать не удалось.',
  outOfRange: 'Этого отрывка нет в данной версии статьи.',
  missingTitle: 'Такой статьи нет',
  missingText: 'Она отозвана, или ссылка неполная. Попросите у бота новую ссылку.',
  notKeptText: (days) =>
    `Она больше не хранится: статьи старше стольких дней могут удаляться: ${days}. Или она отозвана, или ссылка неполная.`,
  footer: 'Показано слово в слово, как получено.',
};

const UK: ReaderWords = {
  language: 'uk',
  locale: 'uk',
  passage: 'Процитований уривок',
  inContext: 'Показати в тексті',
  original: 'Відкрити оригінал',
  assumedDate: 'дату припущено: у статті її немає',
  claimedSource: 'як стаття повідомляє про себе сама',
  skipped: 'Не шукається і не цитується: повтори, підписи, реклама',
  flagged: 'У тексті є невидимі символи або символи напрямку: він може читатися не так, як записаний.',
  partial: 'Лише стислий виклад або початок: усю статтю прочитати не вдалося.',
  outOfRange: 'Цього уривка немає в цій версії статті.',
  missingTitle: 'Такої статті немає',
  missingText: 'Її відкликано, або посилання неповне. Попросіть у бота нове посилання.',
  notKeptText: (days) =>
    `Вона більше не зберігається: статті, старші за стільки днів, можуть видалятися: ${days}. Або її відкликано, або посилання неповне.`,
  footer: 'Показано слово в слово, як отримано.',
};

/** The words of the first language that a browser prefers and the page speaks, else English. */
export function readerWords(acceptLanguage = ''): ReaderWords {
  for (const part of acceptLanguage.split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase();
    const words = [EN, BG, RU, UK].find(({ language }) => language === code);
    if (words !== undefined) return words;
  }
  return EN;
}
