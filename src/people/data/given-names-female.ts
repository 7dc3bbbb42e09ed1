/** Women's given names, written as in given-names-male.ts. */
export const givenNamesFemale = `
  aleksandra alexandra oleksandra sasha sandra lexi aliaksandra александра олександра саша сандра аляксандра | alejandra алехандра | alessandra алессандра
  anna ann anne ana hanna hannah annie anya анна ганна ан ани энн аня хана енн анни энни ана | annette аннет анет | anita анита аніта
  catherine katherine katharine kathryn katharina kate katie cathy kathy ekaterina jekaterina yekaterina kateryna katerina katarina katya катрин екатерина катерина катя кейт катарина катаріна кетрин кэтрин катрін катріна кэти кеті
  katarzyna катажина | catalina каталина | karen карен | katalin каталин каталін
  caroline каролин кэролайн керолайн каролайн carolina karoline karolina каролина кароліна carrie | carolyn каролин кэролин
  christine christina kristina christa tina kristen kristine kirsten христина кристина кристин крістін кристине khrystyna крістіна chris тина тіна | christiane кристиане крістіане | kristalina кристалина крісталіна
  daniela daniella даниела даниэла даніела | danielle
  elisaveta elizabeth liz lizzie yelizaveta beth betty elisabeth élisabeth betsy jelisaweta yelyzaveta елизавета елисавета єлизавета лиза ліза лиз ліз бети элизабет елизабет елізабет бетти
  eliza elise элиза еліза елиза | isabel isabelle isabella изабел изабель ізабель изабелла ізабелла исабель
  bella белла | izabella изабелла
  irina iryna irma ira jrina ирина ірина ира іра | irene irena ирена ірена ирене айрин айрін
  jane jayne джейн | janet джанет | jean джин | joan джоан | joanna йоанна джоанна йоана | jeanne жанна жан | janine жанин | juana хуана | giovanna джованна | johanna йоханна йоганна йохана
  julia yulia yuliya iuliia julija julya юлия юлія юля джулия джулія yuliia iulia julie джули джулі | juliana юлиана юліана джулиана | juliet джульетта juliette жюльет | julie жюли жюлі жули | giulia джулия джулія
  lilia liliya liliia лилия лілія | lily lilly лили лілі | lilyana liliana лиляна лилиана ліліана | lillian lilian лилиан ліліан
  margaret maggie meg marge peggy margarete маргарет мэгги меггі маги мегі маргрет | margarita маргарита маргаріта рита рита рита | margot марго | margrethe маргрете
  maria mariya mary marie mariia marija masha marya maría мария марія мари марі мэри мери маша марія | maryna marina марина | molly молли моллі
  anastasia anastasiia anastasiya nastya anastassija анастасия анастасія настя
  angela angelika angelina anzhela анжела ангела анджела анхела анджелина анджеліна анжелина ангелина ангеліна
  antonia antoinette antonina антония антонина антоніна
  beatrice beatrix béatrice beata беатрис беатриче беата беатрикс
  elena olena helena helen helene ellen yelena jelena eleni nelly елена олена хелен хелена еллен гелена элен ленка лена элена эллен елен
  emily emilia emma emmy емилия еміля ема эмилия емма эмма
  evgenia yevgenia yevheniia eugenia jewgenija евгения євгенія
  frances franziska francesca fran франциска франческа френсис
  gabriela gabrielle gabriella габриела габриэла
  jennifer jen jenny дженифър дженифер дженнифер дженніфер
  lyudmila liudmyla ludmila ljudmila ljudmyla людмила люда
  melania melanie melanija мелания меланія мелани
  nadezhda nadia nadiya nadja nadya hope надежда надія надя
  natalia nataliya natalie natasha natalya natalija наталия наталія наталья натали наташа
  sofia sophia sophie sofiya zofia sofija софия софія софи софья зофия софі
  susan suzanne susanne susana sue susie сюзан сузана сьюзен сьюзан сьюзи сьюзі сузи
  svetlana svitlana swetlana switlana светлана світлана света sviatlana swjatlana
  tatiana tatyana tetiana tetyana tania tanya татьяна тетяна татяна таня
  valeria valeriya valerie valeriia валерия валерія валери
  victoria viktoria viktoriya vicky viktoriia виктория вікторія вики
  alina алина аліна | alisa alice alicia алиса аліса алис элис | alla алла | barbara barb barbora барбара
  carla karla карла | carmen кармен | charlotte шарлот шарлотта | claudia claudine клаудия клаудіа клаудиа клаудія
  clara klara клара | cynthia cindy синтия | daria darya дария дарья дар'я даша darja дарія
  deborah debbie deb debra дебора деби | denitsa деница | desislava десислава | diana diane диана діана даян
  dilma дилма ділма | donka donna донка дона | dorothy dorothea dora дора
  eleonora eleanor nora елеонора нора элеонора | erika erica ерика эрика | esther естер эстер
  eva eve ewa yeva ева єва эва | florence florentina флоренция флоранс флоренс | galina halyna halina galya галина галя
  ginka гинка | giorgia georgia джорджия джорджа джорджія | gloria глория | greta грета ґрета
  hillary hilary хилари гілларі хиллари гиллари | ilona илона ілона | inna инна інна | ivanka иванка іванка
  ivana jana ivanna ивана | yana iana яна | jacqueline jackie жаклин | jessica jess джесика джессика
  jill джил джилл | kaja кая | kamala камала | kamelia camilla camille камелия камила | kellyanne | keti
  kira keira кіра кира | korneliya cornelia корнелия | larisa larysa larissa лариса
  laura lora laure лаура лора лоры | lesya лeся леся | linda линда ліндa | lisa лиза
  louise luisa luise louisa луиза луїза луиз | lucy lucia luzia lucie лусия люси
  lyubov lyuba ljubow любов любовь люба | mariana marianna marianne мариана маріана
  marine marin марин марін | martha marta марта | maya maia майя майа мая | melinda мелинда
  michelle michaela mishel мишел мишель мішель | mila мила | milena милена | monica monika моника моніка
  nancy нанси нансі нэнси ненсі | nicole nicola никол николь ніколь | nikki никки ники нікі | nina нина ніна
  oksana oxana оксана | olga olha ольга олга оля | olivia оливия | pamela pam памела пэм пем пам пемела
  patricia pat patty патриция патриша | paula pauline paola паула полин паола | petya петя | petra петра
  polina полина поліна | priti | rachel rahel рейчъл рахел | rebecca becky ребека ребекка | rositsa росица
  rose rosa roza роза | ruth рут | rumyana румяна | samantha саманта | sanna санна сана | sarah sara сара
  sheryl | simona simone симона сімона симоне | silvia sylvia silviya силвия сильвия | snezhana снежана сніжана
  sonia sonya соня сония | stefania stephanie stefanie стефания стефани | svetla светла | taisa | tamara тамара
  teodora theodora теодора | teresa theresa therese тереза | tsveta tsvetana цвета цветана
  tsvetelina цветелина | ulyana уляна ульяна | ursula урсула | valentyna valentina валентина | vanya ваня
  vera vira wera вера віра | veronika veronica вероника вероніка | violeta violetta виолета віолетта
  virginia вирджиния вірджинія | vyara вяра | yoanna | yo-jong | zinaida зинаида зінаїда | zhanna жанна
  zoya zoe зоя зои | zhivka живка | jacinda джасинда джасінда | carolin | annalena аналена анналена
  annegret анегрет аннегрет | sahra сара | mette мете метте | salome саломе | roberta роберта
  condoleezza кондолиза | madeleine мадлен | ivelina ивелина | gergana гергана | bilyana биляна
  radostina радостина | nataliia | yaroslava ярослава | myroslava мирослава | bohdana богдана
  stanislava станислава | oksanna | solomiia соломія | zlatka златка | miroslava | vesela весела | kornelia
  magdalena magda магдалена | dragomira драгомира | elvira эльвира ельвіра | karin karine карин карін | beate
  silke | heike | ulrike | sabine сабине сабина | monique моник монік | brigitte брижит бригита брігіт бріжит брижитт бригитте | ségolène segolene сеголен
  inga инга інга | ilze | ruta | vilma | dalia даля | emine емине эмине еміне | aysel | fatima фатима фатіма fatma фатма
  leyla leila layla лейла | malala малала | nikolina николина | kremena кремена | lyutvi | tiffany
  amy ейми эми еймі | ashley | audrey одри | brenda бренда | carol керъл кэрол | cheryl шерил шеріл | denise дениз
  gail | gina джина | grace грейс | heather хизер гезер хедър хедър | holly | ivy | jodi jody | joyce джойс
  judith judy юдит джуди | kelly кели | kim | kirsty | leah | lauren лорън | marsha | megan meghan меган
  naomi наоми наомі | norma норма | rita рита | robin robyn | sally сали | sharon шарон | shirley шърли
  stacey stacy | sylvie | tammy | tracy tracey трейси | valarie | wendy уенди | yvonne ивон ивонн івонн | yvette ивет іветт иветт
  abigail | ada ада | adele адель адел | adriana адриана | agnes агнес | alison allison | alyssa | amanda аманда
  amber | amelia амелия | anita анита | april | bernadette | beverly | bonnie | bridget | camila | celeste
  cecilia сесилия | chelsea челси челсі | chloe хлои | colleen | connie constance | courtney | crystal | daisy | daphne
  delores dolores | dina дина | doris дорис | edith едит | eileen | elaine | ella елла | erin | evelyn
  faith | fiona фиона | gayle | geraldine | gertrude | ginger | gladys глэдис | glenda | gretchen гретхен ґретхен гречън | gwen | harriet
  hazel | heidi хайди гайді | ingrid ингрид інгрід | iris | jan | janice | jasmine | jeanette | jenna | jocelyn
  josephine | june | kara | kathleen | kay | kayla | kendra | kristi | lena | lois | loretta | lori
  lorraine | lydia лидия лідія лидія lidia | lynn | mabel | madison | mandy | marcia | marilyn мерилин
  marjorie | marlene марлене | maureen | maxine | mercedes | meredith | mildred | mindy | miranda
  miriam мириам | mona | nadine | nellie | olive | penny penelope пенни пенні пени | phoebe | phyllis | priscilla | ramona
  regina регина регіна | renee | rhonda | rosalind | rosemary | roxanne | sabrina | savannah | selena
  shannon | sheila | shelly | sherry | sierra | stella стела стелла | tara | terri | toni | traci
  tulsi тулси тулсі | vanessa ванеса | vivian | wanda ванда | whitney | yolanda йоланда | andrea андреа | akane | aung
  benazir беназир | elif элиф еліф | esra | gretta | ines | ingeborg | isolde | jutta | katja | liv лив лів | marit | merve
  meral мераль мерал | nazanin | pelin | saskia заския саския | sigrid | solveig | svenja свенья свеня | tansu тансу | yingluck | zeynep zainab
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
  maryana mariana marjana мар'яна марьяна мариана маріана | odarka | oryna орина | paraska | romana | ruslana руслана | slava | stefa
  uliana | sniezhana | darka | emiliia | karina каріна карина | liubov | liliia | lina ліна лина | nadiia | olesya olesia lesya lesia олеся леся
  gillian джиллиан джилліан джилиан
  brittany бриттани бритни бріттані
  xenia ksenija ксения ксенія
  dominique доминик домінік
  herta герта херта | chrystia khrystia христя кристия | ingrida ингрида інгріда | evika эвика евіка | katri катри
  agnieszka агнешка | małgorzata малгожата | elżbieta эльжбета ельжбета елжбета | cecile cécile сесиль сесіль сесил
  mélanie мелани мелані | rachida рашида рашіда | martine | martina мартина мартіна
  nathalie натали наталі | valérie валери валері | véronique вероник веронік | édith эдит едіт едит
  marion марион маріон | amélie амели амелі | malu малу | manuela мануэла мануела | ricarda рикарда | frauke фрауке
  renate рената ренате | bärbel бербель | steffi штеффи штефі щефи | verena верена | birgit биргит біргіт
  elke эльке ельке | ulla улла | federica федерика | ornella орнелла | elly элли еллі ели | chiara кьяра
  cristina кристина крістіна | inés ines инес інес | pilar пилар пілар | xiomara сьомара
  penélope penelope пенелопа пенелопе | salma сальма салма | shakira шакира шакіра | evita эвита | keiko кэйко кейко
  helle хелле гелле | annika анника анніка | gro гру | erna эрна ерна | siv сив сів | tarja тарья тар'я таря
  mari мари | katrín катрин | halla халла галла | vigdís вигдис | ebba эбба ебба | astrid астрид астрід | selma сельма
  kersti керсти керсті | vaira вайра | baiba байба | rasa раса | viktorija виктория вікторія | zanda занда
  judit юдит юдіт | klára клара | ágnes агнеш | viorica виорика віоріка | hande ханде | sibel сибель | aisha айша
  asma asmaa асма | rania рания ранія | hanan ханан | haifa хайфа | maryam мариам марьям мар'ям | zahra захра
  shirin ширин шірін | masih масих | narges наргес | mahsa махса | nasrin насрин насрін | farah фарах
  mehriban мехрибан мехрібан | indira индира індіра | priyanka приянка пріянка | mamata мамата | sushma сушма
  nirmala нирмала нірмала | droupadi драупади | aishwarya айшвария | hasina хасина хасіна
  chandrika чандрика чандріка | nino нино ніно | eka эка | tamar тамар | medea медея | nani нани нані
  khatia хатия хатія | gulnara гульнара гюльнара гулнара | dariga дарига даріга | zarina зарина заріна
  aliya алия алія | lola лола | madina мадина мадіна | saule сауле | alsou алсу | winnie винни вінні уини
  graça граса | chimamanda чимаманда | wangari вангари вангарі | ngozi нгози нгозі | sanae санаэ санае
  yuriko юрико юріко | akie акиэ акіе акие | masako масако | yoko йоко ёко | cate кейт | oprah опра
  meryl мерил меріл | scarlett скарлетт скарлет | uma ума | milla mila милла мілла мила | sigourney сигурни
  whoopi вупи вупі | julianne джулианна джуліанна | gwyneth гвинет гвінет | cameron кэмерон | judi джуди
  goldie голди | reese риз різ | halle холли | beyoncé beyonce бейонсе | rihanna рианна ріанна риана | madonna мадонна
  britney бритни брітні | katy кэти кеті кейти | miley майли майлі | billie билли біллі били | dua дуа
  venus винус вінус | iga ига іга | aryna arina арина аріна | coco коко | ons онс | garbiñe гарбинье гарбіньє
  mikaela микаэла мікаела микаела | kamila camila камила каміла | wiktoryja wiktoria wiktorija | roksolana роксолана
  jamala джамала | ksenia xenia kseniya ксения ксенія оксинія | aglaia аглая | zemfira земфира земфіра | renata рената
  dinara динара дінара | vita вита віта | bozena божена | temenuzhka теменужка | stefka стефка | lili лили | raya рая
`;
