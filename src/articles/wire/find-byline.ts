const MAX_BYLINE_CHARS = 90;
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|la|al|bin) )?\\p{Lu}[\\p{L}.'’-]*){0,3}";
// "By Jane Doe", "BY JANE DOE and JOHN SMITH, Associated Press", "Автор: Иван Иванов"
const BYLINE = new RegExp(
  `^(?:By|BY|Written by|Reported by|Автор:|Автори:|Авторы:|Текст:) (?<names>${NAME}(?:(?:, | and | AND | и | і | та )${NAME}){0,4})$`,
  'u',
);

/** The names in a line that says who wrote the article; null where it says anything else. */
export function findByline(line: string): string | null {
  return line.length > MAX_BYLINE_CHARS ? null : (BYLINE.exec(line)?.groups?.names ?? null);
}
