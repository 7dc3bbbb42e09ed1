const MARKUP = [
  /^#{1,6}\s/, // heading
  /^(?:[-*_]\s*){3,}$/, // rule
  /^={3,}$/, // underlined heading
  /^!\[[^\]]*\]\([^)]*\)$/, // image
  /^<!--.*-->$/, // comment
  /^\[[^\]]+\]:\s*\S+/, // link definition
  /^(?:```|~~~)/, // fence
];

/** Whether a line of Markdown as a whole is no prose: a heading, a rule, an image, a comment, a link's definition. */
export function isMarkup(line: string): boolean {
  return MARKUP.some((pattern) => pattern.test(line));
}
