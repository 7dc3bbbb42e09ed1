const MAX_CREDIT_CHARS = 120;
const LABELLED =
  /^[([]?(?:photos?(?:\s+(?:by|credit|courtesy))?|image(?:\s+(?:source|credit))?|picture|pictured by|credit|снимк[аи]|фото(?:граф(?:ия)?)?|фотография|світлина)\s*(?:[:/|,©]|\bby\b)/iu;
const SIGNED =
  /^[([]?(?:AP Photo|AFP via Getty|Getty Images|REUTERS\/|EPA[-/]EFE|Shutterstock|Associated Press Photo|©\s*\p{Lu})/u;
/** A verb with an object makes a caption, which is news; a credit names people and firms and little else. */
const SENTENCE = /[.!?]\s+\p{Lu}|\p{Ll}{3,}\s+(?:the|a|an|to|at|in|on|with|during)\s/u;

/** Whether a line as a whole says who took a picture: "Photo: Jane Doe/Agency", "Снимка: БТА". */
export function isPhotoCredit(line: string): boolean {
  if (line.length > MAX_CREDIT_CHARS) return false;
  return (LABELLED.test(line) || SIGNED.test(line)) && !SENTENCE.test(line);
}
