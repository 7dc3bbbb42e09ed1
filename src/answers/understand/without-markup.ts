/** Tags that set letters or lines; others are a piece of program, and stay to be told as one. */
const TAG =
  /<\/?(?:b|i|u|s|a|p|em|strong|code|pre|br|span|div|del|ins|blockquote|tg-spoiler|h[1-6])(?:\s[^<>]{0,500})?\/?>/giu;
const LINK = /!?\[([^[\]]{0,300})\]\((?:https?:|tg:|mailto:)[^()\s]{0,500}\)/giu;
const EMPHASIS =
  /(?<![\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|`{1,3}|\|\|)(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;

/** A question as its writer sees it: without the marks that set letters, and with the words of a link for the link. */
export function withoutMarkup(question: string): string {
  return question.replace(TAG, '').replace(LINK, '$1').replace(EMPHASIS, '$2');
}
