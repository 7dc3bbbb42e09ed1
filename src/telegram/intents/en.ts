import type { IntentWords } from './intent-words.ts';

export const en: IntentWords = {
  start: 'begin|get started',
  help: 'help(?: me)?|menu|commands',
  digest: "(?:the )?(?:latest |today's? |daily )?(?:digest|news)",
  settings:
    "(?:(?:what are |show (?:me )?|open )?(?:(?:my|the) )?settings\\??)|when(?: is|'s| comes) (?:my|the) next digest\\??|am i subscribed\\??",
  pages: {
    time: '(?:change |set )?(?:the |my )(?:digest )?time|digest time',
    zone: '(?:change |set )?(?:the |my )?time ?zone',
    quiet: '(?:the |my )?quiet (?:hours|time)',
    topics: '(?:what are )?(?:the |my )?topics\\??|(?:un)?follow',
    muted: '(?:un)?mute|(?:the |my )?muted(?: words)?',
    language: '(?:(?:change|switch) )?(?:the |my )?language',
  },
  pause: 'pause',
  resume: 'resume|unpause|continue',
  unsubscribe:
    "stop|(?:i (?:want|would like|'d like) to )?unsubscribe(?: me)?|cancel (?:my |the )?(?:subscription|digests?)|no more digests?",
  myData:
    "(?:(?:show|send|give|export|download)(?: me)? )?(?:all )?(?:my|the) (?:personal |own )?data(?: you have(?: (?:about|on) me)?)?|(?:what|which|what all|what's) (?:(?:data|information|info|else) )?(?:do|have) you (?:know|have|got|store|stored|keep|kept|hold|remember|save|saved|collect|collected) (?:about|on|of) me\\??|what is (?:stored|saved|known|kept) (?:about|on) me\\??",
  forget: {
    verbs: 'delete|erase|remove|wipe|clear|forget',
    whose: 'my|me|everything|mine',
    fillers:
      'all|any|anything|of|the|personal|data|information|info|messages|chats?|history|accounts?|profile|settings|that|what|which|you|have|know|store|stored|keep|kept|saved|about|on|from|here|please|now',
  },
  stop: {
    negations: "don't|do not|dont|never",
    imperatives: 'send|write|message|text|bother|disturb|spam|notify',
    ends: 'stop|quit|no more',
    infinitives: 'sending|writing|messaging|texting|bothering|disturbing|spamming|notifying',
    refusals: "i don't want|i do not want|i dont want|i no longer want|no more",
    alone: '(?:please )?leave me alone',
    fillers:
      'me|us|to|get|receive|anything|any|more|anymore|again|now|ever|at all|please|messages?|news|digests?|updates?|notifications?|it|this|these|that|those|the|your|every|day|daily|else',
  },
  subscribe:
    "(?:subscribe|sign)(?: me| us)?(?: up)?|i(?: want|'d like|would like)(?: to (?:get|receive|have))? (?:(?:the|a|my) )?(?:news|digests?|updates)(?= (?:every|each|daily|at)(?!\\p{L}))|(?:i(?: want|'d like|would like)(?: to (?:get|receive|have))?|(?:can|could) i (?:get|have)|(?:send|give)(?: me)?) (?:(?:the|a|my) )?(?:daily|regular|morning|evening)(?= (?:news|digests?|updates|briefings?) (?:about|on|every|each|at)(?!\\p{L}))|i(?: want|'d like|would like)(?: to (?:get|receive|have))?(?: (?:the|a|my))?(?= digests? (?:about|on)(?!\\p{L}))",
  subscribeAbout:
    '(?:to |for )?(?:(?:the|a|daily|latest|all) )*(?:(?:news|digests?|updates|stories|articles|briefings?|everything) (?:about|on|of|regarding)|about)',
  move: '(?:please )?(?:change|move|set|make) (?:it|(?:my |the )?(?:digest )?(?:time|digests?))(?: to)?',
  digestAt: '(?:my |the |a |daily )*(?:digest|news)',
  timesADay: '(?:once|twice|(?:two|three|\\d) times) (?:a|per) day',
  send: '(?:please )?(?:send|give|show)(?: me)?',
  sent: 'the|a|daily|every|day|digest|news|latest',
  pauseFor: '(?:please )?pause(?: it| digests?| the digest| my digests?)?(?= (?:until|till|for)(?!\\p{L}))',
  every: 'every|each|daily',
  fillers: 'for|to|the|a|daily|digest|news|please|every day|every morning(?! at)',
};
