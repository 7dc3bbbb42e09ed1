/**
 * Verbs by base form; forms are derived, irregular ones written as base/third person/past/participle. Read as data:
 * which class a verb is in decides what it may do with quoted words.
 */
export const englishSayVerbs = `
say/says/said/saying tell/tells/told/telling add write/writes/wrote/writing tweet retweet post ask state reply respond note
explain declare continue conclude argue insist report recall announce claim acknowledge admit suggest observe remark comment
joke quip/quips/quipped/quipping lament complain shout yell scream exclaim cry/cries/cried/crying whisper mutter murmur chant cheer boast brag confess
concede maintain contend assert affirm reiterate repeat stress emphasize emphasise underscore underline caution predict
promise pledge vow swear/swears/swore/swearing testify opine muse wonder interject interrupt counter retort rejoin
answer explode read/reads/read/reading sing/sings/sang/singing intone deadpan snap fume vent thunder bellow holler
recount reveal disclose confirm deny/denies/denied/denying inform remind assure warn urge advise instruct order
tease chide implore plead beseech cackle beg chime crack snipe quote cite/cites/cited/citing propose reason theorize
theorise speculate estimate forecast hint imply/implies/implied/implying allege charge protest object demand inquire
query pronounce proclaim trumpet gush enthuse hiss growl groan sigh laugh chuckle scoff sneer jeer mock taunt
offer press elaborate clarify/clarifies/clarified/clarifying specify/specifies/specified/specifying summarize summarise email e-mail
text message blog caption preach lecture scold marvel ponder reflect reminisce recommend lament gripe
grumble moan wail gloat crow blurt stammer rant rave sum/sums/summed/summing narrate editorialize opined
detail outline indicate volunteer venture rail fire/fires/fired/firing begin/begins/began/beginning tout
shoot/shoots/shot/shooting bark exhort surmise retaliate start correct joke point beam advise enthuse counsel roar thunder`;

export const englishCharacteriseVerbs = `
call describe label brand dub term characterize characterise portray paint cast/casts/cast/casting deem consider view
accuse blame denounce condemn criticize criticise blast slam rip/rips/ripped/ripping attack assail bash hit/hits/hit/hitting
hammer lambaste lambast castigate chastise rebuke decry/decries/decried/decrying deride ridicule mock dismiss reject refute
refer praise laud hail applaud commend thank credit compliment celebrate congratulate compare liken equate liken
salute tar slur knock ding skewer savage pan trash disparage belittle bemoan bewail regret apologize apologise
urge encourage invite warn threaten promise pledge vow offer demand seek/seeks/sought/seeking request appeal
question challenge speak/speaks/spoke/speaking talk mention discuss address invoke evoke cite/cites/cited/citing reference
highlight tout trumpet advertise bill push plug oppose support endorse embrace favor favour back
express voice convey signal deliver issue release publish launch unload lash lay/lays/laid/laying hurl fling/flings/flung/flinging
entitle headline title name nickname identify/identifies/identified/identifying peg rate rank grade declare
liken boo taunt heckle brush wave shrug swat bat defend justify/justifies/justified/justifying excuse explain
recognize recognise acknowledge admit honor honour toast hold/holds/held/holding claim allege charge interpret reiterate
define redefine react respond point zero home single push write draw/draws/drew/drawing make/makes/made/making give/gives/gave/giving
put/puts/put/putting use/uses/used/using emphasize stress warn insist caution`;

export const englishThinkVerbs = `
believe think/thinks/thought/thinking hope fear expect feel/feels/felt/feeling know/knows/knew/knowing want wish doubt worry/worries/worried/worrying
understand/understands/understood/understanding find/finds/found/finding agree disagree realize realise suspect assume
imagine learn see/sees/saw/seeing hear/hears/heard/hearing love like hate trust guess decide plan intend figure
conclude determine rule consider regard predict estimate project prefer remember`;

/** Other verbs, so that a subject is known by what follows it. */
export const englishOtherVerbs = `
go/goes/went/going come/comes/came/coming get/gets/got/getting take/takes/took/taking run/runs/ran/running
win/wins/won/winning lose/loses/lost/losing keep/keeps/kept/keeping begin/begins/began/beginning leave/leaves/left/leaving
meet/meets/met/meeting become/becomes/became/becoming show/shows/showed/showing bring/brings/brought/bringing
stand/stands/stood/standing sit/sits/sat/sitting set/sets/set/setting pay/pays/paid/paying buy/buys/bought/buying
send/sends/sent/sending spend/spends/spent/spending build/builds/built/building fall/falls/fell/falling cut/cuts/cut/cutting
grow/grows/grew/growing rise/rises/rose/rising lead/leads/led/leading fight/fights/fought/fighting teach/teaches/taught/teaching
break/breaks/broke/breaking throw/throws/threw/throwing shake/shakes/shook/shaking strike/strikes/struck/striking
shoot/shoots/shot/shooting beat/beats/beat/beating bear/bears/bore/bearing eat/eats/ate/eating drive/drives/drove/driving
ride/rides/rode/riding wear/wears/wore/wearing tear/tears/tore/tearing choose/chooses/chose/choosing
seem appear help turn start stop try/tries/tried/trying move live work play open close join vote campaign visit
fail succeed refuse decline agree manage tend continue remain stay follow lead pass return travel arrive
receive accept raise earn gain happen occur involve include contain cover touch reach represent serve
study/studies/studied/studying support organize attend watch wait walk step stop drop pull carry/carries/carried/carrying
create produce provide allow let/lets/let/letting force cause require need change face pick hire sign file sue ban
end finish complete enter exit quit/quits/quit/quitting retire resign die/dies/died/dying kill survive escape
hug kiss smile nod gesture stare glance grin frown wince pause listen appear look sound
mean/means/meant/meaning depend belong deserve owe own lack fit/fits/fit/fitting suit match differ
lie/lies/lied/lying cheat steal/steals/stole/stealing sell/sells/sold/selling trade invest borrow lend/lends/lent/lending
host moderate interview contact reach telephone phone dial visit tour greet welcome introduce present accompany
trail surge poll lag tie/ties/tied/tying outpace overtake defeat crush trounce edge sweep/sweeps/swept/sweeping
shift pivot embark focus concentrate emerge evolve expand extend develop adopt approve veto enact repeal amend sponsor
nominate appoint elect confirm oust fire suspend cancel postpone delay schedule arrange prepare practise practice
hurt/hurts/hurt/hurting harm injure damage destroy ruin save rescue protect guard defend secure
forget/forgets/forgot/forgetting forgive/forgives/forgave/forgiving ignore avoid resist skip miss bother care mind
rely/relies/relied/relying bet/bets/bet/betting gamble risk dare hesitate rush hurry/hurries/hurried/hurrying race charge
weigh measure count calculate add total average double triple rise dip/dips/dipped/dipping shrink/shrinks/shrank/shrinking
spark trigger prompt provoke ignite fuel stoke draw prove test examine inspect probe investigate review analyze obtain reject relate`;

/** Verbs whose base form and form in -s are nouns as well: reports, claims, plans. */
export const englishNounVerbs = `
report claim state note comment remark post tweet retweet text message question answer request demand charge protest attack promise pledge vow
offer order call label brand term cast view blame hit bash slam rebuke praise salute credit compliment mock plan project guess hope fear doubt
worry love like hate trust wish want thought find rule estimate forecast quote chant cheer shout yell scream cry whisper joke quip lament sigh
laugh chuckle sneer taunt boast counter retort object appeal challenge address voice signal issue release launch name title headline rate rank
grade peg pan trash slur tar knock ding plug push back favor favour support point home single wave brush bat toast host hold set stop start end
play work run win cut fall rise lead fight break throw strike shot beat drive ride wear tear move live close vote campaign visit help turn
show stand pay buy build leave need change face pick sign file ban finish exit kiss smile nod gesture stare glance grin frown pause look sound
match trade interview contact reach phone dial tour welcome trail surge poll tie defeat edge sweep shift pivot focus approach veto sponsor
hurt harm damage rescue guard risk bet gamble rush race count measure total average double triple dip spark trigger prompt fuel draw test probe
review caption blog email e-mail outline detail press snap vent thunder growl groan hiss caution stress repeat chime crack bill blast hammer step
study use speak talk value interest record reference highlight publish lecture preach ponder record seek fling honor honour right hail pass
return support sponsor wait watch nominee trip lie fire gain drop pull produce force cause nickname purchase command hail rip tout response
read write saying reason advocate affirm recount fuss tie excuse regret discuss advocate bear mind matter stick mention release air preview
sum point ruling project snipe rail gripe moan groan wail crow rant rave narrative`;

/** Past participles of irregular verbs that differ from their past forms. */
export const englishParticiples = {
  say: 'written sung sworn begun',
  characterise: 'given spoken drawn withdrawn thrown',
  think: 'seen known',
  other: `taken shown gone done come run become broken fallen grown risen driven ridden worn torn chosen eaten beaten shaken stolen forgotten
    forgiven hidden flown blown born forbidden frozen gotten proven undertaken overtaken`,
};
