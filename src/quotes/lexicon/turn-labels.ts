/** Labels of interviews that name nobody, in lower case. Q: … A: … / В: … О: … */
export const questionLabels = /^(?:q|question|въпрос|в|вопрос|питання|запитання)$/;
export const answerLabels = /^(?:a|answer|отговор|о|ответ|відповідь)$/;
/** Labels of recordings that name nobody either. */
export const otherNamelessLabels = /^(?:in|out|unidentified.*)$/;
