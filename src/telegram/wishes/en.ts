import type { WishWords } from './wish-words.ts';

const MAKE =
  '(?:(?:make|keep|send)(?: me)? )?(?:it |them |(?:my |the )?digests? )?(?:(?:a bit|a little|much) )?';
const SEND = '(?:send (?:it|them|(?:my |the )?digests?) )?';

export const en: WishWords = {
  short: `${MAKE}(?:shorter|briefer)(?: (?:digests?|ones?|version|messages?))?|short digests?|(?:only|just)(?: the)? headlines|(?:the )?headlines only|(?:it's |it is |the digest is |digests are )too long`,
  full: `${MAKE}(?:longer|fuller)(?: (?:digests?|ones?|version|messages?))?|full digests?|not (?:only|just)(?: the)? headlines|(?:it's |it is |the digest is |digests are )too short`,
  silent: `${SEND}(?:silently|without (?:a )?sound)|no sound|sound off|turn off (?:the )?(?:sound|notifications)|turn the sound off|silent(?: mode)?(?: on)?|mute (?:the )?(?:sound|notifications?)|don't (?:ring|buzz|beep)`,
  loud: `${SEND}with (?:a )?sound|sound on|turn on (?:the )?(?:sound|notifications)|turn the sound on|not silently|unmute (?:the )?(?:sound|notifications?)|silent(?: mode)? off`,
  moreStories: 'more stories(?: (?:a|per|each|every|in the) (?:day|digest))?|too few stories',
  fewerStories: '(?:fewer|less) stories(?: (?:a|per|each|every|in the) (?:day|digest))?|too many stories',
  allTopics:
    '(?:about |on )?everything again|(?:about|on) everything|all topics(?: again)?|not only (?:my|these|those) topics',
  noQuiet: 'no quiet (?:hours|time)|quiet(?: hours)? (?:off|never|none)',
  follow: 'follow|(?:my )?topics?:|add (?:the )?topics?:?',
  unfollow: 'unfollow|stop following|remove (?:the )?topics?:?',
  only: '(?:send|give|show|tell)(?: me)? only (?:(?:stories|news|digests?) )?(?:about|on)|only (?:stories|news|digests?) (?:about|on)|i (?:only|just) want (?:(?:stories|news|digests?) )?(?:about|on)|(?:my )?digests? only (?:about|on)',
  mute: "mute|leave out|no(?: more)? (?:news|stories) (?:about|on|of)|nothing(?: more)? (?:about|on)|(?:don't|do not) (?:send|show|tell) me (?:(?:anything|any|more|news|stories) )*(?:about|on)|(?:(?:don't|do not) show|stop showing) me(?: any)?(?: more)?(?= (?!any|this|that|it|more|news|digest|messages?|the |them|me|what|how|when|where|who))|i (?:don't|do not) want (?:(?:to hear|to read|to see|any|anything|more|news|stories) )*(?:about|on)",
  unmute: 'unmute|unhide|stop (?:muting|hiding|leaving out)',
  bareOnly: '(?:only|just) (?:about|on)',
  bareMute: 'without|no more',
  quiet:
    "quiet(?: hours?| time)?:?|(?:don't|do not) (?:disturb|bother|write|send|wake)(?: me)?(?: anything)?|nothing|no (?:digests?|messages?)|silence",
  aroundDays: 'send(?: me)?(?: the| my)?(?: digests?| news)?|my|the|digests?|once a week|weekly',
  addTime:
    '(?:add|also|another|one more|send(?: me)? (?:another|one more|also))(?: (?:another|one|a|second|digest|time))*',
  zone: '(?:(?:change|set) )?(?:(?:my |the )?time ?zone|my zone)(?: is| to)?:?',
  livesIn: "i(?:'m| am)(?: now)? in|i(?:'ve| have)?(?: just)? moved to|i live in",
  questions: 'what|who|whom|when|where|why|how|which|whether|if',
};
