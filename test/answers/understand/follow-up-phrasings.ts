/**
 * Follow-ups as people type them, after "what did Ada Marlow say about tolls" on Thursday 13 March 2031, by what each changes or
 * asks for.
 */
export const followUpPhrasings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    speaker:
      'and Quill? | what about Quill? | what of Quill? | how about Tobias Quill? | and what did Quill say? | same for Quill | and the mayor?',
    topic:
      'what about the bridge? | only about the bridge | just about ferries, please | and about ferries? | And what did she say about the bridge?',
    'last month': 'and last month? | in February? | last month',
    'last year': 'how about in 2030 | and last year?',
    'since Monday': 'and since Monday? | since Monday',
    earlier: 'and before that? | even earlier',
    why: 'why? | why did he say that? | how come | but why',
    when: 'when? | when was that?',
    'who-else':
      'who else? | anybody else talk about it? | others? | who else spoke about this | what was the reaction? | how did people react | any reactions? | who responded to that?',
    more: 'more | show me more please | anything else? | what else did she say? | any more? | go on',
    'full-quote':
      'the full quote | full quote please | can I see the full quote? | exact words | in context | the entire statement | say that again',
    'where-said':
      'where was that said? | when did she say that? | in which newspaper | where is that from? | source? | who told you that? | show me the source | says who? | to whom?',
    reset: 'new topic | start again | new question | forget it',
  },
  bg: {
    speaker:
      'а Quill? | ами Quill? | а какво за Quill? | а какво Quill? | а какво каза Quill? | и Куил? | а кметът?',
    topic: 'а за моста? | само за моста | и за фериботите?',
    'last month': 'а миналия месец? | през февруари? | миналия месец',
    'last year': 'а през 2030? | ами миналата година? | а лани?',
    'since Monday': 'а от понеделник? | от понеделник',
    earlier: 'а преди това? | по-рано',
    why: 'защо? | защо така | защо го каза? | но защо',
    when: 'кога? | кога беше това?',
    'who-else':
      'кой друг? | кой друг каза нещо? | а другите? | някой друг? | каква беше реакцията? | как реагираха хората? | има ли реакции? | кой реагира?',
    more: 'още | покажи още | още малко | има ли още? | какво още каза тя? | продължи',
    'full-quote': 'целият цитат | дай ми целия цитат | точните думи | в контекст',
    'where-said':
      'къде е казано това? | кога го каза? | откъде е това? | кой го съобщи | в коя статия? | кой ти каза това? | покажи ми източника',
    reset: 'нова тема | друг въпрос | отначало | забрави',
  },
  ru: {
    speaker:
      'а Quill? | а что Квилл? | а что там Квилл? | а что насчёт Квилла? | а что сказал Квилл? | и Квилл? | как насчёт Квилла? | а мэр?',
    topic: 'а про мост? | а о мосте? | и о паромах',
    'last month': 'а в прошлом месяце? | в феврале? | за прошлый месяц',
    'last year': 'а в 2030? | а в прошлом году?',
    'since Monday': 'а с понедельника? | с понедельника',
    earlier: 'а до этого? | раньше',
    why: 'почему? | почему он так сказал? | зачем? | но почему',
    when: 'когда? | когда это было?',
    'who-else':
      'кто ещё? | кто еще говорил об этом | а другие? | кто-нибудь ещё? | какая была реакция? | как отреагировали политики? | есть ли реакции? | кто ответил на это?',
    more: 'ещё | покажи ещё | дальше | есть ещё? | что ещё она сказала? | продолжай',
    'full-quote':
      'полная цитата | цитата полностью | покажи цитату целиком | точные слова | что именно он сказал?',
    'where-said':
      'где это было сказано? | когда он это сказал? | где она такое сказала | откуда это? | в какой статье?',
    reset: 'новая тема | начнём заново | другой вопрос | забудь',
  },
  uk: {
    speaker:
      'а Quill? | а що Квілл? | а що щодо Квілла? | а що сказав Квілл? | і Квілл? | як щодо Квілла? | а мер?',
    topic: 'а про міст? | і про пороми?',
    'last month': 'а минулого місяця? | у лютому? | за минулий місяць',
    'last year': 'а у 2030? | а торік?',
    'since Monday': 'а з понеділка? | з понеділка',
    earlier: 'а до того? | раніше',
    why: 'чому? | чому він так сказав? | навіщо? | але чому',
    when: 'коли? | коли це було?',
    'who-else':
      'хто ще? | хто ще говорив про це | хтось іще? | а інші? | яка була реакція? | як відреагували люди? | чи є реакції? | хто відповів на це?',
    more: 'ще | покажи ще | далі | є ще? | що ще вона сказала? | продовжуй',
    'full-quote': 'повна цитата | цитата повністю | точні слова | що саме він сказав?',
    'where-said':
      'де це було сказано? | коли він це сказав? | звідки це? | у якій статті? | хто про це повідомив',
    reset: 'нова тема | почати заново | інше питання | забудь',
  },
};
