import { englishTimes } from '../times/en.ts';
import type { QuestionForms } from './question-forms.ts';

const ABOUT = '(about|on|regarding|concerning|as to|with regard to|when it comes to)';

export const english: QuestionForms = {
  language: 'en',
  times: englishTimes,
  openers: [
    'please',
    '(hi|hello|hey|ok|okay|so|well|and|but|now) [there|bot|verbatim]',
    '(can|could|would|will) you [please] (tell|show|give|find) me',
    '(tell|show|give|find|get|send) (me|us)',
    '(i|we) (want|would like|need|wish) to (know|see|read|hear)',
    "i'd like to (know|see|read|hear)",
    'do you (know|have|happen to know)',
    '(look up|search for|search|find)',
  ],
  closers: [
    'please',
    '(thanks|thank you)',
    'to (reporters|journalists|the press)',
    'exactly',
    'so far',
    'lately',
  ],
  forms: [
    [
      'who-said-this',
      [
        `who [(has|have|all|was it that)] (said|says|say) (anything|something|what|a word|things) ${ABOUT} {topic}`,
        `who [(has|have|all)] (spoke|speaks|spoken|talked|talks|commented|comments) ${ABOUT} {topic}`,
        `who [(has|have)] (mentioned|mentions|discussed|addressed) {topic}`,
        `(has|have|did|does) (anyone|anybody|someone|somebody) (said|say) (anything|something|a word) ${ABOUT} {topic}`,
        `(has|have|did|does) (anyone|anybody|someone|somebody) (comment|commented|speak|spoken|talk|talked) ${ABOUT} {topic}`,
        '(has|have|did) (anyone|anybody|someone|somebody) (mention|mentioned|discuss|discussed) {topic}',
        `what (do|did|have) (people|politicians|experts|officials|everybody|everyone|others|the others|all sides|both sides) (say|said|saying|think) ${ABOUT} {topic}`,
        `what (is|was|are|were) (people|politicians|experts|officials|everybody|everyone|others) saying ${ABOUT} {topic}`,
        `what (was|is|has been|is being) said ${ABOUT} {topic}`,
        `[(all|any|some|the)] (quotes|quotations|statements|comments|remarks|opinions|views|reactions) (${ABOUT}|to) {topic}`,
      ],
    ],
    [
      'compare',
      [
        `compare {who} (and|with|to) {who2} [${ABOUT} {topic}]`,
        `compare what {who} and {who2} (said|say|have said) [${ABOUT} {topic}]`,
        `{who} (vs|versus) {who2} [${ABOUT} {topic}]`,
        `what (did|do|have|has) {who} and {who2} (say|said|think) [${ABOUT} {topic}]`,
        `how do {who} and {who2} differ [${ABOUT} {topic}]`,
      ],
    ],
    [
      'who-said',
      [
        `(summarise|summarize|sum up|recap|[a] summary of) what {who} (said|says|has said|had said|have said|thinks) [${ABOUT} {topic}]`,
        `what (did|does|has|had|have|do|is|was|are|were) {who} (say|said|saying|says|state|stated|comment|commented|told|tell|claim|claimed|think|thinking) [(us|reporters|journalists|the press)] [(publicly|recently|yet)] [${ABOUT} {topic}]`,
        `what (else) (did|has) {who} (say|said) [${ABOUT} {topic}]`,
        'what (did|does|has) {who} (talk|talked|speak|spoken|spoke) about',
        `what {who} (said|says|has said|had said|have said|thinks) [${ABOUT} {topic}]`,
        `(what is|what are|what's|what was|what were) {who} (opinion|opinions|position|stance|view|views|words|comment|comments|reaction|response|take) [(${ABOUT}|to) {topic}]`,
        `[(any|some|all|the|a)] (quote|quotes|quotation|quotations|statement|statements|comment|comments|remark|remarks|words) (by|of|from) {who} [${ABOUT} {topic}]`,
        `quote {who} [${ABOUT} {topic}]`,
        `(did|has|have|does) {who} (comment|commented|speak|spoken|say anything|said anything|say something|said something|talk|talked|make a statement|made a statement) [${ABOUT} {topic}]`,
        '(did|has|have|does) {who} (mention|mentioned|address|addressed|discuss|discussed) {topic}',
        `how (did|has|does) {who} (react|reacted|respond|responded|reply|replied|comment|commented|describe|described|explain|explained) [(to|${ABOUT})] {topic}`,
        'how (did|has|does) {who} (react|reacted|respond|responded|reply|replied)',
        `what (does|do|did) {who} (think|believe|mean) [${ABOUT} {topic}]`,
        `{who} (quotes|quotations|statements|remarks|said|says) [${ABOUT} {topic}]`,
        `{who} (comments|comment|statement) ${ABOUT} {topic}`,
        `(everything|anything|something) {who} (said|has said|says) [${ABOUT} {topic}]`,
      ],
    ],
    [
      'who-said-this',
      [
        'who [was it that] (said|says|has said|told|stated|claimed|uttered) [reporters] [that] {said}',
        'who (called|described) {topic}',
        'whose words (are|were) [these|this|those] {said}',
        '(who is|who was) quoted [as] (saying|on|about) {said}',
      ],
    ],
    ['who-is', ["(who is|who was|who's|who exactly is) {who}"]],
    [
      'about-archive',
      [
        'what (do|have) you (have|got|know|cover|index|indexed|hold|read|stored) [in (here|store|stock|the archive|your archive)]',
        'what [(articles|sources|news|newspapers|outlets|people|topics|dates)] (do|have) you (have|got|know|cover|read|index|indexed|searched|search)',
        "(what is|what are|what's) [(in|your)] (the|your) (archive|index|sources|database|articles|collection)",
        'what (is|are) your sources',
        '(which|what) (sources|outlets|newspapers|articles|people|speakers|dates) (are there|are available|do you have|do you know|are covered)',
        '(who|what) can (i|we) ask [you] [about]',
        'what (can|could|should) (i|we) ask [you] [about]',
        '(list|show) [me] [(all|the|your)] (sources|speakers|people|articles|outlets)',
        'how many articles [(do you have|are there|have you (got|read|indexed))]',
        'how (recent|old|fresh|up to date) (is|are) [your|the] (news|articles|archive|data)',
        'what dates (do you cover|are covered)',
      ],
    ],
    [
      'latest',
      [
        "(what is|what's|what are|whats) (the latest|new|the news|the newest) [(on|about|from|in|of|with|regarding) {topic}]",
        '[any|the] (latest|newest|news|headlines|updates|update|breaking news) [news|updates|headlines|developments] [(on|about|from|in|of|with|regarding|for) {topic}]',
        'the latest (on|about|from|in) {topic}',
        'any (news|updates|developments)',
        'latest {topic} news',
        '{topic} (latest|latest news|updates)',
      ],
    ],
    [
      'what-happened',
      [
        "(what|what's|what has|what is|what was) (happened|happening|been happening|been going on|going on|went on|new) [(in|at|on|to|with|during|around|near|inside|outside|about) {topic}]",
        '(summarise|summarize|summary of|a summary of|recap|recap of|overview of) {topic}',
        '(what do you know|what is known|what have you (got|read)|tell me|anything|something|all) (about|on) {topic}',
      ],
    ],
  ],
  weakForms: [`{who} ${ABOUT} {topic}`, `{who} and {topic}`, '{who}'],
  starts: [
    ['when', ['when', '(what|which) (day|date|year|month|time)', 'since when']],
    ['where', ['where', '(in|at|to|from) (which|what) (country|city|state|town|place|country)']],
    [
      'how-many',
      [
        'how (many|much|long|old|far|often|big|large|high|tall|fast|deep)',
        '(what|which) (percentage|share|number|proportion)',
      ],
    ],
    ['why', ['why', 'for what reason', 'how come', 'what (caused|led to|is the reason|was the reason)']],
  ],
  talk: [
    [
      'greeting',
      [
        '(hi|hello|hey|hiya|greetings|yo|start) [(there|bot|verbatim|everyone|again)]',
        'good (morning|day|afternoon|evening)',
      ],
    ],
    [
      'how-are-you',
      [
        '[(hi|hello|hey)] how (are|r) (you|u) [(today|doing|doing today)]',
        "how's it going",
        "what's up",
        'how do you do',
      ],
    ],
    [
      'thanks',
      [
        '[ok|okay] (thanks|thank you|thx|ty|cheers|much appreciated) [(a lot|so much|very much|bot|again|for (this|that|your help|the answer))]',
        '(great|good|nice|perfect|excellent|awesome) [(job|work|bot|answer|thanks|thank you)]',
      ],
    ],
    [
      'goodbye',
      ['(bye|goodbye|good bye|bye bye|see you|farewell|good night|ciao|later) [(bot|later|soon|tomorrow)]'],
    ],
    [
      'about-bot',
      [
        '(who|what) (are|r) (you|u)',
        "what's your name",
        'what is your name',
        'what (can|do) you do',
        'what are you (for|good for)',
        'how do you work',
        'how does (this|it|the bot) work',
        'are you [a|an] (bot|robot|human|person|ai|real|chatgpt|gpt|machine|program|alive|there|man|woman)',
        '(what|which) [(ai|language)] (model|ai|llm|version) (are you|do you use)',
        'who (made|built|created|wrote|runs|owns) you',
        '[i need] help [me]',
        'what is (this|verbatim)',
        'how (can|do) i use (you|this|it|the bot)',
        'can i trust you',
        'do you (lie|make things up|invent things|use (ai|chatgpt|a model))',
        '(tell|show) me about (you|yourself)',
        'about (you|yourself)',
      ],
    ],
    [
      'insult',
      [
        "[you|you are|your|you're|are you] [a|an|so|such a|such an|really|fucking|bloody|damn|very] (idiot|stupid|dumb|moron|useless|rubbish|garbage|trash|fool|crap|shit|bastard|bitch|asshole|loser|awful|terrible|worthless) [bot|thing|machine]",
        'fuck [you|off|this]',
        '(shut up|go to hell|screw you|i hate you|you suck)',
        'this (sucks|is (crap|rubbish|shit|garbage|useless|stupid))',
        'what (a|an) (idiot|stupid bot|moron|fool)',
      ],
    ],
    [
      'no-news',
      [
        '(write|compose|make|tell|give|sing) [me] [(a|an|some|the)] (poem|joke|song|essay|recipe|script|email) [{rest}]',
        '(ignore|disregard|forget) [all] [(of|the|your|my)] (previous|prior|above|earlier|your) (instructions|rules|prompts|prompt) [{rest}]',
        '(print|show|reveal|repeat) [me] [(your|the)] [(system|hidden|secret)] (prompt|instructions) [{rest}]',
        'how (do|can|should) i (cook|bake|fix|lose|make|install|learn|get) {rest}',
        '(translate|calculate|solve) {rest}',
      ],
    ],
    [
      'acknowledgement',
      ['(ok|okay|yes|no|yep|nope|sure|fine|right|i see|got it|understood|cool|hm|hmm|wow|lol|haha)'],
    ],
  ],
  followUps: [
    [
      'more',
      [
        '[show|give|tell|read] [me] [some|any|a bit] more [(please|quotes|of (this|that|it|them)|results|details)]',
        '(next|continue|go on|keep going)',
        '(what|anything|something) else',
        'what else (did (he|she|they) say|has (he|she) said|was said)',
        'the rest',
      ],
    ],
    [
      'full-quote',
      [
        '[(give|show|read)] [me] [the|his|her] (full|whole|entire|complete|exact) (quote|quotation|statement|text|words|sentence)',
        'in (full|context)',
        '[show] [me] [the|it] [in] context',
        'what exactly did (he|she|they) say',
      ],
    ],
    [
      'where-said',
      [
        'where (was|were|did|has|is) (that|this|it|he|she|they|these) (said|say|say it|say that|say this|said it|said that|from|published)',
        'where (was|is) (that|this|it)',
        "(what is|what's) the source",
        'source',
        '(which|what) (article|paper|outlet|source|newspaper) [(is|was) (that|this|it) [from|in]]',
        'who (reported|wrote) (that|this|it)',
        'link',
      ],
    ],
    [
      'who-else',
      [
        'who else [(said|says|spoke|talked|commented) [(something|anything|that|this|so|about (it|this|that))]]',
        '(anyone|anybody|somebody) else',
      ],
    ],
    [
      'reset',
      [
        '(reset|start over|new topic|new question|forget (it|that|this)|never mind|nevermind|clear|start again|another topic)',
      ],
    ],
  ],
  changes: [
    'about {rest}',
    '(and|or|but) (what|how) about {rest}',
    '(what|how) about {rest}',
    'and (in|on|about|for|from|by|to) {rest}',
    '(and|also|but|or) {rest}',
    'same for {rest}',
    'only {rest}',
  ],
  questionWords: 'which what who whom whose how when where why',
  pronouns: 'he she they him her them',
  functionWords:
    'the a an of in to and is are was were what who when where why how which did does do has have had said say says about on by with from for that this it he she they his her their not at be will would can could there any latest news quote quotes happened you me tell',
  emptyTopics: [
    'it',
    'this',
    'that',
    'him',
    'her',
    'them',
    'anything',
    'something',
    'everything',
    'things',
    'stuff',
    'the news',
    'news',
  ],
};
