/** "Ivo Brenn, 54,": the age of whoever is named right before it, who is the first group. */
export const NAME_AND_AGE = /(\p{Lu}[\p{L}'’-]+), \d{1,3}(?=[,.;:)]|$)/gu;
/** "54-year-old", "aged 54", "a man of 54", "I am fifty-four", "открыт в 1931". */
export const AGE =
  /(?:\d+|\p{L}+)[- ](?:year|month|week|day)s?[- ]old|(?<!\p{L})(?:aged?|man of|woman of|boy of|girl of) \d|(?<!\p{L})(?:am|turned|turns) (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d{2,3}(?![\d%.,]*\d|%| percent))|(?<!\d)\d{1,3}[\s-](?:годи\p{L}+|лет\p{L}*|года?|рок\p{L}+|рік|річн\p{L}+)(?!\p{L})|(?:born|built|opened|founded|established|launched|роден\p{L}*|роди\p{L}*|построен\p{L}*|открыт\p{L}*|открит\p{L}*|основан\p{L}*|заснован\p{L}*|збудован\p{L}*|відкрит\p{L}*|народи\p{L}*) (?:in|on|in the|през|в|во|у) (?:\p{L}+ )?(?:\d{1,2} \p{L}+ )?(?:1\d|20)\d\d/giu;
