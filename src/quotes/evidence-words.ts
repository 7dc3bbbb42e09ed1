type Value = string | number;

const known = new Map<TemplateStringsArray, Map<Value, Map<Value, string>>>();

/**
 * A template of one or two values, filled in once for each: evidence is looked up by its words many times an article, and a string
 * that was just made is slow to look up. Only for values of fixed lists, as all are kept.
 */
export function evidenceWords(template: TemplateStringsArray, first: Value, second: Value = ''): string {
  const ofTemplate = entryOf(known, template, () => new Map<Value, Map<Value, string>>());
  const ofFirst = entryOf(ofTemplate, first, () => new Map<Value, string>());
  return entryOf(ofFirst, second, () => {
    const [before = '', between = '', behind = ''] = template;
    return before + first + between + second + behind;
  });
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
