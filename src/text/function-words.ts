/** Frequent words that tell languages of one script apart. A word may stand for several languages: its weight is shared. */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is was for that on with as by at from are has have he his she her it they not be this said were which who will would been their an or but had after what did when where about how you i do does say says tell me',
  de: 'der die das und ist nicht mit den von zu ein eine einer einem einen im auf für sich dem des auch als an es er sie wird werden nach bei aus hat haben war wurde sagte über was wie wer hat zum zur noch wir ich',
  fr: 'le la les des et est une un du dans que qui pour pas sur par au aux avec ce cette il elle sont a été plus ne se son sa ses selon nous mais ou où quoi comment dit déclaré après leur être ont',
  es: 'el la los las de y es una un del en que para no por con su sus se al lo como más este esta fue son ha han pero según dijo sobre entre también desde qué cómo cuándo dónde quién cuando muy ya o sin',
  bg: 'на и да се за от е с не в че по са ще като си до след но към при как този тази това които който която беше са бъде има няма само или още когато каза според така му той тя те го я ли какво кой кога къде защо през във със',
  ru: 'и в не на что с по как из у за от к о для он она они его ее её это был была было были же бы или если при до во со сказал этом также когда который которая которые после году уже только так мы вы я есть быть чтобы нет под кто где том ли',
  uk: 'і в не на що з по як із у за від до для він вона вони його її це був була було були та або якщо при про й сказав також коли який яка які після році вже тільки так ми ви я є бути щоб немає під хто де цього чи його тому між зі',
};
