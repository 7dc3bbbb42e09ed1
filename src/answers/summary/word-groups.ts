/*
 * Forms of a word that no stemmer brings together, and words for one thing: a group a line.
 */

/** What news tell of most: searched whatever else a question says. */
export const newsGroups = `
win won winner winners
lose lost loser
buy bought
open opens opened opening reopen reopens reopened reopening
sell sold sale
steal stole stolen theft
begin began begun
break broke broken
choose chose chosen
fall fell fallen
fly flew flown
freeze froze frozen
build built
catch caught
fight fought
hold held
lead led leader
leave left
meet met
pay paid
rise rose risen
send sent
shoot shot
sink sank sunk
speak spoke spoken
spend spent
strike struck
teach taught
write wrote written
die died dies dead death deaths killed kill kills fatalities casualties
hurt injured injuries wounded
погиб погибли погибла погибло погибших погибшие жертв жертвы убит убиты убитых умер умерли
ранен ранены ранено раненых пострадало пострадал пострадали пострадавших
выиграл выиграла выиграли победил победила победили победитель
загинув загинули загинула загинуло жертв жертви загиблих загиблі убито вбито вбиті помер померли
поранено поранені поранених постраждало постраждав постраждали постраждалих
виграв виграла виграли переміг перемогла перемогли переможець
загинал загинали загинаха загина загиналите жертви жертвите убит убити починал починали умрял умрели
ранен ранени ранените пострадалите пострадал пострадали пострадаха
спечели спечелил спечелиха победи победил победиха победител
`;

/** Irregular verbs, degrees of adjectives, and other words for one thing. */
export const plainGroups = `
arise arose arisen
bear bore born
become became
bind bound
bite bit bitten
bring brought
come came
creep crept
dig dug
draw drew drawn
drive drove driven
eat ate eaten
feed fed
feel felt
find found
flee fled
forget forgot forgotten
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
keep kept
know knew known
lay laid
lend lent
light lit
make made
overthrow overthrew overthrown
ride rode ridden
ring rang rung
run ran
say said
see saw seen
seek sought
shake shook shaken
shine shone
shrink shrank shrunk
sing sang sung
sit sat
sleep slept
spin spun
spring sprang sprung
stand stood
stick stuck
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
take took taken
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
wake woke woken
wear wore worn
weave wove woven
withdraw withdrew withdrawn
early earlier earliest
late later
high higher highest
low lower lowest
cheap cheaper cheapest
long longer longest
short shorter shortest
big bigger biggest
small smaller smallest
large larger largest
strong stronger strongest
good better best
bad worse worst
far farther further
close closes closed closing closure shut shuts
resign resigns resigned resignation quit quits quitting
fire fires blaze flames
burn burns burned burnt burning
want wants wanted demand demands demanded
own owns owned owner belong belongs
design designed designer architect
уволился уволилась уволились ушел ушёл ушла ушли отставка отставку отставке
закрыт закрыта закрыто закрыты закрыли закрыл закрыла закрытие закроют закрыть
открыт открыта открыто открыты открыли открыл открыла открытие откроют откроется открыть
звільнився звільнилася звільнилися пішов пішла пішли відставка відставку відставці
закрито закритий закрита закриті закрили закрив закрила закриття закриють
відкрито відкритий відкрита відкриті відкрили відкрив відкрила відкриття відкриють відкриється
оставка оставката напусна напуснаха
затворен затворена затворено затворени затвори затвориха затваря затварят затваряне
открит открита открито открити открие откриха откриват откриване
strike strikes struck walkout
стачка стачката стачкуват стачкува
забастовка забастовку забастовки бастуют бастует
страйк страйку страйкують страйкує
поскъпва поскъпна поскъпват поскъпнаха
дорожает подорожал подорожала подорожало подорожали выросла вырос выросли
дорожчає подорожчав подорожчала подорожчало подорожчали зросла зріс зросли
`;
