import { describe, expect, it } from 'vitest';
import { describeMisspelt, misspeltSettings } from '../src/misspelt-settings.ts';

const meant = (...names: readonly string[]) =>
  misspeltSettings(Object.fromEntries(names.map((name) => [name, 'secret']))).map((each) => each.meant);

describe('a setting that is misspelt', () => {
  it.each([
    ['KEEP_DAY', 'KEEP_DAYS'],
    ['TELEGRAM_BOT_TOKN', 'TELEGRAM_BOT_TOKEN'],
    ['TELEGRAM_TOKEN', 'TELEGRAM_BOT_TOKEN'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['openai_model', 'OPENAI_MODEL'],
    ['OPENAI_KEY', 'OPENAI_API_KEY'],
  ])('%s: %s is offered', (name, setting) => {
    expect(meant(name)).toEqual([setting]);
  });

  it.each([
    'HOME',
    'HOSTNAME',
    'PATH',
    'PGPORT',
    'TZ',
    'NODE_OPTIONS',
    'API_KEY',
    'HTTP_PROXY',
    'MODEL_TOKENS',
    'PORTS',
  ])('is none of other programs: %s', (name) => {
    expect(meant(name)).toEqual([]);
  });

  it('is none where the setting is set as well, or it has no value', () => {
    expect(meant('TELEGRAM_TOKEN', 'TELEGRAM_BOT_TOKEN')).toEqual([]);
    expect(misspeltSettings({ KEEP_DAY: ' ' })).toEqual([]);
  });

  it('is told by its name, without its value', () => {
    const [found] = misspeltSettings({ TELEGRAM_TOKEN: '123456:secret' });
    expect(found && describeMisspelt(found)).toBe(
      'TELEGRAM_TOKEN is set, and no setting of Verbatim. Did you mean TELEGRAM_BOT_TOKEN?',
    );
  });
});
