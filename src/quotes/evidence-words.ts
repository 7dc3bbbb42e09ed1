type Value = string | number;

const ofOneValue = new Map<TemplateStringsArray, Map<Value, string>>();
const ofTwoValues = new Map<TemplateStringsArray, Map<Value, Map<Value, string>>>();

/**
 * A template of one or two values, filled in once for each: evidence is looked up by its words many times an article, and a string
 * that was just made is slow to look up. Only for values of fixed lists, as all are kept.
 */
export function evidenceWords(template: TemplateStringsArray, first: Value, second?: Value): string {
  const known =
    second === undefined
      ? ofOneValue.get(template)?.get(first)
      : ofTwoValues.get(template)?.get(first)?.get(second);
  return known ?? fillIn(template, first, second);
}

function fillIn(template: TemplateStringsArray, first: Value, second: Value | undefined): string {
  const [before = '', between = '', behind = ''] = template;
  const words = before + first + between + (second ?? '') + behind;
  if (second === undefined) entryOf(ofOneValue, template, () => new Map<Value, string>()).set(first, words);
  else {
    const ofTemplate = entryOf(ofTwoValues, template, () => new Map<Value, Map<Value, string>>());
    entryOf(ofTemplate, first, () => new Map<Value, string>()).set(second, words);
  }
  return words;
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}
