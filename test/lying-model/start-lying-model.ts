import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { LyingCase } from './draw-case.ts';
import { drawLie, type Lie, type LieKind, lieKinds, type Material } from './draw-lie.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

export interface LyingModel {
  readonly baseUrl: string;
  /** All sentences that it gave to a question, over all tries. */
  told(seed: number): readonly Lie[];
  /** How often it answered with what kind of misbehaviour, or of answer. */
  readonly answers: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const offered = z.object({ id: z.string(), text: z.string() });
const requestForm = z.object({
  stream: z.boolean().optional(),
  response_format: z.object({ json_schema: z.object({ name: z.string() }) }),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
});
const inputForm = z.object({
  question: z.string(),
  spans: z.array(offered),
  quotes: z.array(offered.extend({ speaker: z.string() })),
  complaints: z.array(z.string()).optional(),
});

/** How the whole of an answer goes wrong, by how often. */
const misbehaviours = [
  ['broken JSON', 0.02],
  ['another form', 0.01],
  ['prose', 0.01],
  ['half a stream', 0.03],
  ['a refusal', 0.01],
  ['429', 0.01],
  ['500', 0.01],
  ['a torn connection', 0.01],
  ['silence', 0.004],
  ['no sentence', 0.01],
] as const;
type Misbehaviour = (typeof misbehaviours)[number][0];
const SHARE_OF_HONEST = 0.4;
/** The lies that look most like the truth are told more often than the others. */
const altered: readonly LieKind[] = ['number', 'name', 'date', 'negation', 'strengthened', 'swapped'];
const SHARE_OF_ALTERED = 0.4;
const SHARE_OF_SLOTS = 0.1;
const UNSTREAMED = 0.1;
const PIECE = 17;

/**
 * A server on loopback that speaks the OpenAI protocol and lies, the same way for the same case and try. It keeps what it did, so
 * that it can be compared with what readers saw.
 */
export async function startLyingModel(cases: (seed: number) => LyingCase): Promise<LyingModel> {
  const told = new Map<number, Lie[]>();
  const answers = new Map<string, number>();
  const server = createServer(async (incoming, response) => {
    const body = requestForm.parse(await json(incoming));
    const input = inputForm.parse(JSON.parse(body.messages[1].content));
    const seed = Number(/case (\d+)/.exec(input.question)?.[1]);
    const random = seededRandom(seed * 7 + (input.complaints === undefined ? 1 : 2));
    const style = body.response_format.json_schema.name.startsWith('exact') ? 'exact' : 'fluent';
    const lies = drawAnswer(random, { case: cases(seed), style, spans: input.spans, quotes: input.quotes });
    const misbehaviour = drawMisbehaviour(random);
    told.set(seed, [...(told.get(seed) ?? []), ...lies]);
    answers.set(misbehaviour ?? 'sentences', (answers.get(misbehaviour ?? 'sentences') ?? 0) + 1);
    const content = JSON.stringify({
      sentences: lies.map(({ text, spans }) =>
        style === 'exact' ? { text, span: spans[0] ?? null } : { text, spans },
      ),
    });
    answer(response, { content, misbehaviour, streams: body.stream === true && !random.chance(UNSTREAMED) });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    told: (seed) => told.get(seed) ?? [],
    answers,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function drawMisbehaviour(random: SeededRandom): Misbehaviour | null {
  let draw = random.next();
  for (const [name, share] of misbehaviours) {
    draw -= share;
    if (draw < 0) return name;
  }
  return null;
}

function drawAnswer(random: SeededRandom, material: Material): readonly Lie[] {
  const lies: Lie[] = [];
  for (let wanted = random.whole(1, 4); lies.length < wanted; ) {
    const lie = random.chance(SHARE_OF_SLOTS)
      ? { kind: 'honest' as const, text: `{{${random.pick(material.quotes).id}}}`, spans: [] }
      : drawLie(random, drawKind(random), material);
    if (lie !== null) lies.push(lie);
  }
  return lies;
}

function drawKind(random: SeededRandom): LieKind {
  if (random.chance(SHARE_OF_HONEST)) return 'honest';
  return random.pick(random.chance(SHARE_OF_ALTERED) ? altered : lieKinds);
}

interface Reply {
  readonly content: string;
  readonly misbehaviour: Misbehaviour | null;
  readonly streams: boolean;
}

function answer(response: ServerResponse, { content, misbehaviour, streams }: Reply): void {
  const contents: Partial<Record<Misbehaviour, string>> = {
    'broken JSON': content.slice(0, -2).replace(':', ' '),
    'another form': content.replace('"sentences"', '"answer"'),
    prose: 'The mayor resigned, as everybody knows.',
    'no sentence': '{"sentences":[]}',
  };
  // Nothing for a minute, and longer: nobody answers.
  if (misbehaviour === 'silence') return;
  if (misbehaviour === '429') response.writeHead(429, { 'retry-after': '60' }).end('{}');
  else if (misbehaviour === '500') response.writeHead(500).end('oops');
  else if (misbehaviour === 'a torn connection') response.socket?.destroy();
  else if (misbehaviour === 'a refusal') complete(response, { content: null, refusal: 'I cannot help.' });
  else if (misbehaviour === 'half a stream')
    stream(response, content.slice(0, content.length / 2), { isTorn: true });
  else if (misbehaviour !== null) complete(response, { content: contents[misbehaviour] ?? '' });
  else if (streams) stream(response, content, { isTorn: false });
  else complete(response, { content });
}

function complete(
  response: ServerResponse,
  message: { readonly content: string | null; readonly refusal?: string },
): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      choices: [
        { index: 0, finish_reason: 'stop', message: { role: 'assistant', refusal: null, ...message } },
      ],
      usage: { prompt_tokens: 400, completion_tokens: 60, total_tokens: 460 },
    }),
  );
}

function stream(response: ServerResponse, content: string, { isTorn }: { readonly isTorn: boolean }): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (fields: object) =>
    response.write(
      `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', ...fields })}\n\n`,
    );
  for (let at = 0; at < content.length; at += PIECE)
    send({ choices: [{ index: 0, delta: { content: content.slice(at, at + PIECE) }, finish_reason: null }] });
  if (isTorn) {
    response.end();
    return;
  }
  send({ choices: [], usage: { prompt_tokens: 400, completion_tokens: 60, total_tokens: 460 } });
  response.end('data: [DONE]\n\n');
}
