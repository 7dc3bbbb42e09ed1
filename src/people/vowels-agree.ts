import { isVowelSound } from './skeleton.ts';

/** With this many runs of vowels or more, one that disagrees may be a whim of transcription. */
const MANY_RUNS = 4;

/**
 * Whether the vowels of two words (as sounds) could be spellings of the same ones, given that their keys agree.
 * Where the runs of vowels cannot be laid side by side, nothing speaks against it: true.
 */
export function vowelsAgree(a: string, b: string): boolean {
  const runsOfA = vowelRuns(a);
  const runsOfB = vowelRuns(b);
  if (runsOfA.length !== runsOfB.length) return true;
  let differing = 0;
  for (const [index, run] of runsOfA.entries()) if (!runsAgree(run, runsOfB[index] ?? '')) differing += 1;
  return differing <= (runsOfA.length >= MANY_RUNS ? 1 : 0);
}

/** The run of vowels before each consonant; what follows the last consonant is an ending and left out. */
function vowelRuns(sounds: string): string[] {
  const runs: string[] = [];
  let run = '';
  let last = '';
  for (const sound of sounds) {
    if (isVowelSound(sound)) run += sound;
    else if (run || sound !== last) {
      runs.push(run);
      run = '';
    }
    last = sound;
  }
  return runs;
}

function runsAgree(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  for (const first of a) for (const second of b) if (alike(first, second)) return true;
  return false;
}

/** English u is а (Trump), e is и (Reagan), o is а. */
const ALIKE = new Set(['ae', 'ao', 'au', 'ei', 'eo', 'ou']);

function alike(a: string, b: string): boolean {
  return a === b || a === 'y' || b === 'y' || ALIKE.has(a < b ? a + b : b + a);
}
