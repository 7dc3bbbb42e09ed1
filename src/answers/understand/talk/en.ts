import type { QuestionForms } from '../questions/question-forms.ts';

const COUNT = '(one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10)';
/** What an answer or a digest is made of. */
const SHOWN =
  '(quote|quotes|quotation|quotations|story|stories|article|articles|source|sources|result|results|answer|answers|sentence|sentences|statement|statements)';

export const englishTalkForms: QuestionForms['talk'] = [
  [
    'greeting',
    [
      '(hi|hello|hey|hiya|greetings|yo) [(there|bot|verbatim|everyone|again)]',
      'start',
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
      '[(that|this|it)] (helps|helped|is helpful|is useful|was helpful|was useful|is all i (need|needed|wanted)|is (great|perfect|enough))',
      "that's (helpful|useful|great|perfect|good|enough|all|all i (need|needed|wanted))",
      '(i (love|like) (you|this|this bot)|you are (great|nice|funny|smart|cool|awesome|the best))',
    ],
  ],
  [
    'goodbye',
    ['(bye|goodbye|good bye|bye bye|see you|farewell|good night|ciao|later) [(bot|later|soon|tomorrow)]'],
  ],
  [
    'languages',
    [
      '(which|what) languages (do|can) you (speak|read|know|understand|support)',
      '(do|can) you (speak|understand|read|know) (english|russian|bulgarian|ukrainian|german|french|spanish|polish|turkish|other languages)',
      'in (which|what) (language|languages) (can|should|may) i (write|ask)',
    ],
  ],
  [
    'opinion',
    [
      '(what is|what are|whats) your (opinion|opinions|view|views|take|thoughts|position|stance) [(on|about|of) {rest}]',
      "what's your (opinion|view|take|position|stance) [(on|about|of) {rest}]",
      'what do you (think|believe|make) [(about|of|on) {rest}]',
      '(who|whom) do you (vote for|support|like|prefer|trust|believe)',
      'do you (like|support|hate|agree with|believe in) {rest}',
      'do you have (feelings|opinions|emotions|an opinion|a soul) [{rest}]',
      '[(who|what|which|how|when|where|why)] do you think {rest}',
      '(whose|which) side are you on',
    ],
  ],
  [
    'trust',
    [
      'how (accurate|reliable|trustworthy|correct|exact|sure) are (you|your (answers|sources|quotes|quotations))',
      'can (i|we|one) (trust|believe|rely on) (you|this|your (answers|sources|quotes|quotations))',
      'are (you|your answers) (accurate|reliable|correct|biased|neutral|sure|exact)',
      'do you (lie|make things up|invent things|make mistakes|hallucinate|use (ai|chatgpt|a model))',
      'where do you (get|take) (your|the) (news|information|quotes|quotations|articles|data) [from]',
      'where (does|do) your (news|information|quotes|articles|answers) come from',
    ],
  ],
  [
    'is-it-true',
    [
      "[but] (is|was|isn't) (that|this|it|all that|all this) [(really|actually|even)] (true|correct|right|accurate|so|a fact|real|confirmed|verified|reliable)",
      '[but] (really|seriously|for real|no way|honestly)',
      '(are|r) (you|u) [(really|absolutely)] (sure|certain) [(about|of) (that|this|it)]',
      '(can|should|do) (i|we|you) (believe|trust) (that|this|it|him|her|them)',
      '(is|was) (he|she) (right|lying|telling the truth|correct|honest)',
      '(are|were) they (right|lying|telling the truth|correct|honest)',
      '(fake|fake news|sounds fake|is (that|this|it) (fake|fake news|a joke|made up|propaganda))',
    ],
  ],
  [
    'using',
    [
      'how (do|can) i (subscribe|unsubscribe|stop (you|this|the digest)|get the digest|delete my data|delete everything|change my settings|change the language)',
      '(what|which) data do you (store|keep|have|collect) [(about|on|of) me]',
      '(do|did) you (store|keep|save|log|share|sell|read) my (messages|data|questions|chats)',
      '(are you|is this bot|is the bot|is this service) free',
      'how much do you cost',
      'how (do|can) i (turn|switch|shut) (you|this|it) off',
      'how (do|can) i (block|mute|leave|quit) (you|this|the bot)',
      '(who|who else) (can|could) (read|see) my (messages|data|questions|chats)',
      'who (reads|sees) my (messages|data|questions|chats)',
      'what do you do with my (messages|data|questions)',
    ],
  ],
  [
    'objection',
    [
      "(you are|you're|that is|that's|this is|thats) (wrong|not true|untrue|false|incorrect|not right|a lie|a mistake|not correct)",
      'you (lie|lied|are lying|made (that|this|it) up|are mistaken)',
      "you're lying",
      '(wrong|false|not true|incorrect) [(answer|person|man|woman|one|date|quote|article)]',
      "[no] (that|this|it) (is not|isn't|was not|wasn't) what i (asked|meant|said|wanted) [(for|about)]",
      "[no] (that's|thats) not (what i (asked|meant|said|wanted)|it|him|her|them|the (one|person)) [(for|about)]",
      "[no] i (did not|didn't) (ask|mean) (that|this|it|him|her) [(for|about)]",
      '[no] not (him|her|them|that one|this one)',
      '[no] the other one',
      "(this is|that is|that's|it's|it is) (old|outdated|old news|yesterday's news|out of date|nonsense|irrelevant)",
      "(this|that|it) (makes no sense|has nothing to do with (it|that|my question|what i asked)|does not answer my question|doesn't answer my question)",
      "(he|she|they) (never said|did not say|didn't say) (that|this|it)",
    ],
  ],
  [
    'unclear',
    [
      "i (don't|do not|didn't|did not|can't|cannot) (understand|get|follow|see) [(it|this|that|you|anything|what you mean|what this means|what that means)]",
      '(huh|what|pardon|sorry|what do you mean|come again)',
      'what (does|did) (that|this|it) mean',
      '(explain|say|put|tell) [me] [(it|this|that)] [(again|more|in)] (simpler|simply|easier|in simple words|in plain words|in plain english|better|clearer|clearly|differently|in other words)',
      'explain [(it|this|that|please|yourself)]',
      '[(that|this|it) (is|was)] (unclear|not clear|confusing|too complicated)',
      "i('m| am) (confused|lost)",
    ],
  ],
  [
    'how-much-shown',
    [
      `why [(are|is|do|did)] [(there|i|you|we)] [(get|see|show|give|send|find)] [me] (only|just|so few|so little|so many|so much) [${COUNT}] ${SHOWN} [(in|per|each|every) {rest}]`,
      `why (does|did|do|has) (the|this|your|my|an) (answer|digest|reply|list) [only] (have|has|show|hold|contain) [(only|just|so few)] [${COUNT}] ${SHOWN}`,
      `(only|just) ${COUNT} ${SHOWN}`,
      'is (that|this|it) (all|everything|it)',
      'is there nothing (more|else)',
      '[(make|keep|say)] [(it|this|that)] (shorter|briefer|in short|in brief|in a nutshell|short)',
      '[(that|this|it) (is|was)] (too (long|much)|way too (long|much))',
      "(that's|it's) (too|way too) (long|much)",
      '(tl dr|tldr|tl;dr)',
    ],
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
      'why are you so (slow|stupid|bad|dumb|short|rude)',
      'do you (love|like|know|hate|remember) me',
      'how old are you',
      'where are you [from]',
      'who (made|built|created|wrote|runs|owns|pays|programmed|trained|funds) (you|this|this bot)',
      'who do you (work for|belong to)',
      'who is behind (you|this|this bot)',
      '[i need] help [me]',
      'what is (this|verbatim)',
      'how (can|do) i use (you|this|it|the bot)',
      '(tell|show) me about (you|yourself)',
      'about (you|yourself)',
    ],
  ],
  [
    'insult',
    [
      "[you|you are|your|you're|are you] [a|an|so|such a|such an|really|fucking|bloody|damn|very] (idiot|stupid|dumb|moron|useless|rubbish|garbage|trash|fool|crap|shit|bastard|bitch|asshole|loser|awful|terrible|worthless) [bot|thing|machine]",
      '(fuck|screw|damn) [you|off|this|u]',
      '(you|u) [are|re] [a|an|fucking|useless|stupid|dirty|total|complete|utter|little] [piece of] (shit|crap|garbage|trash|scum|bitch|bastard|asshole|idiot|moron)',
      '(bad|stupid|dumb|useless) bot',
      'go (kill|fuck|hang|screw) yourself',
      '(die|whore|slut|cunt|prick|dickhead|wanker|bullshit|piece of shit|eat shit|kiss my ass)',
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
      '(what time is it|what is the time|what day is it) [(now|today)]',
      "(what is|what's|how is|how's) the weather [(like|today|now|tomorrow)]",
      'how (do|can|should) i (cook|bake|fix|lose|make|install|learn) {rest}',
      '(translate|calculate|solve) {rest}',
    ],
  ],
  [
    'acknowledgement',
    ['(ok|okay|yes|no|yep|nope|sure|fine|right|i see|got it|understood|cool|hm|hmm|wow|lol|haha)'],
  ],
];
