import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../src/articles/wire/is-caption.ts';
import { isStamp, leadingStampLength } from '../../../src/articles/wire/is-stamp.ts';

describe('stamps of a live blog', () => {
  it.each([
    '14:32',
    '14.32 BST',
    '9:05 a.m. (ET)',
    '14:32 | 16 May',
    'Updated at 14:32 GMT, 16 May 2025',
    'Last updated: 16 May 2025',
    'Published 16 May 2025 14:32',
    '12 minutes ago',
    '3h ago',
    'Обновена: 16.05.2025 г.',
    'Публикувана на 16 май 2025, 14:32',
    'преди 5 минути',
    '14:32 ч.',
    'Обновлено в 14:32',
    '15 минут назад',
    'Оновлено о 14:32',
    '10 хвилин тому',
  ])('are lines as %s', (line) => expect(isStamp(line)).toBe(true));

  it.each([
    '14:32 was when the bridge gave way.',
    'Updated rules for 2025 were published by the council, which had waited for them since the spring of that year.',
    '12 minutes ago the ferry left',
    '09:22 MILLER',
    '300 people came',
    'Минути по-късно мостът падна',
    'May 2025',
  ])('are not lines as %s', (line) => expect(isStamp(line)).toBe(false));

  it('at the start of an entry end where the news begins', () => {
    const line = '14:32 BST | The ferry left.';
    expect(line.slice(leadingStampLength(line))).toBe('The ferry left.');
    expect(leadingStampLength('14:32 the ferry left')).toBe(0);
    expect(leadingStampLength('The ferry left at 14:32')).toBe(0);
  });
});

describe('captions', () => {
  it.each([
    'Image caption: The quay at dusk.',
    'Pictured: Captain Ann Lee',
    'File photo: the quay',
    'На снимката: капитанът',
    'На фото: капитан',
    'На світлині: капітан',
  ])('are lines as %s', (line) => expect(isCaption(line)).toBe(true));

  it.each([
    'The caption: nobody read it.',
    'Pictured in a new light, the quay was full.',
    'На снимката се вижда мостът.',
  ])('are not lines as %s', (line) => expect(isCaption(line)).toBe(false));
});
