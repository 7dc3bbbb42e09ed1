import type { Context } from 'hono';

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface ApiRequest {
  readonly encoding: 'query' | 'json' | 'form' | 'multipart';
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By the name of the part. */
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** The parameters of a call in any of the four ways in which the Bot API takes them; null where the body is broken. */
export async function readRequest(context: Context): Promise<ApiRequest | null> {
  const { req } = context;
  const query = req.query();
  const type = (req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  try {
    if (req.method === 'GET' || type === '')
      return { encoding: 'query', parameters: query, files: new Map() };
    if (type === 'application/json') {
      const raw = await req.text();
      const body: unknown = raw.trim() === '' ? {} : JSON.parse(raw);
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
      return { encoding: 'json', parameters: { ...query, ...body }, files: new Map() };
    }
    if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data')
      return await readForm(req.raw, query, type === 'multipart/form-data' ? 'multipart' : 'form');
    return { encoding: 'query', parameters: query, files: new Map() };
  } catch {
    // Whatever the parser says, a caller that sends a broken body gets Telegram's 400.
    return null;
  }
}

async function readForm(
  request: Request,
  query: Readonly<Record<string, string>>,
  encoding: 'form' | 'multipart',
): Promise<ApiRequest> {
  const parameters: Record<string, unknown> = { ...query };
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of await request.formData())
    if (typeof value === 'string') parameters[name] = value;
    else
      files.set(name, {
        name: value.name,
        type: value.type || 'application/octet-stream',
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
  return { encoding, parameters, files };
}

/** Parameters may come as JSON in a string, in forms always. */
export function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
