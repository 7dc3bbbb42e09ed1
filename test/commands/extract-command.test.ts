import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const paragraph =
  'The bridge at Orlin was closed on Monday after engineers found cracks in two of its cables, the mayor said.';
const page = `<html lang="en"><head><title>Bridge closed</title><meta property="og:site_name" content="Harbour Post"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>${`<p>${paragraph}</p>`.repeat(4)}</article><script>alert(1)</script></body></html>`;

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

  it('shows a page to people: what it says of itself, then the text', async () => {
    const io = memoryIo(page);
    await runCli(['extract'], io);
    expect(io.out()).toMatch(/^Bridge closed\nHarbour Post · en\n\n/);
    expect(io.out()).toContain(paragraph);
  });

  it('fetches nothing from this machine unless told so', async () => {
    const io = memoryIo();
    await runCli(['extract', 'http://127.0.0.1:8080/news'], io);
    expect(io.err()).toContain('is no public host');
    expect(io.exitCode()).toBe(1);
  });
});
