/** Hears what was done on the way to an answer, step by step, as plain JSON; for `ask --explain`. */
export type Explain = (step: string, detail: unknown) => void;
