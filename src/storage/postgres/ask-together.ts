interface Waiting<Answer> {
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what is asked one by one in one turn of the event loop, and asks it at once: the way to the server and back takes
 * longer than the answer. Each gets what `askAll` has for it.
 */
export function askTogether<Answer>(
  askAll: (questions: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): (question: string) => Promise<Answer | undefined> {
  let gathered = new Map<string, Waiting<Answer>[]>();
  const ask = async (): Promise<void> => {
    const asked = gathered;
    gathered = new Map();
    try {
      const answers = await askAll([...asked.keys()]);
      for (const [question, waiting] of asked)
        for (const { resolve } of waiting) resolve(answers.get(question));
    } catch (error) {
      for (const { reject } of [...asked.values()].flat()) reject(error);
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      // Comes after all promises that are settled by now have been followed.
      if (gathered.size === 0) process.nextTick(ask);
      gathered.set(question, [...(gathered.get(question) ?? []), { resolve, reject }]);
    });
}
