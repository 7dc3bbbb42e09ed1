import type { QuestionForms } from '../questions/question-forms.ts';

export const englishFollowUps: QuestionForms['followUps'] = [
  [
    'more',
    [
      '[show|give|tell|read] [me] [some|any|a bit] more [(please|quotes|(of|about|on) (this|that|it|them)|results|details)]',
      '(next|continue|go on|keep going)',
      '(what|anything|something) else',
      '(any|is there any|are there any|is there) (more|others) [quotes]',
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
      '(what was|can i (see|read|have|get)) (the|his|her|that) (full|whole|entire|complete|exact) (quote|quotation|statement|text|words|sentence)',
      'word for word',
      '(repeat|say|read|show|tell me) (that|this|it) [again]',
      '(again|repeat|once more|one more time)',
    ],
  ],
  [
    'where-said',
    [
      'where (was|were|did|has|is) (that|this|it|he|she|they|these) (said|say|say it|say that|say this|said it|said that|from|published)',
      "(what is|what's|where is|where's) (the|your|its) (source|proof|evidence)",
      'where (did|do) you (get|find|read|take|have|hear|see) (that|this|it) [from]',
      'where (does|did) (that|this|it) come from',
      "(what is|what's|what was) (that|this|it) based on",
      '(did|has) (he|she|they) (really|actually|truly) (say|said|claim|claimed) (that|this|it|so)',
      '[(show|give|send|tell)] [me] [(the|a|your|its)] (source|link|proof|evidence|original|original article|whole article|full article|article)',
      '(who|what) (told|tells) you [(that|this|so|it)]',
      '(who|which paper|which outlet) (says|said) so',
      'how do you know [(that|this|it)]',
      '(says|said|according to) (who|whom)',
      'to whom [did (he|she|they) say (that|this|it)]',
      'who did (he|she|they) say (that|this|it) to',
      '[(in|from)] (which|what) (article|paper|outlet|source|newspaper) [(is|was) (that|this|it) [from|in|said]]',
      'when (was|were|did|has) (that|this|it|he|she|they) (said|say|say it|say that|say this|said it|said that|published)',
      'who (reported|wrote) (that|this|it)',
    ],
  ],
  [
    'who-else',
    [
      'who else [(said|says|spoke|talked|commented) [(something|anything|that|this|so)] [(about|on) (it|this|that)]]',
      '(anyone|anybody|somebody|someone) else [(say|said|speak|talk|comment) [(something|anything|that)] [(about|on) (it|this|that)]]',
      '[the] (others|other people|other speakers)',
    ],
  ],
  ['earlier', ['[even] (earlier|older)', 'before (that|then|this)', '[and] [what] [about] before']],
  [
    'reset',
    [
      '(reset|start over|new topic|new question|forget (it|that|this)|never mind|nevermind|clear|start again|another topic)',
    ],
  ],
];
