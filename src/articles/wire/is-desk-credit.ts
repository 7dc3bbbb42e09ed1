const MAX_CREDIT_CHARS = 300;
const DESK =
  '(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|translation)(?: and (?:reporting|writing|editing))?|with reporting) by';
const IN_BRACKETS = new RegExp(`^[([]${DESK}\\s.+[)\\]]\\.?$`, 'iu');
// Without brackets a sentence may begin so: "Reporting by the paper found …".
const IN_A_ROW = new RegExp(`^${DESK}\\s[^.!?]+;\\s*${DESK}\\s[^.!?]+\\.?$`, 'iu');
const SLAVIC =
  /^[([](?:репортаж|текст|превод|перевод|переклад|редактор|редакция|редакція)\p{L}*\s*[:—–-]\s*.+[)\]]\.?$/iu;

/** Whether a line as a whole says which people of a desk worked on the report: "(Reporting by A. Doe; Editing by B. Roe)". */
export function isDeskCredit(line: string): boolean {
  if (line.length > MAX_CREDIT_CHARS) return false;
  return IN_BRACKETS.test(line) || IN_A_ROW.test(line) || SLAVIC.test(line);
}
