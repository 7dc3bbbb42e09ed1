import { fillSlots } from './fill-slots.ts';
import { isNameLike } from './is-name-like.ts';
import { parsedForms, readWhole } from './read-form.ts';
import { type Reading, takeApart } from './reading.ts';
import type { Understanding } from './understanding.ts';

const FORM_WORDS = 12;

/** A form that only means somebody's words if the name in it is known: "Peskov on sanctions", "Peskov". */
export function readWeakForm(reading: Reading): Understanding | null {
  const { question, forms } = reading;
  const { whole, time, change } = takeApart(reading);
  const { weakForms, readers } = parsedForms(forms);
  const slots = whole.length > FORM_WORDS ? null : readWhole(weakForms, whole, readers);
  const who = slots?.who;
  if (!slots || !who) return null;
  if (!isNameLike(question.slice(whole[who.start]?.start, whole[who.end - 1]?.end), forms)) return null;
  const base = { kind: 'who-said', language: forms.language, certain: false } as const;
  return {
    ...base,
    ...time,
    ...change,
    ...fillSlots(question, { slots, tokens: whole, forms }),
  };
}
