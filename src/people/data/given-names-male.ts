/**
 * Men's given names with their spellings, forms in other languages and short forms, lower case, so that Bill meets
 * William and Володя meets Vladimir. Names are apart by line or bar; a short form may belong to several.
 */
export const givenNamesMale = `
  vladimir volodymyr wladimir wolodymyr uladzimir vladimír владимир володимир уладзімір вова володя влад vlad volodya vova volodia
  aleksandr alexander oleksandr alex sasha aleksandar alexandre alejandro alessandro sascha sander aleksander alexandr alec александр олександр александър аляксандр алекс саша сашко сашо алек александар олександър
  aleksey alexey oleksiy alexei aleksei alexej oleksii olexij alyosha алексей олексій алексий алёша алеша льоша лёша альоша
  dmitry dmitri dmitrij dmytro dmitriy dimitri dima dimitar dimitrios mitko dzmitry dmitrii дмитрий дмитро димитър дима димитри митко мітя дзмітрый димитриј
  mykola nikolay nikolai mykolay nikolaj nicholas nikolaus nick nicolas niklas nicola nicolae nico nikola николай микола ніколай кольо коля николас ник никола нікола
  serhiy sergey sergei serhii sergej serge sergio serhij siarhei сергей сергій серж серёжа серхио сяргей
  andrey andriy andrei andrij andrew andy andreas andrii andre andrej andrés andres andrzej andrea drew андрей андрій ендрю эндрю андрю анди андреас андре андрэ анджей энди андрес
  mykhailo mikheil micheil міхеїл михеил mikhail mikhailo michael mike mychajlo michail mick mickey michel miguel michal michał mihail mihai misha mischa михаил михайло михаїл майкл майк міхаїл миша мишо михал мишель майкъл михаель мігель мигель мигел
  petro pyotr petr peter pete piotr pedro pietro pierre petar peder pjotr петр пётр петро петър петя питер питър пьер педро пит пиер петер п'єр пітер
  pavlo pavel paul pawel paweł pablo paolo pavol pauli paulo павел павло пол паул пабло паоло паша паулу
  ivan john johnny jack johann johannes juan jean joão jan jon giovanni ian sean shawn шон шоун hans janez jens jonny jackie иван іван джон жан хуан ян ханс йохан джони шон джек ваня ванюша джонни иоганн ганс
  yuriy yuri yury iurii yurii juri jurij georgy georgi george heorhiy georg jorge giorgio jerzy giorgi jürgen jurgen юрий юрій георги георгий георгій джордж жорж жоро гошо юра георг хорхе йорг джорджо жора юри єжи ежи
  yevgeny evgeny yevhen evgeni yevgeniy jewgeni jewgenij eugene gene yevhenii eugen jewhen евгений євген евгени женя юджин євгеній евген жене
  konstantin kostyantyn constantine kostiantyn konstantinos kostya kosta costa kostas konstantyn константин костянтин костя коста костадин kostadin
  vasyl vasily vasiliy vasil wassili basil wasyl vasilij vasilis vasile василий василь васил вася
  viktor victor wiktor vik виктор віктор вітя витя
  vitaliy vitali vitaly vitalii witali witalij vitalik виталий віталій витали віталик виталик
  vyacheslav viacheslav slava wjatscheslaw вячеслав в'ячеслав славa вечеслав
  yaroslav jaroslaw jaroslav jarosław iaroslav ярослав ярек
  maksym maxim maksim max maxime maximilian maks максим макс максимилиан максиме
  anton антъни антониу антоніу antony anthony tony antonio antoni antonin antoine toni антон ентъни энтони тони антонио ентоні антоніо антоній антоний тоні антуан антъни антониу антоніу
  artem artyom artjom artiom artemiy артем артём артьом
  davyd david dave davit davide dawid давид дейвид дэвид девід дейв давід давит
  danylo daniel dan danny danil daniil danilo daniele danielle даниил данило даниел дэниел деніел дани дэн ден даніель даниэль даниель
  kyrylo kirill kiril cyril kyrill kirilo кирилл кирил кирило сирил
  arseniy arsen arseni arsenij арсений арсеній арсен
  anatoly anatoliy anatoli anatolij anatolii анатолий анатолій анатоли толя
  valery valeriy valeri valerij valerii валерий валерій валери
  hryhoriy grigory grigoriy grigor gregory greg gregor grigori grigorij григорий григорій григор грегъри грег грегор грегори грегорі гриша
  hennadiy gennady gennadiy gennadi henadz геннадий геннадій генадий генади
  stepan stefan stephen steven steve stephan stéphane stephane stefano štefan esteban степан стефан стивън стивен стів стив стефано стівен стефен
  stanislav stanislaw stanisław stan станислав станіслав стас
  myroslav miroslav mirosław miro мирослав мірослав
  mark marc marco marcus markus marek marko marcos марк марко маркус маркос
  matviy matthew matt matthias matteo mateusz matvei matias mathieu matvej mathias matej матвей матвій матю мэттью мет метью мэтт матиас маттео мат маттиас матео матьо
  tymofiy timothy tim timofey timofei timotheus тимофей тимофій тимъти тим тимоти тімоті тім
  thomas tom tommy tomas tomasz tommaso томас том томаш томасз
  fedir fyodor fedor fjodor theodore ted teddy theo teodor todor федор фёдор федір теодор тед тодор теодоре
  filip philip phil philipp filipp philippe felipe филип филипп пилип филипе фил філіп фелипе
  illia ilya ilia ilja elijah илья ілля илия ильо
  lev leo leon leonard leonardo лев лео леон леонард леонардо
  semen semyon simon shimon simeon semjon семён семен саймън симон симеон саймон шимон симеоне
  yulian julian iulian юлиан джулиан юліан julio julius хулио юлиус
  william bill billy will willie wilhelm guillermo willem liam bil уильям вільям уилям билл білл бил уил вили вилхелм вильгельм уилл вілл
  robert bob bobby rob robbie roberto bobi роберт боб боби роб роберто
  richard rick dick rich ricardo riccardo richie ричард річард рик ричърд рич рікардо рикардо рихард
  james jim jimmy jamie jaime джеймс джим джими джимми джейми джиммі
  joseph joe joey josef jose josé giuseppe josep yosef josip йосип иосиф джозеф джо йосиф хосе йозеф жозеф жосеп джоузеф жозе жозеп жузе
  charles charlie chuck carlos karl carl carlo karol чарлз чарльз карлос карл чарли чак карло чарлс кароль чък шарль шарл
  edward ed eddie eduardo edouard eduard ted ned edvard эдвард едуард эдуард едвард ед эд эдди едуардо едуар
  henry harry hank heinrich enrique henri henrik heinz hal генри хенри гаррі гарри хари анри генрих хенрик генрі анрі хайнрих
  frederick fred freddie frederic friedrich frédéric federico fritz freddy фред фредерик фридрих федерико фредді
  francis frank frankie francisco franz francesco françois francois franco paco pancho франк франсиско франсоа франциск франческо френк фрэнк франсуа франц франсис фрэнсис
  gerald gerry jerry gerhard gerard gérard герхард джералд джери жерар джеральд
  jeffrey jeff geoffrey geoff джефри джеф джефф джеффри
  lawrence larry laurence lars laurent лари лоранс ларри лоуренс лоран ларс
  louis lou lewis luis luigi ludwig luís лу луис луї луи луиджи люис людвиг
  samuel sam sammy самуел сам самуил сэм сем сэмюэл
  benjamin ben benny benjamín binyamin benyamin биньямин бенджамин бен біньямін бениамин бенямин
  christopher chris christoph kit cristobal christophe кристофър крис кристофер кріс кристоф крістоф
  bernard bernie bernhard bernardo бърни берни бернар бернард берні
  ernest ernesto ernst ернест эрнест ернесто ернст
  ibrahim ebrahim abraham abe abram ибрахим авраам ейбръм ибрагим ібрагім абрам абрахам эйбрахам
  jacob jake jakob jacques jacopo yaakov yakov yakiv jaap diego якоб яков яків джейкъб джейкоб жак джейк якопо
  muhammad mohammed mohamed mohammad muhammed mehmet mahmoud mahmud мохамед мохаммед мухаммед мухамед мухаммад мехмет мохаммад махмуд
  rudolph rudy rudolf rodolfo руди рудолф рудольф
  vincent vince vincenzo vicente винсент винс венсан
  walter walt wally walther валтер уолтър уолтер вальтер
  emmanuel manuel immanuel manny еманюел еммануель эммануэль емануил эмманюэль мануел мануэль
  marcelo marcel marcello марсел марсело марсель
  fernando hernando ferdinand фернандо фердинанд
  oleh oleg олег | ihor igor игор игорь ігор | roman ромен роман рома | ruslan руслан
  rustem rustam рустем рустам | denys denis dennis dionisi денис денні
  leonid leonyd леонид леонід лёня льоня | arkady arkadiy arkadij аркадий аркадій
  valentyn valentin valentino валентин валентын | vadym vadim wadim wadym вадим вадім
  borys boris борис боря бориска | bohdan bogdan богдан | svyatoslav sviatoslav святослав
  mstyslav mstislav мстислав | rostyslav rostislav ростислав | taras тарас | ostap остап | nazar назар
  markiyan маркіян | tymur timur тимур | ilham ильхам ільхам илхам
  lukas luke lucas luka luc luca лука люк лукас | matvey | oles олесь | zakhar sachar захар
  yegor egor jegor єгор егор | gleb hlib hleb глеб гліб | nikita mykyta микита никита нікіта
  tihomir tikhomir тихомир | plamen пламен | rumen румен | boyko boiko бойко | boyan bojan боян | kiryl
  ahmed ahmad ahmet ахмед ахмет | delyan деляан делян | hristo christo christos христо христос
  krasimir красимир | lyubomir lubomir lubomyr любомир любомір | ognyan ognian огнян | sotir
  stoyan stojan стоян | tsvetan cvetan цветан | ventsislav wentsislav венцислав | veselin веселин
  zhelyo желю жельо | yordan jordan жордан джордан jordi йордан джордан | yanko янко | kaloyan калоян
  emil emile еміль эмиль емил | atanas nasko атанас наско | angel ангел анхель | nayden найден
  ivaylo ivailo ивайло | slavi слави | kenneth ken kenny кенет кен кеннет | leonard lenny
  patrick pat paddy patricio патрик пат патрік | raymond ray реймънд рей реймонд рэй раймон
  ronald ron ronnie роналд рон рональд | donald don donnie доналд дональд дон
  christian кристиан християн крістіан хрістіан | gabriel gabe габриел габриэль габріель гаврил
  albert al alberto алберт альберт альберто | alan allen allan алан ален
  arthur art arturo artur артур артър | bradley brad брад бред брэд | brian bryan браян брайън брайан
  bruce брус брюс | calvin кэлвин | clarence кларънс кларенс | craig крейг | curtis къртис кертис
  derek дерек | douglas doug дъглас даг дуглас | elliot elliott елиът эллиот
  eric erik erich ерик эрик ерік эрих | evan еван | gary garry гари гэри гері | glenn glen глен гленн
  gordon гордън гордон | graham греъм грэм грэхем | harold hal harald харолд гарольд харальд
  herbert bert herb хърбърт герберт херберт | howard хауърд говард ховард | hugh hugo хю хьюго уго юго
  isaac ike isak yitzhak исаак ицхак айзък | jared джаред | jason джейсън джейсон
  jeremy jeremiah jerome jérôme жером джером джеръми джереми | joel джоел | jonathan jon nathan nate джонатан натан джон
  joshua josh джош джошуа | justin джъстин джастин | keir кийр кір кир киър | keith кийт кит
  kevin кевин кевін | lindsey lindsay линдзи линдси ліндсі | lloyd лойд ллойд
  martin martín martyn marty мартин мартін | mauricio maurice moritz маурисио морис
  mitchell mitch мич митч мітч | nathaniel nat | neil niel нийл нил | norman норман
  oliver olivier оливье олівє оливие oli оливър оливер олівер | olaf olof олаф | oscar oskar оскар | owen оуен
  ralph rafe ралф ральф | recep rejep реджеп | rex рекс | rodney rod
  roger rodger rüdiger роджър роджер роже | russell russ ръсел рассел | ruben рубен | scott скот скотт
  silvio силвио сильвио сільвіо | spencer спенсър | stuart stewart стюарт
  terence terry terrence тери терри | todd тод тодд | ulrich uli улрих ульрих | vernon върнън
  warren уорън уоррен | wayne уейн уэйн | zachary zach zack зак | viktar | nicolás | boyd | elon илон ілон
  jeffery | mitt мит митт мітт | barack барак | hunter хънтър хантер | rishi риши ріші | narendra нарендра
  jair жаир | luiz лула | gustavo gustav густаво густав | javier xavier ксавье ксавє ксавие хавьер хавиер хавьер ксавие хав'єр
  viktoriy | ali али алі | hassan hasan хасан гасан | hussein husein hussain хюсеин хусейн
  yusuf youssef yousef josef юсуф | mustafa мустафа | ismail исмаил ісмаїл | salman салман
  omar umar омар умар | kyriakos кириакос киріакос | alexis алексис | antonis | aivaras
  gitanas гитанас гітанас | andrius | donal | zbigniew збигнев збігнєв | lech лех | kurt курт
  sebastian себастиан себастьян | armin армин | helmut хелмут гельмут | joachim йоахим иоахим | jörg joerg йорг jorg
  wolfgang волфганг вольфганг | horst хорст | günter gunter günther гюнтер | klaus claus nikolaus клаус
  dieter дитер | uwe уве | manfred | norbert норберт | florian флориан | felix феликс | fabian | tobias
  jochen | frank-walter франк-валтер франк-вальтер | arvid | gennaro | hakan хакан гакан | binali
  abdullah abdallah абдула абдулла | hamid хамид | dominic dominik dominique доминик домінік
  blaine | bernd | rafael raphael rafał рафаел рафаэль | andriyan | mario марио | lorenzo лоренцо | enzo
  sandro | nuno | antónio | jens йенс єнс | galab гылыб гълъб | radoslaw radoslav radosław радослав | reuven
  vitold витольд вітольд | asen assen асен | jongun ченын ченин ченун | vaclav václav vatslav вацлав
  yasser yasir jassir ясир ясер ясір | colin колин колін | shinzo шиндзо синдзо сіндзо
  cristiano кристиано криштиану кріштіану | ramzan ramsan рамзан | rossen rosen росен | bashar baschar башар
  dwight дуайт | quentin квентин квентін куентин | aaron | adam адам | adrian адриан адріан | alvin | angelo анджело | arnold арнолд арнольд
  barry барри бари | brandon | brendan | brent | brett | byron | carlton | cesar сезар | chester
  clay clayton | clifford cliff | clint clinton | cody | corey cory | cyrus | dale | darren darrell daryl
  dean дин | devin | dominick | duane dwayne | dustin | dylan | earl | edgar едгар эдгар | edmund
  edwin эдвин | eli | elias | ethan итън ітан | floyd | garrett | gavin гавин | gilbert | grant | gus | guy
  harvey харви | heath | hector | herman | horace | irving | ismael | ivar | jay | jesse | joaquin | jonah
  kent | khalid халид | kirk | kyle кайл | lance | lee | leroy | levi | lester | logan | malcolm малкълм
  marshall | marvin | melvin | milo | milton | moses moshe моше | myron | nigel найджъл найджел
  noah ноа ной | omri | orlando | otto отто ото | pascal паскал | percy | perry | preston | quentin | rahul
  rajiv | ramon рамон | randall randy randolph | raul раул рауль | reginald reggie | reid | rene рене
  rodrigo родриго | roland ролан роланд | ross | roy рой | rupert | ryan райън райан | santiago сантяго
  seth | shane шейн | shaun shawn | sheldon | sidney | solomon | sterling | tariq | trevor | travis | trent
  troy | tyler | vikram | virgil | wallace | wesley wes | wendell | wilbur | willard
  winston уинстън уинстон | yuval | robin робин | claude клод клаудио claudio | ari | amir амир | anwar
  arvind | ashok | bjorn bjørn бьорн | carsten | enda | erwin | gianni | guido гвидо гвідо гуидо | gunnar | harun | hiroshi
  ingmar | joost | karim карим | kenji | kofi кофи | leif | lennart | magnus магнус | mahathir
  nasser насър насер | nils | ole | pranab | rashid рашид | reza | rui | sanjay | sigmar зигмар | stelios
  sven свен | taro | timo | torsten | vikas | yasuo | yoav йоав | yair яир яір | zoran зоран | goran горан
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
`;
