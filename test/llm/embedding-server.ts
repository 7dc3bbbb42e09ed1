import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { embedWords } from '../search/word-embedder.ts';

const request = z.object({
  model: z.string(),
  input: z.array(z.string()),
  dimensions: z.number().optional(),
  encoding_format: z.string().optional(),
});
export type EmbeddingCall = z.output<typeof request>;
/** Answers a call in place of the server that embeds well. */
export type Fault = (call: EmbeddingCall, response: ServerResponse) => void;

export interface EmbeddingServer {
  readonly baseUrl: string;
  readonly received: readonly EmbeddingCall[];
  /** What it does from now on; null: it embeds well. */
  fault: Fault | null;
  close(): Promise<void>;
}

/** A server on loopback that speaks the embeddings protocol, well or badly. */
export async function startEmbeddingServer(fault: Fault | null = null): Promise<EmbeddingServer> {
  const received: EmbeddingCall[] = [];
  const server = createServer(async (incoming, response) => {
    let text = '';
    for await (const chunk of incoming) text += chunk;
    const call = request.parse(JSON.parse(text));
    received.push(call);
    if (started.fault === null) sendVectors(response, call.input.map(embedWords));
    else started.fault(call, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const started: EmbeddingServer = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    fault,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return started;
}

export function sendVectors(response: ServerResponse, vectors: readonly (readonly unknown[])[]): void {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
  sendJson(response, 200, JSON.stringify({ object: 'list', data, model: 'words' }));
}

export function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
