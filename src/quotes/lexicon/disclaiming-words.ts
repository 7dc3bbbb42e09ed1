/** Words that make of a saying one that was not: English, Bulgarian, Russian and Ukrainian together, as no form means two things. */

/** Negations of the verb. */
export const objections =
  /^(?:not|never|neither|nor|without|n['’]t|cannot|(?:is|was|were|wo|would|ca|could|did|does|do|has|have|had|should)n['’]t|не|ни|никогда|ніколи|никога)$/;

/** Verbs by which somebody says that something was not said. */
export const denials =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|disavow(?:s|ed|ing)?|avoid(?:s|ed|ing)?|отреч(?:е|ен)|отрекоха|отрекъл|отрекла|отрича[тхшл]?[аие]?|отрица(?:ет|ют|л|ла|ли|я|ть)|опроверг(?:ла|ли)?|опровергает|отверг(?:ла|ли)?|отвергает|запереч(?:ив|ила|или|ує|ують|увала?|ував)|спростува(?:в|ла|ли)|спростову[єю]т?ь?)$/;

/** Before "to say". */
export const refusals =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|hesitat(?:e|es|ed|ing)|forg[eo]t(?:s|ting)?)$/;

/** Before "him to say". */
export const wishes =
  /^(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|expect(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|told|tells?|order(?:s|ed|ing)?|forc(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|press(?:es|ed|ing)?|need(?:s|ed|ing)?|like|lik(?:es|ed)|hop(?:e|es|ed|ing)|begg?(?:ed|ing|s)?|allow(?:s|ed|ing)?|wait(?:s|ed|ing)?)$/;

/** What opens a saying that is only supposed. */
export const hypotheses = /^(?:if|whether|unless|ако|дали|если|якщо|чи|якби)$/;

/** Bulgarian forms of to be, which stand before a participle. */
export const copulas = /^(?:е|са|съм|си|беше|бе|бях|бяха|бил|била|били)$/;

/** Verbs that tell of a saying though they are negated: не исключил, не скрывает. */
export const sayingByNot =
  /^(?:исключ|виключ|изключ|скры|прихов|крие|сомнев|сумнів|сдерж|стрима|растеря|розгуб|согла|погод|съглас)/u;
