/** Given names that tell gender, over the scripts and languages of the news; names used for both are left out. */
export const masculineGivenNames = `aaron abdul abraham adam adrian ahmed alan albert alejandro alfred ali allan allen alvin amir anatoly andre
andreas andrew andy angelo anthony antonio antonin arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon
brendan brent brett brian bruce bryan byron calvin carl carlos carlton cesar charles charlie chester chip christopher chuck clarence claude
clay clayton cliff clinton clint colin corey cory craig curt curtis cyrus dale dan daniel danny darrell darren dave david dean dennis derek
dick diego dimitri dmitri dmitry dominic don donald donnie doug douglas duane dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eli
elijah elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan felix fernando floyd francisco francois frank franklin fred frederick
gabriel garrett gary gavin gene geoffrey george gerald gerard gianni gilbert glen glenn gordon graham grant greg gregory guillermo gus guy hakan hank hans
harold harry harvey hassan heath hector henrik henry herbert herman horace howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jake
james jared jason javier jay jeb jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joao joe joel joey johann john johnny jon jonah jonathan jorge jose
joseph josh joshua juan julian julio justin karl keith ken kenneth kent kevin khalid kirk klaus konstantin kurt kyle lance larry lars lawrence lee len leo
leon leonard leroy lewis lincoln lindsey logan lloyd lou louis luca lucas luis luke malcolm manuel marc marcel marcelo marco marcus mario mark
marshall martin marvin mateo matt matthew max maurice melvin michael miguel mike mikhail milo mitch mitchell mohamed mohammad mohammed muhammad mustafa
nate nathan nathaniel ned neil nicholas nick nicolas nigel noah norm norman oleg oliver omar orlando oscar otto owen pablo pat patrick paul pavel pedro
perry pete peter petro phil philip phillip pierre rafael rahm ralph ramon rand randall randy raul ray raymond recep reince rex ricardo richard rick ricky rob robert
roberto rodney rodrigo roger roland roman ron ronald ross roy ruben rudolph rudy rupert russ russell ryan sajid salman sam samuel scott sean sebastian sergei sergey seth
shane shaun shawn sheldon sherrod sidney silvio simon solomon spencer stan stanley stephan stephen sterling steve steven stuart
ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trent trevor trey tyler valentin vernon victor viktor vince vincent
vitali vladimir volodymyr wallace walter warren wayne wendell wesley wilbur will willard william willie winston xavier yuri yusuf zachary zach robby kieran florent jamal rudolf rodrigo tad ty wes chip cory deval duncan elon emmett gerry jamie-lee jerrold lamar lindy marty mitt newt orrin
rosario sander seamus sonny spiro strom tavis tevi thad trey vern vito wyatt zeke aubrey-jay florian bashar recep benigno narendra shinzo xi ban kofi desmond nelson silvio
дмитрий дмитро димитър дмитри владимир володимир сергей сергій сергий александр олександр александър алексей олексій андрей андрій
иван іван михаил михайло николай микола никола петр петро петър павел павло виктор віктор юрий юрій олег игорь ігор борис бойко румен кирил асен
георги георгий стоян стефан христо димитри димо тодор пламен красимир емил мартин атанас костадин евгений євген антон роман максим денис денис
константин василий василь валерий валерій виталий віталій ярослав богдан тарас кирилл артем артём григорий григорій эммануэль еманюел емануел доналд
дональд джо майкл джон томас франк олаф хакан реджеп`;

export const feminineGivenNames = `abigail ada adele adriana agnes alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelica
anita ann anna anne annette annie april ashley audrey barbara beatrice becky bella bernadette beth bethany betsy betty beverly bonnie brenda bridget
brittany camille candace candice carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celeste charlotte chelsea cheryl
christa christie christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy dana danielle daphne
deb debbie deborah debra delores denise diana diane dianne dina dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise eliza
elizabeth ella ellen emily emma erica erika erin esther ethel eva evelyn faith fatima fiona florence frances gabby gabrielle gail gayle geraldine gertrude gina
ginger gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen hillary holly hope huma ilyse ingrid irene
iris isabel isabella ivana ivanka jackie jaclyn jacqueline jan jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill
joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie june kara karen karin karla kate katherine kathleen
kathryn kathy katie katrina kay kayla keisha kellyanne kim kimberly kirsten kristen kristin kristina krystal lara laura lauren leah lena
leslie liliana lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucille lucy lydia lynn mabel madeleine madison maggie mandy marcia margaret
maria mariah marie marilyn marina marine marjorie marlene marsha martha mary maryam maureen maxine megan megyn melania melanie melinda melissa mercedes meredith michele michelle
mildred mindy miranda miriam molly mona monica nadia nadine nancy naomi natalia natalie natasha nellie nicole nikki nina nora norma
olga olivia pamela patricia patsy patti patty paula pauline pearl peggy penny phoebe phyllis priscilla rachel ramona rebecca regina renee
rhonda rita roberta robin robyn rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sandy sara sarah savannah shannon sharon
sheila shelly sherry shirley simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana suzanne svetlana sylvia tamara tammy tanya tara tatiana
teresa terri theresa tiffany tina tracey traci tulsi ursula valerie vanessa vera veronica vicki vicky victoria violet virginia vivian wanda wendy whitney yolanda yvette
yvonne zoe zeynep deja naureen nancy kirstjen sonia elena ruth hope michelle ivanka tiffany callista elaine loretta condoleezza madeleine dilma cristina theresa nicola marine segolene sahra alice ghazala khizr-ghazala latoya lakeisha shonda oprah beyonce rihanna whoopi
мария марія ирина ірина елена олена анна ганна наталья наталія наталия ольга татьяна тетяна светлана світлана юлия юлія екатерина катерина анастасия
виктория вікторія людмила галина оксана десислава корнелия ивана гергана росица цвета ангела урсула камала хилари ваня диана мая йотова илияна теодора
александра дарья дар'я валентина вера віра надежда надія нина ніна лариса марина маргарита кристалина кристина весела елизабет анналена кая`;
