/**
 * Men's given names with their spellings, forms in other languages and short forms, lower case, so that Bill meets
 * William and Володя meets Vladimir. Names are apart by line or bar; a short form may belong to several.
 */
export const givenNamesMale = `
  aleksandr alexander oleksandr alex sasha aleksandar alexandre sascha aleksander alexandr alec aliaksandr александр олександр александър аляксандр алекс саша сашко сашо алек александар олександър
  alejandro алехандро | alessandro алессандро алесандро | sander сандер
  dmitry dmitri dmitrij dmytro dmitriy dimitri dima dzmitry dmitrii дмитрий дмитро дима димитри митко мітя дзмітрый димитрий
  dimitar dimitr mitko димитър димитар димитр митко | dimitrios dimitris димитриос дімітріс димитрис
  mykola nikolay nikolai mykolay nikolaj nicholas николай микола ніколай кольо коля мікалай
  nicolas nicolás nicholas nikolas nico nick nikolaus niklas николас ніколас николя ніколя никола ник нік никлас
  nikola nicola никола нікола | nicolae николае ніколае
  andrey andriy andrei andrij andrii andrej андрей андрій | andrew andy drew эндрю ендрю андрю энди енді анди
  andreas андреас | andre andré андре андрэ | andrés andres андрес | andrzej анджей | andrea андреа
  mykhailo mikheil micheil міхеїл михеил mikhail mikhailo mychajlo michail mihail misha mischa michael михаил михайло михаїл міхаїл миша мишо
  michael mike mikey майкл майкъл майк михаэль міхаель михаел | mick мик мік | mickey микки міккі мики
  michel мишель мішель мишел | miguel мигель мігель мигел | michal michał михал міхал | mihai михай міхай
  petro pyotr petr peter pete piotr petar pjotr петр пётр петро петър петя питер пітер питър петер пиотр пит піт
  peter peder петер | pedro педро | pietro пьетро п'єтро пиетро | pierre пьер п'єр пиер
  pavlo pavel pawel paweł павло павел паша | paul paulus пол пауль паул поль | pablo пабло | paolo паоло | paulo паулу пауло | pauli паули паулі
  ivan iwan vanya иван іван ваня ванюша | john johnny jonny jack jon джон джони джонни джонні джек | jackie джеки джекі
  johann johannes hans йохан йоханн йоганн йоханнес йоганнес иоганн ханс ганс | juan хуан | jean жан | joão joao жоау жуан жоао
  jan ян | giovanni gianni джованни джованні джовани джанни джанні | ian иэн ієн иън иан | sean shawn shaun шон шоун
  jens йенс єнс | janez янез | jános janos янош | hans-dietrich
  yuriy yuri yury iurii yurii juri jurij юрий юрій юра юри
  georgy georgi george heorhiy heorhij georg giorgi georgiy georgii georges георги георгий георгій джордж георг жорж джордже жора жоро гошо гиорги гіоргі györgy дьёрдь дьордь
  jorge хорхе жорже жоржи | giorgio джорджо | jerzy ежи єжи | jiří jiri иржи їржі іржі | jürgen jurgen juergen юрген | giorgos yorgos йоргос георгиос
  anton антон | antony anthony tony энтони ентоні антъни ентъни тони тоні | antoni antoniy antonij антоній антоний антони
  antonio antónio toni tony антонио антоніо антониу антоніу тони тоні | antonin antonín антонин антонін | antoine антуан антоан
  stepan stsiapan степан | stefan stephan stéphane stephane štefan steffen стефан стефен штефан штеффен | stefano стефано
  stephen steven steve стивен стивън стів стив стівен стефен | esteban эстебан естебан
  mark marc марк | marco marko марко | marcos маркос | marcus markus маркус | marek марек
  matviy matvei matvej matvey матвей матвій | matej матей | matthew matt мэттью мэтью метью матю мэтт мет мат
  matthias matias mathias маттиас маттіас матиас матіас | matteo mateo маттео матео | mathieu matthieu матьё матьє матьо | mateusz матеуш
  thomas tom tommy tomas tomasz tomáš томас том томми томаш | tommaso томмазо томазо
  fedir fyodor fedor fjodor фёдор федор федір фьодор | theodore theodor ted teddy theo teodor теодор тед теодоре | todor тодор
  lev leo leŭ лев лео | leon леон | leonard леонард lenny | leonardo леонардо
  semen semyon semjon семен семён | simon саймон симон сімон саймън | simeon симеон симеоне | shimon шимон szymon
  yulian julian iulian юлиан юліан джулиан джуліан | julio хулио хуліо | julius юлиус юліус юлий юлій
  william bill billy will willie willy bil уильям вільям уилям билл білл бил уил уилл вілл вили вилли віллі | liam лиам ліам
  wilhelm willy willi вильгельм вільгельм вилхелм вилли віллі вили | willem виллем віллем вилем | guillermo гильермо гільєрмо гилермо
  robert bob bobby rob robbie bobi роберт боб боби роб робърт | roberto роберто
  richard rick dick rich richie ричард річард рик ричърд рич рихард ріхард дик дік | ricardo рикардо рікардо | riccardo риккардо ріккардо
  joseph joe joey josef yosef iosif josif йосип иосиф джозеф джо йосиф йозеф жозеф джоузеф | josé jose хосе жозе жузе | giuseppe джузеппе джузепе
  josep pep жузеп жозеп жосеп пеп | josip йосип
  charles charlie chuck чарлз чарльз чарли чарлі чарлс чак чък шарль шарл | carlos карлос карлуш | karl carl карл | carlo карло | karol кароль карол
  edward ed eddie ted ned едвард эдвард ед эд эдди | eduard edouard édouard eduards едуард эдуард эдуар едуар | eduardo едуардо эдуардо
  henry harry hank hal генри генрі хенри гаррі гарри хари | heinrich heinz генрих генріх хайнрих гайнріх хайнц гайнц | enrique энрике енріке енрике
  henri анри анрі | henrik henryk хенрик генрик генрік
  frederick fred freddie freddy фред фредерик фредді фредди | friedrich fritz фридрих фрідріх фриц | frédéric frederic фредерик фредерік | federico федерико федеріко
  frank frankie франк фрэнк френк | francis франсис фрэнсис френсис франсіс | francisco paco pancho франсиско франсіско франсишку | franz франц | francesco франческо | françois francois франсуа франсоа | franco франко
  gerald gerry jerry джералд джеральд джерри джеррі джери | gerhard герхард гергард | gerard gérard gerrard жерар герард джерард
  lawrence larry laurence лари ларри ларрі лоуренс лоренс | lars ларс | laurent лоран
  louis lou lewis луї луи лу люис льюис льюїс луис | luis luís luiz луис луїс луиш луїш | luigi луиджи луїджі | ludwig ludvig людвиг людвіг
  vincent vince винсент вінсент венсан винс | vincenzo винченцо вінченцо | vicente висенте вісенте
  ibrahim ebrahim ибрагим ібрагім ибрахим | abraham abe авраам ейбръм абрахам эйбрахам ейбрагам | abram абрам
  jacob jake jakob yaakov yakov yakiv якоб яков яків джейкъб джейкоб джейк | jaap яап | jacques жак | jacopo якопо | diego диего дієго
  muhammad mo мо mohammed mohamed mohammad muhammed mohamad mohamud мохамед мохаммед мухаммед мухамед мухаммад мохаммад мухамад | mehmet mehmed мехмет мехмед | mahmoud mahmud mahmut махмуд махмут
  emmanuel immanuel manny еманюел еммануель эммануэль емануил эмманюэль эммануил | manuel мануел мануэль мануель
  fernando hernando фернандо фернанду | ferdinand фердинанд фердінанд
  daniel dan danny danylo danil daniil danilo даниил данило даниел дэниел деніел дени дэнни денні дани дэн ден даніель даниэль даниель данило даніїл | daniele даниэле даніеле даниеле
  vladimir volodymyr wladimir wolodymyr uladzimir vladimír владимир володимир уладзімір вова володя влад vlad volodya vova volodia
  aleksey alexey oleksiy alexei aleksei alexej oleksii olexij alyosha алексей олексій алексий алёша алеша льоша лёша альоша
  serhiy sergey sergei serhii sergej serge sergio serhij siarhei сергей сергій серж серёжа серхио сяргей серджо серджіо
  yevgeny evgeny yevhen evgeni yevgeniy jewgeni jewgenij eugene gene yevhenii eugen jewhen евгений євген евгени женя юджин євгеній евген жене
  konstantin kostyantyn constantine kostiantyn konstantinos kostya kosta costa kostas konstantyn константин костянтин костя коста костадин kostadin костас
  vasyl vasily vasiliy vasil wassili basil wasyl vasilij vasilis vasile василий василь васил вася василе
  viktor victor wiktor vik виктор віктор вітя витя
  vitaliy vitali vitaly vitalii witali witalij vitalik виталий віталій витали віталик виталик
  vyacheslav viacheslav slava wjatscheslaw вячеслав в'ячеслав славa вечеслав
  yaroslav jaroslaw jaroslav jarosław iaroslav ярослав ярек
  maksym maxim maksim max maxime maximilian maks максим макс максимилиан максиме
  artem artyom artjom artiom artemiy артем артём артьом
  davyd david dave davit davide dawid давид дейвид дэвид девід дейв давід давит
  kyrylo kirill kiril cyril kyrill kirilo кирилл кирил кирило сирил
  arseniy arsen arseni arsenij арсений арсеній арсен
  anatoly anatoliy anatoli anatolij anatolii анатолий анатолій анатоли толя
  valery valeriy valeri valerij valerii валерий валерій валери
  hryhoriy grigory grigoriy grigor gregory greg gregor grigori grigorij григорий григорій григор грегъри грег грегор грегори грегорі гриша
  hennadiy gennady gennadiy gennadi henadz геннадий геннадій генадий генади
  stanislav stanislaw stanisław stan станислав станіслав стас стан
  myroslav miroslav mirosław miro мирослав мірослав
  tymofiy timothy tim timofey timofei timotheus тимофей тимофій тимъти тим тимоти тімоті тім
  filip philip phil philipp filipp philippe felipe филип филипп пилип филипе фил філіп фелипе феліпе
  illia ilya ilia ilja elijah илья ілля илия ильо
  james jim jimmy jamie jaime джеймс джим джими джимми джейми джиммі
  jeffrey jeff geoffrey geoff джефри джеф джефф джеффри
  samuel sam sammy самуел сам самуил сэм сем сэмюэл
  benjamin ben benny benjamín binyamin benyamin биньямин бенджамин бен біньямін бениамин бенямин
  christopher chris christoph kit cristobal christophe кристофър крис кристофер кріс кристоф крістоф
  bernard bernie bernhard bernardo бърни берни бернар бернард берні
  ernest эрнест ернест | ernst ернст эрнст | ernesto эрнесто ернесто
  rudolph rudy rudolf руди рудолф рудольф
  walter walt wally walther валтер уолтър уолтер вальтер
  marcelo marcel marcello марсел марсело марсель марчелло марчело марселу
  oleh oleg олег | ihor igor игор игорь ігор | roman ромен роман рома | ruslan руслан
  rustem rustam рустем рустам | denys denis dennis dionisi денис денні
  leonid leonyd леонид леонід лёня льоня | arkady arkadiy arkadij аркадий аркадій
  valentyn valentin valentino валентин валентын валентино | vadym vadim wadim wadym вадим вадім
  borys boris борис боря бориска | bohdan bogdan богдан | svyatoslav sviatoslav святослав
  mstyslav mstislav мстислав | rostyslav rostislav ростислав | taras тарас | ostap остап | nazar назар
  markiyan маркіян | tymur timur тимур | ilham ильхам ільхам илхам
  lukas luke lucas luka luc luca лука люк лукас | oles олесь | zakhar sachar захар
  yegor egor jegor єгор егор | gleb hlib hleb глеб гліб | nikita mykyta микита никита нікіта
  tihomir tikhomir тихомир | plamen пламен | rumen румен | boyko boiko бойко | boyan bojan боян | kiryl
  ahmed ahmad ahmet ахмед ахмет | delyan деляан делян | hristo christo christos христо христос
  krasimir красимир | lyubomir lubomir lubomyr любомир любомір | ognyan ognian огнян | sotir
  stoyan stojan стоян | tsvetan cvetan цветан | ventsislav wentsislav венцислав | veselin веселин
  zhelyo желю жельо | yordan jordan жордан джордан jordi йордан джордан жорди жорді | yanko янко | kaloyan калоян
  emil emile émile еміль эмиль емил | atanas nasko атанас наско | angel ангел анхель | nayden найден
  ivaylo ivailo ивайло | slavi слави | kenneth ken kenny кенет кен кеннет
  patrick pat paddy патрик пат патрік | patricio патрисио | raymond ray реймънд рей реймонд рэй раймон реймон
  ronald ron ronnie роналд рон рональд | donald don donnie доналд дональд дон
  christian кристиан християн крістіан хрістіан | gabriel gabe габриел габриэль габріель гаврил
  albert al алберт альберт | alberto альберто алберто | alan allen allan алан ален
  arthur art artur артур артър | arturo артуро | bradley brad брад бред брэд | brian bryan браян брайън брайан
  bruce брус брюс | calvin кэлвин | clarence кларънс кларенс | craig крейг | curtis къртис кертис
  derek дерек | douglas doug дъглас даг дуглас дъг | elliot elliott елиът эллиот
  eric erik erich ерик эрик ерік эрих | evan еван | gary garry гари гэри гері | glenn glen глен гленн
  gordon гордън гордон | graham греъм грэм грэхем | harold hal harald харолд гарольд харальд
  herbert bert herb хърбърт герберт херберт | howard хауърд говард ховард | hugh hugo хю хьюго уго юго
  isaac ike isak yitzhak исаак ицхак айзък itzhak іцхак | jared джаред | jason джейсън джейсон
  jeremy джеръми джереми джеремі | jeremiah | jerome jérôme жером джером | joel джоел | jonathan jon джонатан джон йонатан yonatan | nathan nate натан нейтан
  joshua josh джош джошуа | justin джъстин джастин | keir кийр кір кир киър | keith кийт кит
  kevin кевин кевін | lindsey lindsay линдзи линдси ліндсі | lloyd лойд ллойд
  martin martín martyn marty мартин мартін | mauricio маурисио маурісіо | maurice морис моріс | moritz мориц моріц
  mitchell mitch мич митч мітч | nathaniel nat | neil niel нийл нил | norman норман
  oliver olivier оливье олівє оливие oli оливър оливер олівер олів'є олівьє | olaf olof олаф | oscar oskar оскар | owen оуен
  ralph rafe ралф ральф | recep rejep реджеп | rex рекс | rodney rod
  roger rodger rüdiger роджър роджер роже | russell russ ръсел рассел | ruben рубен | scott скот скотт
  silvio силвио сильвио сільвіо | spencer спенсър | stuart stewart стюарт
  terence terry terrence тери терри | todd тод тодд | ulrich uli улрих ульрих | vernon върнън
  warren уорън уоррен | wayne уейн уэйн | zachary zach zack зак | viktar | boyd | elon илон ілон
  jeffery | mitt мит митт мітт | barack барак | hunter хънтър хантер | rishi риши ріші | narendra нарендра
  jair жаир | luiz лула | gustav густав | gustavo густаво | javier xavier ксавье ксавє ксавие хавьер хавиер хавьер ксавие хав'єр
  viktoriy | ali али алі | hassan hasan хасан гасан | hussein husein hussain хюсеин хусейн
  yusuf youssef yousef josef юсуф | mustafa мустафа | ismail исмаил ісмаїл измаил | salman салман
  omar umar омар умар | kyriakos кириакос киріакос | alexis алексис | antonis антонис антоніс | aivaras
  gitanas гитанас гітанас | andrius | donal | zbigniew збигнев збігнєв | lech лех | kurt курт
  sebastian себастиан себастьян | armin армин | helmut хелмут гельмут | joachim йоахим иоахим | jörg joerg йорг jorg
  wolfgang волфганг вольфганг | horst хорст | günter gunter günther гюнтер | klaus claus nikolaus клаус
  dieter дитер | uwe уве | manfred | norbert норберт | florian флориан | felix феликс | fabian | tobias
  jochen | frank-walter франк-валтер франк-вальтер | arvid | gennaro дженнаро | hakan хакан гакан | binali
  abdullah abdallah абдула абдулла | hamid хамид | dominic dominik dominique доминик домінік
  blaine | bernd | rafael raphael rafał рафаел рафаэль | andriyan | mario марио | lorenzo лоренцо | enzo
  sandro сандро | nuno | galab гылыб гълъб | radoslaw radoslav radosław радослав | reuven
  vitold витольд вітольд | asen assen асен | jongun ченын ченин ченун | vaclav václav vatslav вацлав
  yasser yasir jassir ясир ясер ясір | colin колин колін | shinzo шиндзо синдзо сіндзо
  cristiano кристиано криштиану кріштіану | ramzan ramsan рамзан | rossen rosen росен | bashar baschar башар
  dwight дуайт | quentin квентин квентін куентин | aaron | adam адам | adrian адриан адріан | alvin | angelo анджело | arnold арнолд арнольд
  barry барри бари | brandon | brendan | brent | brett | byron | carlton | cesar сезар | chester
  clay clayton | clifford cliff | clint clinton клинт клінт | cody | corey cory | cyrus | dale | darren darrell daryl
  dean дин | devin | dominick | duane dwayne | dustin | dylan | earl | edgar едгар эдгар | edmund
  edwin эдвин | eli | elias | ethan итън ітан | floyd | garrett | gavin гавин гэвин гевін | gilbert | grant | gus | guy ги гі гай
  harvey харви | heath | hector | herman | horace | irving | ismael | ivar | jay | jesse | joaquin | jonah
  kent | khalid халид | kirk | kyle кайл | lance | lee | leroy | levi | lester | logan | malcolm малкълм
  marshall | marvin | melvin | milo мило міло | milton | moses moshe моше | myron | nigel найджъл найджел
  noah ноа ной | omri | orlando | otto отто ото | pascal паскал | percy | perry | preston | quentin | rahul рахул рагул
  rajiv раджив раджів | ramon рамон | randall randy randolph | raul раул рауль | reginald reggie | reid | rene рене
  rodrigo родриго родріго | roland ролан роланд | ross | roy рой | rupert | ryan райън райан | santiago сантяго
  seth | shane шейн | shaun shawn | sheldon | sidney | solomon | sterling | tariq тарик тарік | trevor | travis | trent
  troy | tyler | vikram | virgil | wallace | wesley wes | wendell | wilbur | willard
  winston уинстън уинстон | yuval | robin робин | claude клод клаудио claudio | ari | amir амир | anwar
  arvind арвинд | ashok | bjorn bjørn бьорн | carsten | enda | erwin | gianni | guido гвидо гвідо гуидо | gunnar | harun | hiroshi
  ingmar | joost | karim карим | kenji | kofi кофи | leif | lennart | magnus магнус | mahathir
  nasser насър насер | nils nilsson нильс нільс нилс | ole уле | pranab | rashid рашид | reza | rui руй руї | sanjay | sigmar зигмар | stelios
  sven свен | taro таро | timo | torsten | vikas | yasuo | yoav йоав | yair яир яір | zoran зоран | goran горан
  dragan драган | dejan деян | milan милан мілан | milorad милорад мілорад | slobodan слободан
  zdravko здравко | tomislav томислав | ranko | branko бранко | vojislav | lazar лазар | momir момир
  spas спас | petko петко | rangel рангел | radi ради | kamen камен | krum крум | lachezar лъчезар
  lozan лозан | manol манол | momchil момчил | nedelcho неделчо | pencho пенчо | rashko рашко | sava сава
  slavcho славчо | svetoslav светослав | svilen свилен | traycho трайчо | tsvetomir цветомир | valcho вълчо
  velizar велизар | vladislav владислав владіслав | yavor явор | zahari захари | zhivko живко schiwko живко | dimo димо
  encho енчо | gancho ганчо | iskren искрен | milen милен | mladen младен | nencho ненчо | toma тома
  yane яне | zlatko златко | demid | demyan демьян дем'ян | efim ефим юхим | eldar эльдар ельдар елдар
  farid фарид | german герман | gerasim | ignat игнат гнат | innokenty иннокентий | kuzma кузьма
  makar макар | marat марат | prokhor прохор | rafail рафаил | renat rinat ренат ринат рінат
  rodion родион родіон | savva савва | saveliy савелий савелій | spartak спартак | trofim трофим
  veniamin вениамин веніамін | vsevolod всеволод | zinoviy зиновий зіновій | orest орест | nestor нестор
  ustym устим | yukhym | zenon зенон | severyn северин | dorian | klim клим | platon платон | foma фома хома
  mikita | tikhon тихон | demian
  clive клайв
  etienne étienne этьен етьєн етиен
  gilles жиль жил
  yves ив ів
  guillaume гийом гійом
  thierry тьерри тьєррі тиери
  arnaud арно
  roderich родерих родеріх
  ion йон ион іон | edgars эдгарс едгарс | fidel фидель фідель фидел | ivo иво іво | valdis валдис валдіс
  andris андрис андріс | arturs artūrs артурс | gints гинтс гінтс | juris юрис юріс | ainars айнарс | guntis гунтис
  egils эгилс егілс | raimonds раймондс | uldis улдис | algirdas альгирдас альґірдас алгирдас
  vytautas витаутас вітаутас | valdas валдас | rolandas роландас | artūras arturas артурас | arvydas арвидас
  linas линас лінас | žygimantas жигимантас | ramūnas рамунас | saulius саулюс | toomas тоомас | jüri юри юрі
  urmas урмас | taavi таави тааві | hanno ханно ганно | björn bjoern бьёрн бйорн бьорн
  jørgen joergen йёрген йорген йерген | knut кнут | håkan хокан гокан
  göran горан йоран ёран | åke оке | øystein эйстейн | espen эспен еспен | kjell кьелль челль шел | ragnar рагнар
  sigurður сигюрдюр | ólafur олафур оулавюр | henning хеннинг геннінг | ulf ульф улф | anders андерс
  stieg стиг стіг | tage таге | jyrki юрки юркі | pekka пекка | esko эско | kimi кими кімі
  mika мика міка | teemu теему | antti антти антті | lászló laszlo ласло
  sándor sandor шандор | zoltán zoltan золтан | gábor gabor габор | ferenc ференц | tamás tamas тамаш
  gyula дьюла дюла | istván istvan иштван іштван | attila аттила аттіла атила | imre имре імре | lajos лайош
  kálmán кальман калман | béla bela бела | miklós miklos миклош міклош | gergely гергей гергели | jenő енё йене
  árpád арпад | csaba чаба | szabolcs саболч | zsolt жолт | mátyás матьяш матяш | pál пал | józsef йожеф | antal антал
  balázs балаж | krisztián кристиан | tibor тибор тібор | ákos акош | bence бенце | mircea мирча мірча | traian траян
  călin calin кэлин келін калин | sorin сорин сорін | ilie илие іліє | gheorghe георге | viorel виорел
  liviu ливиу лівіу | dacian дачиан дачіан дачан | corneliu корнелиу корнеліу | florin флорин
  răzvan разван рэзван | valeriu валериу | dorin дорин дорін | iurie юрие юріє | tayyip тайип таїп тайїп
  kemal кемаль кемал | necdet недждет неждет | süleyman suleyman сулейман сюлейман | bülent bulent бюлент
  turgut тургут | abdurrahman абдуррахман | ismet исмет ісмет | mesut месут | mevlüt mevlut мевлют | çetin четин
  yaşar yashar яшар | orhan орхан | hulusi хулуси хулусі гулусі | devlet девлет | ekrem экрем екрем
  selahattin селахаттин селахаттін | numan нуман | berat берат | cevdet джевдет | şükrü шюкрю | ceyhun jeyhun джейхун
  heydar гейдар хейдар | elchin эльчин ельчин елчин | vagif вагиф вагіф | rovshan ровшан | togrul тогрул | natiq натик
  abdel abdul абдель абдул абдел | abdelaziz абдельазиз | khalil халиль халіль халил | kamal камаль камал
  jamal gamal джамаль гамаль джамал гамал | jalal джалал джалаль | ziad зиад зіад | najib наджиб наджіб
  nabih набих набіх | samir самир самір | riyad рияд ріяд | rafik rafiq рафик рафік | saad саад | bassam бассам
  faisal файсал фейсал | fayez файез | hafez хафез гафез | hosni хосни хосні | naguib нагиб | ayman айман
  osama усама осама | saif seif сейф саиф | tamim тамим тамім | adel адель адел
  rashad рашад | walid валид валід | wael ваэль ваель | yahya яхья | marwan марван | saeb саиб саеб
  nouri нури нурі | haider хайдер | barham бархам | masoud massoud масуд | jawad javad джавад
  qusay qusai кусай | uday удей удай | moqtada muqtada муктада | hossein хосейн | mahdi mehdi мехди махди
  mohsen мохсен | akbar акбар | qasem qassem kassem касем касим | amin амин амін | saeed said саид саїд
  esmail исмаил | kazem казем | behrouz бехруз | asghar асгар | mojtaba моджтаба | sadegh садек садег | kamran камран
  iraj ирадж | ariel ариэль аріель ариел | ehud эхуд егуд ехуд | avigdor авигдор авігдор | naftali нафтали нафталі
  itamar итамар ітамар | bezalel бецалель бецалел | gideon гидеон гідеон | menachem menahem менахем | shaul шауль шаул
  gadi гади гаді | herzi херци | eyal эяль еяль еял | israel исраэль ізраель исраел
  manmohan манмохан | atal атал | amit амит аміт | shashi шаши шаші | ratan ратан | mukesh мукеш | gautam гаутам
  satya сатья | sundar сундар | ajay аджай | vijay виджай віджай | jawaharlal джавахарлал | mahatma махатма
  imran имран імран | nawaz наваз | shehbaz shahbaz шахбаз шехбаз | asif асиф асіф | pervez parvez первез парвез
  zulfikar зульфикар | bilawal билавал | arif ариф аріф | irakli ираклий іраклій иракли | zurab зураб
  bidzina бидзина бідзіна | kakha каха | levan леван | nodar нодар | otar отар | tengiz тенгиз тенгіз
  zviad звиад звіад | shota шота | vakhtang вахтанг | nika ника ніка | tornike торнике торніке | khvicha хвича
  kakhaber кахабер | mamuka мамука | armen армен | nikol никол нікол | serzh серж | vazgen вазген | levon левон
  hayk айк | ararat арарат | aram арам | tigran тигран | vardan вардан | hrant грант | gagik гагик гагік
  samvel самвел | karen карен | hovik овик | henrikh генрих | artak артак | suren сурен | nursultan нурсултан
  kassym касым касим | almazbek алмазбек | sooronbay сооронбай | kurmanbek курманбек | sadyr садыр садир
  shavkat шавкат | islam ислам іслам | gurbanguly гурбангулы гурбангули | serdar сердар
  emomali эмомали емомалі емомали | askar аскар | olzhas олжас | bakytzhan бакытжан | alikhan алихан аліхан
  murat мурат | nurlan нурлан | erlan ерлан | daniyar данияр даніяр | azamat азамат | ravshan равшан
  alisher алишер алішер | akylbek акылбек акилбек | ramil рамиль раміль | mintimer минтимер | shamil шамиль шаміль
  magomed магомед | ramazan рамазан | zelimkhan зелимхан | akhmat ахмат | apti апти | iskander искандер
  nelson нельсон нелсън нелсон | thabo табо | uhuru ухуру | raila раила раїла | yoweri йовери | emmerson эммерсон
  goodluck гудлак | muhammadu мухаммаду | olusegun олусегун | abiy абий абій | alassane алассан | macky маки маккі
  shigeru сигэру шигеру сігеру | fumio фумио фуміо | yoshihide ёсихидэ йосіхіде йошихиде | kenzaburo кэндзабуро
  haruki харуки | hayao хаяо | akira акира акіра | junichiro дзюнъитиро дзюнічіро джуничиро | naoto наото
  yukio юкио юкіо | shinjiro синдзиро шинджиро | hideo хидео хідео | gernot гернот | egon эгон егон
  hubert губерт хуберт | hermann герман херман | rainer reiner райнер | detlef детлеф | lothar лотар | konrad конрад
  bruno бруно | hartmut хартмут гартмут | heiko хайко гайко | holger хольгер гольгер холгер | ingo инго інґо
  joschka йошка | kai кай | karl-theodor карл-теодор | malte мальте | reinhard райнхард рейнхард райнгард
  rolf рольф ролф | siegfried зигфрид зігфрід | thilo тило тіло | udo удо | volker фолькер фолкер | werner вернер
  winfried винфрид вінфрід | till тилль тілль тил | alois алоиз алоїз алойс | alain ален | cédric седрик седрік
  damien дамьен дамьєн | didier дидье дідьє дидие | fabien фабьен фаб'єн фабиен | gaston гастон | hervé эрве ерве
  kylian килиан кіліан | lionel лионель ліонель лионел | raphaël raphael рафаэль рафаель рафаел | rené рене
  romain ромен | sébastien sebastien себастьен себастьєн себастиен | sylvain сильвен
  zinedine zinédine зинедин зінедін | ousmane усман | gaël gael гаэль гаель | bertrand бертран | aristide аристид
  stanislas станислас | aurélien орельен орельєн | benoît бенуа | adriano адриано | aldo альдо алдо
  alfredo альфредо алфредо | beppe беппе | bettino беттино | cesare чезаре | dario дарио даріо
  domenico доменико доменіко | elio элио | enrico энрико енріко енрико | fabio фабио фабіо | filippo филиппо філіппо
  gianluigi джанлуиджи | ignazio иньяцио | luciano лучано лучіано | massimo массимо массімо масимо
  maurizio маурицио мауріціо | piero пьеро п'єро пиеро | romano романо | umberto умберто
  vittorio витторио вітторіо виторио | giancarlo джанкарло | gianfranco джанфранко | adolfo адольфо
  álvaro alvaro альваро алваро | carles карлес | emilio эмилио еміліо емилио | evo эво ево | gonzalo гонсало
  horacio орасио | ignacio игнасио ігнасіо | jesús jesus хесус | joan жоан | leopoldo леопольдо
  mariano мариано маріано | nayib найиб наїб | oriol ориоль | quim ким | xavi хави хаві | iker икер ікер
  sergi серджи серхи | pepe пепе | diogo диогу діогу диого | henrique энрике енріке | sérgio сержиу сержіу
  tiago тиагу | vasco васку | wim вим вім | wouter воутер | wopke вопке | geert герт | frans франс
  gerrit геррит герріт | hendrik хендрик гендрік | jeroen йерун | klaas клаас | maarten мартен | pieter питер пітер
  piet пит | ruud рууд рюд | arjen арьен ар'єн | dirk дирк дірк | bart барт | wout воут ваут | remco ремко
  thibaut тибо тібо | romelu ромелу | eden эден | bartosz бартош | bronisław бронислав броніслав | cezary цезарий
  czesław чеслав | grzegorz гжегож | jacek яцек | janusz януш | józef юзеф | kamil камиль каміль камил
  kazimierz казимеж казімєж | krzysztof кшиштоф кшищоф | leszek лешек | łukasz lukasz лукаш | marcin марцин марцін
  przemysław пшемыслав | ryszard рышард ришард | sławomir славомир славомір | tadeusz тадеуш | wiesław веслав
  wojciech войцех | zygmunt зигмунт | miloš milos милош мілош | bohuslav богуслав | zdeněk zdenek зденек здєнек
  karel карел | ondřej ondrej ондржей ондрей | borut борут | marjan марьян мар'ян | tadej тадей | primož примож
  ivica ивица івіца | ante анте | zlatan златан | stjepan степан стьепан | franjo франьо | vuk вук | dušan dusan душан
  mirko мирко мірко | ratko ратко | radovan радован | alija алия | bakir бакир бакір | haris харис харіс
  željko zeljko желько | dritan дритан | hashim хашим хашім | albin альбин альбін албин | edi эди еді еди
  ilir илир ілір | sali сали | ramush рамуш | nikos никос нікос | giannis yannis янис яніс | panagiotis панайотис
  yanis янис | prokopis прокопис | stavros ставрос | manolis манолис | theodoros теодорос | abhijit абхиджит | pau пау
  sadio садио садіо | kanye канье каньє | usain усэйн усейн юсейн | tiger тайгер | lebron леброн | kobe коби кобі
  shaquille шакил | novak новак | casper каспер | stefanos стефанос | jannik янник яннік яник | taylor тейлор
  jensen дженсен | masayoshi масаёси масайоші масайоши | amancio амансио амансіо | benedict бенедикт бенедикта
  ridley ридли рідлі | stanley стэнли стенлі стенли | woody вуди вуді уди | denzel дензел дензъл | morgan морган
  keanu киану кіану | viggo вигго вігго | emir эмир емір емир
`;
