import { describe, expect, it } from 'vitest';
import { startOnStandIn } from './bot-on-stand-in.ts';

describe('access', () => {
  it('by invitation lets in who follows a link of an admin, each link once', async () => {
    const bot = await startOnStandIn({
      settings: { zone: 'UTC', adminIds: [500_001], access: 'invite', allowedIds: [] },
    });
    const admin = bot.person({ id: 500_001 });
    const [ada, ben] = [bot.person(), bot.person()];
    expect((await ada.say('what happened?')).text).toContain('by invitation');
    const code = /start=([\w-]+)/.exec((await admin.say('/invite')).text ?? '')?.[1];
    expect((await ada.say(`/start ${code}`)).text).toContain('word for word');
    expect((await ada.say('what happened?')).text).toContain('You asked: what happened?');
    expect((await ben.say(`/start ${code}`)).text).toContain('unknown or used');
    expect((await ada.say('/invite')).text).toContain('Only those who run this bot');
    await bot.stop();
  });

  it('tells an admin of invitations where they let somebody in, and else what does', async () => {
    const admins = { zone: 'UTC', adminIds: [500_001], allowedIds: [] };
    for (const [access, said] of [
      ['invite', 'An invitation for one person: https://t.me/'],
      ['list', 'Add the person'],
      ['open', 'nobody needs an invitation'],
    ] as const) {
      const bot = await startOnStandIn({ settings: { ...admins, access } });
      const admin = bot.person({ id: 500_001 });
      expect((await admin.say('/invite')).text).toContain(said);
      expect((await admin.say('/help')).text?.includes('/invite')).toBe(access === 'invite');
      if (access !== 'list') expect((await bot.person().say('/help')).text).not.toContain('/invite –');
      await bot.stop();
    }
  });

  it('by list answers those on it alone', async () => {
    const bot = await startOnStandIn({
      settings: { zone: 'UTC', adminIds: [], access: 'list', allowedIds: [600_001] },
    });
    expect((await bot.person({ id: 600_001 }).say('what happened?')).text).toContain(
      'You asked: what happened?',
    );
    expect((await bot.person({ id: 600_002 }).say('what happened?')).text).toContain('not open to everybody');
    await bot.stop();
  });
});
