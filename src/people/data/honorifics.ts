/** Words that stand before a name and are no part of it, by what they tell of the person's gender. Lower case, no full stop. */
export const honorifics = {
  male: `mr mister sir lord king prince duke baron count father brother herr monsieur señor don signor senor
    г-н господин господина господину господином гн цар княз король короля князь князя принц принца сэр лорд
    пан пана панові паном отец отець дядо брат хер мсье сеньор господин-президент`,
  female: `mrs ms miss madam madame lady queen princess duchess baroness sister dame frau señora senora signora
    г-жа госпожа госпожи госпоже госпожу госпожой гжа кралица принцеса королева королеви княгиня княгиня
    пані леді леди принцесса сестра фрау мадам госпожица миссис мисс мис`,
  either: `dr doctor prof professor president vice-president vice prime minister chancellor premier chairman chairwoman
    sen senator rep representative gov governor mayor congressman congresswoman secretary ambassador judge justice
    attorney general gen lt lieutenant col colonel capt captain maj sgt sergeant officer detective sheriff adm admiral
    cmdr commander rev reverend pastor rabbi pope scheich cardinal bishop archbishop imam sheikh sheik ayatollah patriarch
    hon honorable rt coach spokesman spokeswoman spokesperson director chief ceo former ex then-president deputy mp
    foreign defense defence interior first speaker leader deputy
    präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister
    außenministerin bundespräsident dr.
    президент президента президентът президентка президентката премьер премьера премьер-министр премиер премиерът
    премиера министр министра министър министърът министъра міністр міністра прем'єр прем'єр-міністр
    канцлер канцлера канцлерът сенатор сенатора депутат депутата народний кмет кметът мэр мэра мер мера губернатор
    губернатора посол посла генерал генерала полковник полковника адмирал майор капитан капітан професор професора
    профессор профессора доктор доктора д-р проф доц акад ген полк адм папа патриарх патріарх шейх имам імам аятолла аятола аятолла кардинал архиепископ
    пресс-секретарь прес-секретар говорител говорителят говорителка речник речника речниця глава
    вице-президент вицепрезидент віцепрезидент вицепремиер бывший бивш бившият бившия колишній экс-президент
    екс-президент ексдепутат председател председателят председатель голова лидер лидера лідер лідера лидерът`,
} as const;

/** Words after a name that are no part of it; Jr. is read apart, for it tells two people from each other. */
export const nameSuffixes = 'sr snr ii iii iv phd md mp esq dds rn ст старший старши';

/** Small words inside surnames (van, bin, de la) that spellings leave out or keep as they please. */
export const nameParticles = `van von der den de del della dei di da do dos das du la le el al bin ibn bint ben af av zu văn
  zum zur ter ten y e ван фон дер ден де дель дел делла ди да ду дю дос ла ле льо дьо аш ас ел эль аль ал ал бин бін бен ибн ібн`;

/** Particles that are also given names: particles only where something stands before them, or in lower case. */
export const particlesThatAreNames = 'van ben al don da la бен ал ван';
