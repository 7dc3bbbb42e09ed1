import { wordSet } from '../../people/word-set.ts';

/** Endings of what people are by what they do: singer, activist, politician, defendant. */
export const endingsOfPeople =
  /(?:er|or|ist|ian|ant|ent|ee|eer|ess|man|woman|person|arch|crat|naut|-year-old|-old)$/;
/** Words with such an ending that are nobody. */
export const notPeople =
  wordSet(`former other another after over under earlier later never whether number paper matter order winter summer
  september october november december power labor minor floor door error center
  however moreover rather together event moment government department parliament movement statement
  agreement announcement recent current important different present letter newspaper chapter
  younger older bigger smaller larger lower higher greater longer shorter better`);
/** People by words that neither have such an ending nor stand among the roles (`src/people/data/role-words.ts`). */
export const peopleByOtherWords =
  wordSet(`star icon champ fan ace great guru mogul tycoon legend rival ally host guest cop spy thug nanny mom mum dad cousin teen
  youth billionaire millionaire magnate heir saint ceo cfo coo cto cio umpire chef cook gymnast guard maid colleague mate
  teammate classmate roommate magistrate graduate inmate apprentice spouse mp mep msp qc kc dj capt hon mr mrs ms sir dame earl
  sheikh fellow lead`);
/** What may stand in lower case before a title with a capital: "former President". */
export const beforeTitles =
  wordSet(`former then acting interim outgoing incoming current late deputy vice assistant associate senior junior chief
  longtime retired veteran ex new state federal first second third fellow co lead of the and for to`);
