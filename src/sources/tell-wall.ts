export type Wall = 'paywall' | 'consent';

/** A whole article is rarely shorter, the opening that a paywall leaves rarely longer. */
const OPENING_CHARS = 1_500;
const CONSENT_CHARS = 1_200;
const SUBSCRIBE =
  /(?:subscribe (?:now )?to (?:continue|read|unlock)|(?:to )?(?:continue|keep) reading.{0,60}(?:subscri|sign|log)|already a (?:subscriber|member)|subscribers only|this (?:article|content) is (?:reserved|only available|exclusive)|unlock (?:this|the full) (?:article|story)|за абонати|абонирай(?:те)? се,? за да|(?:только|лишь) (?:для )?(?:подписчик|подписавш)|(?:текст|материал|стать|продолжение).{0,40}доступ\S{0,4} по подписке|оформите подписку|(?:лише|тільки) (?:для )?передплатник|(?:текст|матеріал|статт|продовження).{0,40}за передплатою|оформіть передплату|передплатіть)/iu;
const CONSENT =
  /(?:(?:we|our partners) (?:and our (?:\d+ )?partners )?(?:value your privacy|use cookies|store and\/or access)|before you continue|accept (?:all|the use of) cookies|cookie (?:settings|preferences|policy)|your privacy (?:choices|settings)|поверителност\S{0,3} е важна|използва(?:ме|т)? (?:\S+ )?бисквитки|приемам (?:всички|бисквитк)|настройки (?:на|за) бисквитки|использу(?:ем|ет|ются) (?:файлы )?(?:cookie|куки)|продолжая (?:пользоваться|использовать|просмотр)|принять (?:все|cookie)|настро(?:йки|ить) (?:файлов )?cookie|використову(?:ємо|є|ються) (?:файли )?(?:cookie|куки)|(?:користуючись|продовжуючи) (?:користува|перегляд|сайт|цим)|прийняти (?:всі|усі|cookie)|налаштування (?:файлів )?cookie)/giu;

/**
 * Whether what a page shows is a wall instead of its article: an opening and an offer to subscribe, or a request for consent.
 * Null where the article seems to be there, whatever stands around it.
 */
export function tellWall(text: string, isForSubscribers: boolean): Wall | null {
  if (text.length <= OPENING_CHARS && (isForSubscribers || SUBSCRIBE.test(text))) return 'paywall';
  if (text.length <= CONSENT_CHARS && (text.match(CONSENT)?.length ?? 0) >= 2) return 'consent';
  return null;
}
