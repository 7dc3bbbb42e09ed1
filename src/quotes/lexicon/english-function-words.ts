/** The closed classes of English and the words of time. */
export const englishFunctionWords = {
  auxiliary: `is was are were be been being am has had have having will would shall should can could may might must do does did
    isn't wasn't aren't weren't hasn't hadn't haven't won't wouldn't shouldn't can't cannot couldn't didn't doesn't don't isn’t wasn’t aren’t
    weren’t hasn’t hadn’t haven’t won’t wouldn’t shouldn’t can’t couldn’t didn’t doesn’t don’t 's ’s 'd ’d 'll ’ll 've ’ve 're ’re 'm ’m`,
  negation: `not never n't isn't wasn't won't wouldn't can't cannot didn't doesn't don't isn’t wasn’t won’t wouldn’t can’t didn’t doesn’t don’t`,
  adverb: `not never also later then again even once often always ever still just only already too instead thus therefore however meanwhile soon
    twice further famously reportedly repeatedly recently previously earlier simply merely rather quite first finally eventually flatly bluntly
    subsequently initially immediately yet now perhaps maybe indeed nevertheless nonetheless moreover furthermore afterward afterwards
    there here back up down out off away together aloud so very more most almost nearly sometimes frequently jokingly memorably
    further once likewise otherwise originally`,
  pronoun: `he she they it i we you everyone everybody someone somebody nobody many others some none most several few both one`,
  masculine: 'he him his himself',
  feminine: 'she her hers herself',
  plural: 'they them their theirs themselves we us our',
  object: 'him them us me her himself herself themselves itself myself ourselves',
  relative: 'who which that whom whose',
  determiner: `the a an this that these those some any each every no another other both all several many few two three four five six seven
    eight nine ten one half dozens hundreds thousands most such either neither more`,
  possessive: 'his her its their my our your whose',
  preposition: `of in on at by for from with to into about after before over under between among against during through without within
    toward towards upon near across behind beyond above below around as like than per via amid amidst despite except inside outside
    off onto alongside regarding concerning following including throughout versus vs besides until till since`,
  conjunction: 'and but or nor yet &',
  subordinator: `because when while if although though whether unless as since after before until where why how what once whereas than
    that whenever wherever`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon midnight
    week month year weekend recently earlier later ago last next day days weeks months years hours minutes`,
  abbreviations: `mr mrs ms dr prof sen sens rep reps gov govs lt col maj capt gen sgt adm cpl pvt cmdr brig rev fr sr jr st mt ft vs inc
    corp co ltd llc bros dept univ assn ave blvd rd no vol eds hon atty messrs mme mlle supt jan feb mar apr jun jul aug sep sept oct nov
    dec calif conn fla ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala colo del ga`,
  lowerAbbreviations: 'etc vs v ca approx est cf al',
} as const;
