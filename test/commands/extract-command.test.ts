import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { useTemporaryFolder } from '../sources/temporary-folder.ts';
import { memoryIo } from './memory-io.ts';

const paragraph =
  'The bridge at Orlin was closed on Monday after engineers found cracks in two of its cables, the mayor said.';
const page = `<html lang="en"><head><title>Bridge closed</title><meta property="og:site_name" content="Harbour Post"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>${`<p>${paragraph}</p>`.repeat(4)}</article><script>alert(1)</script></body></html>`;

const { path } = useTemporaryFolder();

describe('extract', () => {
  it('takes the article out of each page of a stream of lines', async () => {
    const io = memoryIo(`${JSON.stringify({ id: 'p1', html: page })}\n{"id":"p2"}\n`);
    await runCli(['extract', '--jsonl'], io);
    const [first, second] = io
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'p1',
      title: 'Bridge closed',
      language: 'en',
      siteName: 'Harbour Post',
    });
    expect(first.text).toContain(paragraph);
    expect(first.text).not.toMatch(/Home|alert/);
    expect(second).toMatchObject({ id: 'p2', error: { code: 'bad-input' } });
    expect(io.exitCode()).toBe(1);
  });

  it.each([
    [[], 'page\0 of bytes', 'stdin: holds U+0000'],
    [['ftp://harbour.example/page'], '', 'only addresses that begin with http:// or https:// can be read'],
  ])('refuses what is no page: %j', async (args, input, message) => {
    const io = memoryIo(input);
    await runCli(['extract', ...args], io);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe('');
    expect(io.exitCode()).toBe(1);
  });

  it('shows a page to people: what it says of itself, then the text', async () => {
    const io = memoryIo(page);
    await runCli(['extract'], io);
    expect(io.out()).toMatch(/^Bridge closed\nHarbour Post · en\n\n/);
    expect(io.out()).toContain(paragraph);
  });

  it('says on request what of the text is not searched, and by which rule', async () => {
    const io = memoryIo(
      page.replace(
        '</article>',
        '<p>Photo: Mira Tal/Reuters</p><p>(Reporting by Mira Tal; Editing by Ivo Rek)</p></article>',
      ),
    );
    await runCli(['extract', '--explain'], io);
    expect(io.out()).toMatch(
      /Not searched, not quoted:\n[\s\S]*desk credit: \(Reporting by Mira Tal; Editing by Ivo Rek\)\n$/,
    );
  });

  it('says so of a wire text too, each part under its own rule', async () => {
    const file = path('wire.txt');
    writeFileSync(
      file,
      `ORLIN, May 12 (Reuters) - ${paragraph}\n\nFollow us on Telegram\n\n14:32 GMT\n\nNobody was hurt, he said.\n\nFile photo: the bridge\n`,
    );
    const io = memoryIo();
    await runCli(['extract', '--explain', file], io);
    expect(io.out()).toContain(
      'Not searched, not quoted:\n  dateline: ORLIN, May 12 (Reuters) -\n  promotion: Follow us on Telegram\n  stamp: 14:32 GMT\n  caption: File photo: the bridge\n',
    );
  });

  it('does not mix an explanation into JSON', async () => {
    const io = memoryIo(page);
    await runCli(['extract', '--json', '--explain'], io);
    expect(io.err()).toContain('leave --json out');
    expect(io.exitCode()).toBe(2);
  });

  it('fetches nothing from this machine unless told so', async () => {
    const io = memoryIo();
    await runCli(['extract', 'http://127.0.0.1:8080/news'], io);
    expect(io.err()).toContain('is no public host');
    expect(io.exitCode()).toBe(1);
  });
});
