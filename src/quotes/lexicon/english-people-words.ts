/** Nouns for people, bodies and writings, and what stands before names. Each line is a list for one class. */
export const englishTitles = `mr mrs ms miss dr prof sen sens rep reps gov govs lt col maj capt gen sgt adm cpl pvt cmdr brig rev fr sr hon atty
judge justice president presidents vice chancellor premier prime minister king queen prince princess pope cardinal bishop archbishop
rabbi imam ayatollah sheikh lord lady sir dame baron senator senators congressman congresswoman representative governor governors
mayor secretary ambassador speaker chairman chairwoman chairperson chair commissioner commander general colonel captain major sergeant
lieutenant admiral attorney director professor doctor coach officer detective sheriff marshal delegate assemblyman
assemblywoman councilman councilwoman councilmember alderman reverend pastor father sister brother deputy chief
director-general secretary-general attorney-general governor-general vice-president vice-chairman vice-chancellor`;

export const englishMasculineRoles = `spokesman spokesmen chairman chairmen congressman congressmen councilman councilmen assemblyman assemblymen
businessman businessmen alderman man men boy boys guy guys father dad son sons husband husbands brother brothers uncle nephew grandfather grandson
king prince actor actors waiter policeman policemen fireman gentleman gentlemen lord sir fisherman weatherman salesman
cameraman anchorman newsman ombudsman widower boyfriend stepfather godfather grandpa fiance fiancé mr pope bishop priest cardinal`;

export const englishFeminineRoles = `spokeswoman spokeswomen chairwoman congresswoman congresswomen councilwoman assemblywoman businesswoman
woman women girl girls lady ladies mother mom mum daughter daughters wife wives sister sisters aunt niece grandmother granddaughter queen princess
actress waitress policewoman saleswoman anchorwoman widow girlfriend stepmother godmother grandma fiancee fiancée nun mrs ms miss
businesswomen housewife comedienne hostess heroine`;

export const englishRoles = `spokesperson spokespeople president chancellor premier minister ministers senator senators representative representatives
lawmaker lawmakers legislator legislators governor governors mayor mayors secretary ambassador ambassadors speaker chair commissioner
commander general colonel captain officer officers attorney attorneys lawyer lawyers prosecutor prosecutors judge judges justice
director directors professor professors doctor doctors physician nurse nurses teacher teachers student students scientist scientists
researcher researchers analyst analysts economist economists strategist strategists adviser advisers advisor advisors aide aides
manager managers consultant consultants operative operatives pollster pollsters donor donors lobbyist lobbyists activist activists organizer organizers
candidate candidates nominee contender hopeful frontrunner front-runner rival rivals opponent opponents critic critics supporter supporters
backer backers ally allies voter voters delegate delegates superdelegate superdelegates constituent leader leaders boss chief head heads
founder co-founder cofounder owner owners executive executives ceo cfo coo investor investors banker bankers billionaire mogul entrepreneur
reporter reporters journalist journalists correspondent columnist editor editors author authors writer writers blogger commentator pundit pundits
anchor host moderator moderators producer filmmaker historian historians expert experts scholar scholars fellow veteran veterans soldier soldiers
sheriff deputy detective police cop cops agent agents investigator investigators witness witnesses victim victims survivor suspect defendant
pastor minister preacher rabbi imam cleric clerics bishop reverend priest
farmer farmers worker workers employee employees resident residents citizen citizens neighbor neighbors neighbour neighbours friend friends parent parents child children
member members colleague colleagues partner partners counterpart predecessor successor
singer musician rapper comedian comic artist star celebrity athlete coach player players
republican republicans democrat democrats conservative conservatives liberal liberals progressive progressives independent independents socialist
liberal lawmaker politician politicians statesman diplomat diplomats envoy envoys negotiator negotiators delegate
protester protesters demonstrator demonstrators organizer attendee attendees audience crowd people person others
user users viewer viewers reader readers customer customers tourist immigrant immigrants refugee refugees migrant migrants muslim muslims
engineer architect pilot driver chef baker mechanic carpenter retiree retirees pensioner teenager teen couple family families staffer staffers
incumbent challenger newcomer insider whip chairperson co-chair cochair chairs staff counsel solicitor treasurer comptroller auditor inspector
mogul tycoon magnate developer realtor broker trader economist psychologist psychiatrist sociologist biologist
physicist astronaut novelist poet playwright director actor lecturer dean provost principal superintendent
volunteer volunteers fan fans follower followers famer famers advocate advocates councilor councillor`;

export const englishAnonymous = `source sources official officials insider insiders whistleblower informant eyewitness eyewitnesses bystander passerby`;

export const englishOrganisations = `ministry department agency administration government cabinet parliament senate house congress committee commission
council court board bureau office campaign party union group organization organisation association foundation institute center centre
company firm corporation bank fund network newspaper paper magazine outlet broadcaster station channel website site blog publication
delegation delegations embassy mission kremlin pentagon police fbi cia military army navy force forces regime opposition coalition alliance movement
super pac committee camp team staff university college school church diocese hospital clinic league federation chamber society club
conference caucus panel task jury tribunal authority authorities service services press media journal times post
brotherhood militia rebels taliban pac pacs nonprofit charity think-tank conglomerate airline manufacturer startup news house county district twitter facebook youtube google instagram politico cnn msnbc nbc abc cbs fox pbs npr reuters bloomberg breitbart buzzfeed medicare obamacare inc corp llc ltd associates network herald tribune gazette globe examiner observer parenthood
palace weekly dictionaries nutrition protection co
airlines airways motors geographic holdings pharmaceuticals cruises mills centers centres institutes laboratories
ministries agencies governments courts companies firms banks unions groups organizations parties networks newspapers universities`;

export const englishDocuments = `audit audits report reports statement statements letter letters email e-mail emails memo memos document documents article articles story stories
study studies survey surveys poll polls petition lawsuit complaint filing filings ruling rulings opinion order brief book books memoir essay
column editorial op-ed ad ads advertisement commercial spot video clip post posts tweet tweets message messages note notes release
sign signs banner poster placard headline headlines caption slogan transcript text invitation flyer leaflet pamphlet mailer
website page bill law constitution resolution amendment platform manifesto plan proposal agreement treaty deal declaration
indictment affidavit subpoena warrant script song chart graphic narrator voiceover announcement bulletin dispatch readout
communique communiqué hat hats shirt shirts t-shirt t-shirts button buttons sticker stickers cap caps`;

export const englishGovernments = `washington moscow kyiv kiev beijing london paris berlin ankara tehran jerusalem brussels tokyo delhi warsaw rome madrid
sofia bucharest athens belgrade budapest vienna prague minsk riyadh cairo damascus baghdad kabul islamabad pyongyang seoul ottawa canberra
russia ukraine china britain france germany turkey iran israel america japan india poland italy spain bulgaria romania greece serbia
hungary austria syria iraq afghanistan pakistan korea canada australia mexico brazil cuba venezuela egypt saudi qatar jordan lebanon libya
kremlin pentagon nato un eu capitol
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont wisconsin wyoming europe africa asia`;

export const englishAdjectives = `american russian ukrainian chinese british french german turkish iranian israeli japanese indian polish italian spanish
bulgarian romanian greek serbian hungarian austrian syrian iraqi afghan pakistani korean canadian australian mexican brazilian cuban
venezuelan egyptian european african asian latin arab palestinian swedish norwegian danish finnish dutch belgian swiss irish scottish welsh
english soviet republican democratic conservative liberal libertarian progressive socialist communist independent
northern southern eastern western federal national state local international foreign former senior junior longtime top late
jewish muslim christian catholic evangelical baptist black white hispanic latino gay acting interim outgoing incoming presumptive
u.s. us`;
