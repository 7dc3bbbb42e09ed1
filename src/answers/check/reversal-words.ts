/** What a word does to the words after it, or what it is the opposite of. Entries ending in `*` stand for all words that begin so; lower case. */
export interface ReversalWords {
  /** Deny what follows by themselves. */
  readonly negators: string;
  /** Verbs that say of what somebody was to do that he did not do it, or of what was said that it is not so. */
  readonly governors: string;
  readonly may: string;
  readonly will: string;
  readonly conditions: string;
  /** Words after which a clause begins that is not denied with the one before. */
  readonly borders: string;
  readonly firstPerson: string;
  /** Verbs of two people who do the same to each other. */
  readonly mutual: string;
  /** One side of each pair cannot be true of what the other is true of; the sides parted by a slash, the pairs by a line break. */
  readonly opposites: string;
}

export const reversalWords: Readonly<Record<string, ReversalWords>> = {
  en: {
    negators: 'not no never none nobody no-one nothing neither nor without cannot hardly barely scarcely',
    governors:
      'declin* refus* fail fails failed failing deny denies denied denying neglected neglects avoid avoids avoided unable unwilling rejected',
    may: 'may might could perhaps possibly',
    will: "will shall won't going",
    conditions: 'if unless provided',
    borders: 'and but while whereas although though because after before when',
    firstPerson: "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll",
    mutual:
      'meet met meets face faced faces fight fought fights play* marr* join* kiss* resembl* greet* divorc* draw drew drawn',
    opposites: `killed kill kills killing dead died die dies slain / hurt hurts injur* wounded wounds wound
rose rise rises risen rising grew grow grows grown climb* increas* jumped surg* soar* / fell fall falls fallen falling drop* declin* decreas* shrank shrink* slump* plung* tumbl* slid
won win wins winning / lost lose loses losing
prais* applaud* commend* hail hailed hails / criticis* criticiz* condemn* denounc* slammed
accepted accepts accept accepting approv* adopted adopts adopt / rejected rejects reject rejecting dismissed dismisses vetoed
supported supports support backed backs endors* / oppos*
for favour favor / against
arrested arrests arrest detained detains jailed / released releases release freed frees
convict* guilty / acquit* innocent cleared
allowed allows allow permit* legalis* legaliz* / banned bans ban banning prohibit* outlaw* forbade forbid*
bought buys buy buying / sold sells sell selling
confirmed confirms confirm admitted admits admit / denied denies deny denying
survived survives survive surviv* / killed died dead dies
hired hires hire appointed / fired fires sacked dismissed
raised raises raise raising / cut cuts cutting lowered lowers lower reduced reduces reduce`,
  },
  bg: {
    negators: 'не няма нямаше никога никой никого нищо нито без',
    governors: 'отказ* откаж* отреч* отрич* опроверг* пропусна избегна',
    may: 'може могат можеше могли би вероятно',
    will: 'ще',
    conditions: 'ако',
    borders: 'и но а докато защото след преди когато',
    firstPerson:
      'аз мен мене ме ми мой моя моят моето моите ние нас нашия нашият нашата нашето нашите наш наша наше наши съм сме бяхме',
    mutual: 'срещ* ожен* играе играха',
    opposites: `уби убит убита убити убива загина загинал загинали загинаха почина починаха / ранен ранена ранени рани пострада пострадал пострадали пострадаха
нарасна нараснаха нараства повиши повишава увеличи увеличава поскъпна скочи / спадна спаднаха спада намаля намали намалява понижи падна поевтиня
спечели спечелиха печели победи / загуби загубиха губи
похвали похвалиха хвали приветства / разкритикува критикува критикуваха осъди осъжда заклейми
прие приеха одобри одобриха / отхвърли отхвърлиха
подкрепи подкрепя подкрепиха / отхвърли противопостави
за / против срещу
арестува арестуваха задържа задържаха / освободи освободиха пусна пуснаха
осъди осъдиха осъден виновен / оправда оправдаха оправдан невинен
разреши позволи / забрани забраниха
купи купиха / продаде продадоха
потвърди призна / отрече опроверга
оцеля оцеляха оцелели / загина загинаха`,
  },
  ru: {
    negators: 'не ни нет никогда никто никого никому ничего без нельзя',
    governors: 'отказал* отказыва* откаж* отриц* опроверг* отверг* избежал*',
    may: 'может могут мог могла могли бы вероятно возможно',
    will: 'будет будут',
    conditions: 'если',
    borders: 'и но а пока потому после когда',
    firstPerson:
      'я меня мне мной мною мой моя мое моё мои моего моей моих моему моим мы нас нам нами наш наша наше наши нашего нашей наших нашему нашим нашу',
    mutual: 'встрет* встреч* игра*',
    opposites: `убит убита убиты убил убила убили погиб погибла погибли погибло умер умерла умерли / ранен ранена ранены ранил ранили ранило пострадал пострадала пострадали
вырос выросла выросли выросло увеличил* повысил* подорожал* / упал упала упали упало снизил* уменьшил* сократил* подешевел*
выиграл выиграла выиграли победил победила победили / проиграл проиграла проиграли
похвалил* хвалил* приветствовал* / раскритиковал* критиковал* осудил*
принял приняла приняли одобрил* / отклонил* отверг отвергла отвергли
поддержал* / отверг отвергла отвергли
за / против
арестовал* арестован* задержал* задержан* / освободил* освобожден* отпустил*
осудил* осужден* осуждён* виновен виновна / оправдал* оправдан* невиновен невиновна
разрешил* позволил* / запретил*
купил* / продал*
подтвердил* признал* / опроверг опровергла опровергли отрицал*
выжил выжила выжили / погиб погибла погибли`,
  },
  uk: {
    negators: 'не ні немає ніколи ніхто нікого нікому нічого без',
    governors: 'відмов* запереч* спростув* уник*',
    may: 'може можуть міг могла могли би б ймовірно можливо',
    will: 'буде будуть',
    conditions: 'якщо якби',
    borders: 'і й та але а поки бо після коли',
    firstPerson:
      'я мене мені мною мій моя моє мої мого моєї моїх моєму моїм мою ми нас нам нами наш наша наше наші нашого нашої наших нашому нашим нашу',
    mutual: 'зустрі* грає грали',
    opposites: `вбито вбитий вбиті вбив вбила вбили убив убито загинув загинула загинули загинуло помер померла померли / поранено поранений поранені поранив поранили постраждав постраждала постраждали
зріс зросла зросли зросло збільши* підвищи* подорожча* / впав впала впали впало знизи* зменши* скороти* подешевша*
виграв виграла виграли переміг перемогла перемогли / програв програла програли
похвалив похвалила похвалили хвалив хвалила привітав / розкритикував розкритикувала розкритикували критикував критикувала засудив засудила засудили
прийняв прийняла прийняли схвали* ухвали* / відхили* відкину*
підтрима* / відкину* відхили*
за / проти
арештува* арештован* затрима* / звільни* відпусти*
засуди* засуджен* винен винна / виправда* невинен невинна
дозволи* / заборони*
купив купила купили / продав продала продали
підтверди* визна* / заперечи* спростува*
вижив вижила вижили / загинув загинула загинули`,
  },
};
