import { describe, expect, it } from 'vitest';
import { isReasonForOther, tellsReason } from '../../src/answers/summary/tells-reason.ts';
import { createTopicMatcher } from '../../src/answers/topic-matcher.ts';

const topicOf = (words: string, language: string) => createTopicMatcher(words, new Set(), language);

describe('a reason for what is asked about', () => {
  it.each([
    ['bridge close', 'en', 'The bridge was closed because two cables had cracked.'],
    ['bridge close', 'en', 'Because two cables had cracked, the bridge was closed.'],
    ['strike end', 'en', 'Workers ended the strike, citing a new offer.'],
    ['students protest', 'en', 'The students’ protest was sparked by a rise in fees.'],
    ['students protest', 'en', 'Students protested over the death of a cleaner.'],
    ['guard arrest', 'en', 'The guard was arrested on suspicion of theft.'],
    ['бунт', 'bg', 'Бунтът избухна след смъртта на чистач.'],
    ['протест', 'ru', 'Протест вызван ростом цен.'],
    ['протест', 'uk', 'Протест спричинило зростання цін.'],
    ['мост закрили', 'uk', 'Міст закрили, бо тріснули два троси.'],
    ['мост закрыли', 'ru', 'Мост закрыли из-за трещин в тросах.'],
    ['мостът затворен', 'bg', 'Мостът е затворен заради пукнатини.'],
  ])('%s: is told in %s', (topic, language, sentence) => {
    expect(tellsReason(sentence, topicOf(topic, language))).toBe(true);
  });

  it.each([
    ['bridge close', 'en', 'Thousands came by ferry because the bridge is closed.'],
    ['мост закрыли', 'ru', 'Тысячи людей приехали на пароме, потому что мост закрыли.'],
    ['мостът затворен', 'bg', 'Хиляди дойдоха с ферибот, защото мостът е затворен.'],
    ['міст закрили', 'uk', 'Тисячі приїхали поромом, бо міст закрили.'],
  ])('%s: is itself the reason for something else in %s', (topic, language, sentence) => {
    expect(tellsReason(sentence, topicOf(topic, language))).toBe(false);
    expect(isReasonForOther(sentence, topicOf(topic, language))).toBe(true);
  });

  it('is no reason for something else where the sentence does not speak of it', () => {
    expect(isReasonForOther('The match was moved because of rain.', topicOf('bridge close', 'en'))).toBe(
      false,
    );
  });
});
