function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Words before a title of a work: ABC's show "…", the book "…". */
export const beforeTitles =
  setOf(`on of in at from by to for with and show shows film movie book song series program programme drama comedy
  podcast column episode hit album memoir novel play documentary sitcom bestseller magazine newspaper blog essay article poem opera musical sequel
  host watch watched starred starring read told tells tell the a its his her their our`);

/** Nouns after a title of a work: the "…" star. */
export const afterTitles =
  setOf(`show program programme podcast star series film movie host drama comedy book sequel album tour ad song
  actor actress episode franchise anchor correspondent creator producer director column documentary sitcom co-host scenario effect winner`);

/** What makes the words after it a name or a word as such, not something said. */
export const namingWords =
  setOf(`titled entitled named nicknamed dubbed so-called word words term terms phrase hashtag subtitled
  headlined codenamed renamed`);

/** Russian, Ukrainian and Bulgarian: what people in general call something. */
export const commonNaming = setOf(
  `называют зовут прозвали окрестили называють звуть прозвали охрестили наричат викат нарекоха`,
);

/** Nouns for what somebody says: his claim that "…", Rubio's catch phrase was "…". */
export const speechNouns =
  setOf(`claim claims assertion assertions remark remarks comment comments statement statements message warning
  language answer response phrase slogan dictum conclusion question promise pledge vow call calls accusation assumption
  description argument arguments line lines quote quip joke tweet tweets post demand demands complaint suggestion contention assessment
  mantra motto refrain chant chants rant boast declaration reply admission insistence observation prediction criticism
  view views opinion rhetoric words word term letter speech theory attack attacks plea admonition assurance characterization`);

/** What an abbreviated title is short for, so that "the governor" is "Gov. Christie". */
export const titlesInFull: Readonly<Record<string, readonly string[]>> = {
  gov: ['governor'],
  govs: ['governor'],
  sen: ['senator', 'lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  senator: ['lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  gen: ['general'],
  lt: ['lieutenant'],
  col: ['colonel'],
  sgt: ['sergeant'],
  rev: ['reverend', 'pastor'],
  prof: ['professor'],
  dr: ['doctor'],
  prime: ['premier'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
};

/** Words in the names of bodies that a noun may point back to: "the newspaper" is the Daily News. */
export const organisationsByNoun: Readonly<Record<string, readonly string[]>> = {
  newspaper: [
    'news',
    'times',
    'post',
    'journal',
    'herald',
    'tribune',
    'gazette',
    'leader',
    'globe',
    'register',
  ],
  paper: ['news', 'times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'leader', 'globe', 'register'],
  group: [
    'foundation',
    'association',
    'institute',
    'council',
    'league',
    'alliance',
    'coalition',
    'society',
    'union',
    'pac',
  ],
  organization: [
    'foundation',
    'association',
    'institute',
    'council',
    'league',
    'alliance',
    'coalition',
    'society',
    'union',
  ],
  network: ['news'],
  agency: ['department', 'bureau', 'service'],
};

/** What has no mouth, though news writing lets it say: whoever spoke at the talks is not told. */
export const occasions: ReadonlySet<string> = new Set(
  (
    'talks negotiations meeting meetings summit conference session hearing hearings debate debates event events deal ceasefire crisis ' +
    'situation process trend trends theory logic wisdom tradition history experience instinct evidence'
  ).split(' '),
);
