/** Pairs of words of which one denies the other, base forms; where a source has one and a claim the other, one was changed. */
const pairs: Readonly<Record<string, string>> = {
  en: `win/lose victory/defeat victory/loss beat/lose success/failure succeed/fail rise/fall increase/decrease increase/fall gain/lose raise/lower raise/cut
    grow/shrink up/down above/below more/less more/fewer most/least higher/lower high/low highest/lowest best/worst better/worse larger/smaller largest/smallest bigger/smaller
    biggest/smallest first/last early/late earlier/later earliest/latest before/after begin/end start/end start/finish start/stop begin/finish open/close
    accept/reject accept/refuse approve/reject admit/deny confirm/deny claim/deny allow/ban allow/prevent allow/block permit/ban ban/legalise support/oppose back/oppose agree/disagree
    guilty/innocent convict/acquit sentence/acquit arrest/release jail/free buy/sell hire/fire join/leave arrive/leave enter/leave arrive/depart enter/exit
    alive/dead live/die survive/die born/die rescue/abandon save/lose safe/dangerous male/female man/woman men/women boy/girl father/mother son/daughter brother/sister
    husband/wife uncle/aunt king/queen attack/defend praise/criticise praise/criticize praise/condemn love/hate like/dislike remember/forget find/lose lift/drop push/pull
    north/south east/west northern/southern eastern/western left/right inside/outside public/private rich/poor strong/weak hot/cold old/young older/younger oldest/youngest
    fast/slow faster/slower hard/easy full/empty heavy/light long/short longer/shorter tall/short major/minor majority/minority positive/negative legal/illegal
    happy/sad happy/unhappy likely/unlikely able/unable same/different always/never all/none everyone/nobody many/few score/concede score/miss sign/release excel/struggle improve/worsen
    expand/reduce extend/shorten add/remove include/exclude encourage/discourage create/destroy build/destroy build/demolish keep/drop stay/leave return/leave give/take
    send/receive lend/borrow teach/learn ask/answer question/answer hide/reveal conceal/reveal cover/uncover lock/unlock lead/follow lead/trail promote/demote promote/relegate
    optimistic/pessimistic war/peace friend/enemy ally/enemy day/night morning/evening summer/winter victim/suspect employer/employee doctor/patient teacher/student seller/buyer driver/passenger
    plaintiff/defendant prosecution/defence import/export profit/loss surplus/deficit minimum/maximum temporary/permanent voluntary/compulsory true/false right/wrong
    appear/disappear surrender/resist resign/stay ally/rival confirm/dispute delay/advance launch/cancel win/draw home/away`,
  bg: `спечели/загуби победа/загуба увеличи/намали повиши/понижи нарасна/спадна повече/по-малко преди/след започна/завърши отвори/затвори прие/отхвърли
    потвърди/отрече разреши/забрани подкрепи/отхвърли купи/продаде най-голям/най-малък първи/последен мъж/жена север/юг изток/запад`,
  ru: `выиграл/проиграл победа/поражение увеличил/уменьшил повысил/понизил вырос/упал рост/падение больше/меньше более/менее до/после начал/закончил открыл/закрыл
    принял/отклонил подтвердил/опроверг разрешил/запретил поддержал/отверг купил/продал первый/последний мужчина/женщина север/юг восток/запад`,
  uk: `виграв/програв перемога/поразка збільшив/зменшив підвищив/знизив зріс/впав зростання/падіння більше/менше до/після почав/закінчив відкрив/закрив
    прийняв/відхилив підтвердив/спростував дозволив/заборонив підтримав/відкинув купив/продав перший/останній чоловік/жінка північ/південь схід/захід`,
};

/** For each language its pairs, each way round. */
export function oppositesOf(language: string): readonly (readonly [string, string])[] {
  return (pairs[language] ?? '')
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split('/');
      return [[one, other] as const, [other, one] as const];
    });
}
