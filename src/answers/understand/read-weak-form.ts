import { fillSlots } from './fill-slots.ts';
import { parsedForms, readWhole } from './read-form.ts';
import { type Reading, takeApart } from './reading.ts';
import type { Token } from './tokenise.ts';
import type { Understanding } from './understanding.ts';

const FORM_WORDS = 12;
/** What a name without a form around it may hold. */
const NAME_WORDS = 4;
const NAME = /^[\p{L}\p{M}\p{N}\s.'’ʼ&-]+$/u;

/** A form that only means somebody's words if the name in it is known: "Peskov on sanctions", "Peskov". */
export function readWeakForm(reading: Reading): Understanding | null {
  const { question, forms } = reading;
  const { whole, time, change } = takeApart(reading);
  const { weakForms, readers } = parsedForms(forms);
  const slots = whole.length > FORM_WORDS ? null : readWhole(weakForms, whole, readers);
  const who = slots?.who;
  if (!slots || !who || who.end - who.start > NAME_WORDS) return null;
  const words = question.slice(whole[who.start]?.start, whole[who.end - 1]?.end);
  const functionWords = new Set(forms.functionWords.split(' '));
  // "George Will" is a name, "what will" is none.
  const isWord = ({ word, start }: Token) =>
    functionWords.has(word) && question.charAt(start) === word.charAt(0);
  if (!NAME.test(words) || whole.slice(who.start, who.end).some(isWord)) return null;
  const base = { kind: 'who-said', language: forms.language, certain: false } as const;
  return {
    ...base,
    ...time,
    ...change,
    ...fillSlots(question, { slots, tokens: whole, forms }),
  };
}
