export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

/** Reads a list of verbs: irregular ones as base/third/past/participle, of the regular ones the base alone. */
export function conjugate(list: string): readonly VerbForms[] {
  return list
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [base = entry, third, past, participle] = entry.split('/');
      return third !== undefined && past !== undefined && participle !== undefined
        ? { base, third, past, participle }
        : regular(base);
    });
}

function regular(base: string): VerbForms {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return { base, third: `${stem}ies`, past: `${stem}ied`, participle: `${base}ing` };
  }
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) {
    const keepsE = /(?:ee|ye|oe)$/.test(base);
    return { base, third, past: `${base}d`, participle: keepsE ? `${base}ing` : `${base.slice(0, -1)}ing` };
  }
  const stem = doublesItsConsonant(base) ? base + base.slice(-1) : base;
  return { base, third, past: `${stem}ed`, participle: `${stem}ing` };
}

/** One vowel and one consonant at the end of a stressed syllable: quip, brag, admit, refer. */
function doublesItsConsonant(base: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ||
    /(?:admit|refer|concur|rebut|recap|commit|refut)$/.test(base)
  );
}
