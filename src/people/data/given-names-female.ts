/** Women's given names, written as in given-names-male.ts. */
export const givenNamesFemale = `
  aleksandra alexandra oleksandra sasha sandra alejandra alessandra lexi александра олександра саша сандра алехандра
  anastasia anastasiia anastasiya nastya anastassija анастасия анастасія настя
  angela angelika angelina anzhela анжела ангела анджела анхела
  anna ann anne ana hanna hannah annie anya annette анна ганна ан ани ана энн аня хана енн анни
  antonia antoinette antonina антония антонина антоніна
  beatrice beatrix béatrice beata беатрис беатриче беата
  bella izabella isabel isabella isabelle izabel белла ізабелла изабел изабель изабелла
  caroline кэролайн керолайн каролайн carolina karoline karolina carolyn carrie каролин каролина кароліна
  catherine katherine katharina kate katie kathryn cathy kathy ekaterina jekaterina yekaterina kateryna katerina katarina katarzyna catherina karen katya catalina катрин екатерина катерина катя кейт катарина катаріна кетрин кэтрин катажина
  christine christina kristina christa chris tina kristen kristine kirsten christiane kristalina христина кристина кристин крістін кристине кристалина крісталіна khrystyna
  daniela danielle daniella даниела даниэла даніела даниэль
  elena olena helena helen helene ellen yelena jelena eleni nelly елена олена хелен хелена еллен гелена элен ленка лена элена
  elisaveta elizabeth liz lizzie yelizaveta beth betty elisabeth betsy eliza elise jelisaweta isabel yelyzaveta елизавета елисавета єлизавета лиза ліза лиз бети элизабет елизабет
  emily emilia emma emmy емилия еміля ема эмилия емма эмма
  evgenia yevgenia yevheniia eugenia jewgenija евгения євгенія
  frances franziska francesca fran франциска франческа френсис
  gabriela gabrielle gabriella габриела габриэла
  irina iryna irene irena irma ira ирина ірина ирена ірена
  jane janet jean joan joanna jeanne janine juana giovanna johanna yoana йоана джейн джоан жана джанет іоанна иоанна
  jennifer jen jenny дженифър дженифер дженнифер дженніфер
  julia juliana julie yulia yuliya iuliia juliet giulia julija julya юлия юлія жули джулия юля джули
  lilia lily lilian lilyana lillian лилия лілія лиляна
  lyudmila liudmyla ludmila ljudmila ljudmyla людмила люда
  margaret margarita margarete maggie meg marge peggy margot margrethe маргарет маргарита марго маргрет маргрете мегі
  maria mariya mary marie mariia marija masha maryna molly maría marya марія мария мари мери мэри маша
  melania melanie melanija мелания меланія мелани
  nadezhda nadia nadiya nadja nadya hope надежда надія надя
  natalia nataliya natalie natasha natalya natalija наталия наталія наталья натали наташа
  sofia sophia sophie sofiya zofia sofija софия софія софи софья
  susan suzanne susanne susana sue susie сюзан сузана сьюзен сьюзан
  svetlana svitlana swetlana switlana светлана світлана света sviatlana swjatlana
  tatiana tatyana tetiana tetyana tania tanya татьяна тетяна татяна таня
  valeria valeriya valerie valeriia валерия валерія валери
  victoria viktoria viktoriya vicky viktoriia виктория вікторія вики
  alina алина аліна | alisa alice alicia алиса аліса алис элис | alla алла | barbara barb barbora барбара
  carla karla карла | carmen кармен | charlotte шарлот шарлотта | claudia claudine клаудия клаудіа клаудиа
  clara klara клара | cynthia cindy синтия | daria darya дария дарья дар'я даша
  deborah debbie deb debra дебора деби | denitsa деница | desislava десислава | diana diane диана діана даян
  dilma дилма | donka donna донка дона | dorothy dorothea dora дора
  eleonora eleanor nora елеонора нора элеонора | erika erica ерика эрика | esther естер эстер
  eva eve ewa yeva ева єва | florence florentina флоренция | galina halyna halina galya галина галя
  ginka гинка | giorgia georgia джорджия джорджа джорджія | gloria глория | greta грета ґрета
  hillary hilary хилари гілларі хиллари гиллари | ilona илона | inna инна інна | ivanka иванка іванка
  ivana jana ivanna ивана | yana iana яна | jacqueline jackie жаклин | jessica jess джесика джессика
  jill джил джилл | kaja кая | kamala камала | kamelia camilla camille камелия камила | kellyanne | keti
  kira keira кіра кира | korneliya cornelia корнелия | larisa larysa larissa лариса
  laura lora laure лаура лора | lesya лeся леся | linda линда ліндa | lisa лиза
  louise luisa luise louisa луиза луїза луиз | lucy lucia luzia lucie лусия люси
  lyubov lyuba ljubow любов любовь люба | mariana marianna marianne мариана маріана | marina maryna марина
  marine marin марин марін | martha marta марта | maya maia майя майа мая | melinda мелинда
  michelle michaela mishel мишел мишель мішель | mila мила | milena милена | monica monika моника моніка
  nancy нанси нансі нэнси | nicole nicola никол николь | nikki никки ники нікі | nina нина ніна
  oksana oxana оксана | olga olha ольга олга оля | olivia оливия | pamela pam памела
  patricia pat patty патриция патриша | paula pauline paola паула полин | petya петя | petra петра
  polina полина поліна | priti | rachel rahel рейчъл рахел | rebecca becky ребека ребекка | rositsa росица
  rose rosa roza роза | ruth рут | rumyana румяна | samantha саманта | sanna санна | sarah sara сара
  sheryl | simona simone симона | silvia sylvia silviya силвия сильвия | snezhana снежана сніжана
  sonia sonya соня | stefania stephanie stefanie стефания стефани | svetla светла | taisa | tamara тамара
  teodora theodora теодора | teresa theresa therese тереза | tsveta tsvetana цвета цветана
  tsvetelina цветелина | ulyana уляна ульяна | ursula урсула | valentyna valentina валентина | vanya ваня
  vera vira wera вера віра | veronika veronica вероника вероніка | violeta violetta виолета віолетта
  virginia вирджиния | vyara вяра | yoanna | yo-jong | zinaida зинаида зінаїда | zhanna жанна
  zoya zoe зоя зои | zhivka живка | jacinda джасинда | carolin | annalena аналена анналена
  annegret анегрет аннегрет | sahra сара | mette мете метте | salome саломе | roberta роберта
  condoleezza кондолиза | madeleine мадлен | ivelina ивелина | gergana гергана | bilyana биляна
  radostina радостина | nataliia | yaroslava ярослава | myroslava мирослава | bohdana богдана
  stanislava станислава | oksanna | solomiia соломія | zlatka златка | miroslava | vesela весела | kornelia
  magdalena magda магдалена | dragomira драгомира | elvira эльвира ельвіра | karin karine карин | beate
  silke | heike | ulrike | sabine сабине сабина | monique моник монік | brigitte брижит бригита брігіт | ségolène
  inga инга інга | ilze | ruta | vilma | dalia даля | emine емине | aysel | fatima фатима фатіма
  leyla leila layla лейла | malala | nikolina николина | kremena кремена | lyutvi | tiffany
  amy ейми эми еймі | ashley | audrey одри | brenda бренда | carol керъл кэрол | cheryl шерил шеріл | denise дениз
  gail | gina джина | grace грейс | heather хизер гезер хедър хедър | holly | ivy | jodi jody | joyce джойс
  judith judy юдит джуди | kelly кели | kim | kirsty | leah | lauren лорън | marsha | megan meghan меган
  naomi наоми | norma норма | rita рита | robin robyn | sally сали | sharon шарон | shirley шърли
  stacey stacy | sylvie | tammy | tracy tracey трейси | valarie | wendy уенди | yvonne ивон | yvette ивет іветт иветт
  abigail | ada ада | adele | adriana адриана | agnes агнес | alison allison | alyssa | amanda аманда
  amber | amelia амелия | anita анита | april | bernadette | beverly | bonnie | bridget | camila | celeste
  cecilia сесилия | chelsea | chloe хлои | colleen | connie constance | courtney | crystal | daisy | daphne
  delores dolores | dina дина | doris дорис | edith едит | eileen | elaine | ella елла | erin | evelyn
  faith | fiona фиона | gayle | geraldine | gertrude | ginger | gladys | glenda | gretchen | gwen | harriet
  hazel | heidi хайди | ingrid ингрид | iris | jan | janice | jasmine | jeanette | jenna | jocelyn
  josephine | june | kara | kathleen | kay | kayla | kendra | kristi | lena | lois | loretta | lori
  lorraine | lydia лидия лідія лидія lidia | lynn | mabel | madison | mandy | marcia | marilyn мерилин
  marjorie | marlene марлене | maureen | maxine | mercedes | meredith | mildred | mindy | miranda
  miriam мириам | mona | nadine | nellie | olive | penny penelope | phoebe | phyllis | priscilla | ramona
  regina регина регіна | renee | rhonda | rosalind | rosemary | roxanne | sabrina | savannah | selena
  shannon | sheila | shelly | sherry | sierra | stella стела стелла | tara | terri | toni | traci
  tulsi тулси тулсі | vanessa ванеса | vivian | wanda | whitney | yolanda | andrea андреа | akane | aung
  benazir беназир | elif | esra | gretta | ines | ingeborg | isolde | jutta | katja | liv | marit | merve
  meral | nazanin | pelin | saskia | sigrid | solveig | svenja | tansu | yingluck | zeynep zainab
  zuzana зузана | vesna весна | gordana гордана | snezana | biljana | jasna | ljiljana | dubravka дубравка
  kolinda колинда | adelina аделина | albena албена | anelia анелия | bistra бистра | boryana боряна
  vasilena василена | velislava велислава | vihra вихра | darina дарина | dilyana диляна | elitsa елица
  elka елка | emanuela | zheni жени | zdravka здравка | zornitsa зорница | iva ива | yordanka йорданка
  iskra искра | kalina калина | kapka капка | mariela мариела | milka милка | neli нели | nevena невена
  nikoleta николета | pavlina павлина | penka пенка | plamena пламена | preslava преслава | rada рада
  radka радка | ralitsa ралица | reneta ренета | rumiana | silva силва | sirma | siyka | slavka славка
  stanka станка | stela | stoyanka стоянка | todorka тодорка | tonka тонка | tsvetanka цветанка
  yordana йордана | iliana илияна іліяна iliyana | agata агата | agnia агния | antonida | anfisa анфиса
  bogdana | varvara варвара | vasilisa василиса | vlada влада | vladislava владислава | elizaveta
  eseniya есения | zhenya женя | zlata злата | inessa инесса | klavdia клавдия клавдія | lada лада | lidiya
  luiza | marfa марфа | nelli нелли | nonna нонна | raisa раиса раїса | rimma римма | serafima серафима
  taisiya таисия таїсія | faina фаина фаїна | evdokia евдокия | yunona | yaryna ярина | zoriana зоряна
  maryana мар'яна марьяна | odarka | oryna орина | paraska | romana | ruslana руслана | slava | stefa
  uliana | sniezhana | darka | emiliia | karina каріна карина | liubov | liliia | lina ліна лина | nadiia | olesya olesia lesya lesia олеся леся
  gillian джиллиан джилліан джилиан
  brittany бриттани бритни бріттані
  xenia ksenija ксения ксенія
  dominique доминик домінік
`;
