import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** What the server does with a request: the message's content, or anything else it likes. */
export type Behaviour = string | ((request: ReceivedRequest, response: ServerResponse) => void);

export interface ModelServer {
  readonly baseUrl: string;
  readonly received: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** A server on loopback that speaks the chat completions protocol, well or badly: one behaviour a request, the last one repeated. */
export async function startModelServer(...behaviours: readonly Behaviour[]): Promise<ModelServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    const behaviour = behaviours[Math.min(received.length, behaviours.length - 1)] ?? '';
    received.push(request);
    if (typeof behaviour === 'string') sendCompletion(response, request.body.model, behaviour);
    else behaviour(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function sendCompletion(
  response: ServerResponse,
  model: string,
  content: string | null,
  refusal: string | null = null,
): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model,
      choices: [
        { index: 0, finish_reason: 'stop', logprobs: null, message: { role: 'assistant', content, refusal } },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  );
}

/** One event of a stream, with a piece of the message's content. */
export function sendPiece(response: ServerResponse, content: string): void {
  const event = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content } }],
  };
  response.write(`data: ${JSON.stringify(event)}\n\n`);
}

async function read(incoming: IncomingMessage): Promise<ReceivedRequest> {
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return { path: incoming.url ?? '', authorization: incoming.headers.authorization, body: JSON.parse(text) };
}
