import type { QuoteChange } from '../sources/quote-changes.ts';

/** What the reader page says of changed articles. */
export interface ChangeWords {
  readonly earlier: string;
  readonly toCurrent: string;
  readonly passageGone: string;
  readonly title: string;
  readonly added: string;
  readonly removed: string;
  readonly since: string;
  readonly quote: Readonly<Record<QuoteChange['kind'], string>>;
}

const EN: ChangeWords = {
  earlier: 'This is an earlier version. The article was changed after it was cited.',
  toCurrent: 'Open the current version',
  passageGone: 'The words cited no longer stand in the article.',
  title: 'Changed from the version before',
  added: 'Added',
  removed: 'Removed',
  since: 'Changed since this version',
  quote: {
    vanished: 'Quotation gone',
    reworded: 'Quotation reworded',
    reattributed: 'Given to another speaker',
  },
};

const WORDS: Readonly<Record<string, ChangeWords>> = {
  en: EN,
  bg: {
    earlier: 'Това е по-ранна версия. Статията е променена, след като е цитирана.',
    toCurrent: 'Отвори сегашната версия',
    passageGone: 'Цитираните думи вече не са в статията.',
    title: 'Променено спрямо предишната версия',
    added: 'Добавено',
    removed: 'Махнато',
    since: 'Променено след тази версия',
    quote: { vanished: 'Махнат цитат', reworded: 'Променен цитат', reattributed: 'Приписан на друг' },
  },
  ru: {
    earlier: 'Это более ранняя версия. Статью изменили после того, как она была процитирована.',
    toCurrent: 'Открыть нынешнюю версию',
    passageGone: 'Процитированных слов в статье больше нет.',
    title: 'Изменено по сравнению с прежней версией',
    added: 'Добавлено',
    removed: 'Убрано',
    since: 'Изменено после этой версии',
    quote: { vanished: 'Цитата убрана', reworded: 'Цитата изменена', reattributed: 'Приписана другому' },
  },
  uk: {
    earlier: 'Це більш рання версія. Статтю змінили після того, як її процитували.',
    toCurrent: 'Відкрити теперішню версію',
    passageGone: 'Процитованих слів у статті більше немає.',
    title: 'Змінено порівняно з попередньою версією',
    added: 'Додано',
    removed: 'Вилучено',
    since: 'Змінено після цієї версії',
    quote: { vanished: 'Цитату вилучено', reworded: 'Цитату змінено', reattributed: 'Приписано іншому' },
  },
};

/** In English where the language, an ISO 639-1 code, is none of ours. */
export function changeWords(language: string): ChangeWords {
  return WORDS[language] ?? EN;
}
