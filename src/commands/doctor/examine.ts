import { type Config, loadConfig } from '../../config.ts';
import { describeError } from '../../errors.ts';
import { describeMisspelt, misspeltSettings } from '../../misspelt-settings.ts';
import { programVersion } from '../program-version.ts';
import { examineEmbeddings, examineModel, examineTelegram } from './examine-peers.ts';
import { examineStore } from './examine-store.ts';
import type { Finding } from './finding.ts';
import { isPortFree } from './is-port-free.ts';

const REQUIRED_NODE_MAJOR = 24;

/** Looks at everything that the service needs, in the order in which it needs it; sends nothing but greetings. */
export async function* examine(
  environment: Readonly<Record<string, string | undefined>>,
  namedStore?: string,
): AsyncGenerator<Finding> {
  yield examineProgram();
  let config: Config;
  try {
    config = loadConfig(environment, namedStore);
  } catch (error) {
    yield {
      about: 'configuration',
      state: 'problem',
      message: describeError(error),
      next: '.env.example says what each setting may be.',
    };
    return;
  }
  yield { about: 'configuration', state: 'ok', message: 'every setting has a value that is allowed' };
  for (const misspelt of misspeltSettings(environment))
    yield {
      about: 'configuration',
      state: 'advice',
      message: describeMisspelt(misspelt),
      next: 'What is misspelt is not used; .env.example lists every setting.',
    };
  yield* examineStore(config);
  yield await examinePort(config);
  yield await examineTelegram(config);
  yield await examineModel(config);
  if (config.embeddings !== undefined) yield await examineEmbeddings(config.embeddings);
}

function examineProgram(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const message = `Verbatim ${programVersion()} on Node ${process.versions.node}`;
  if (major >= REQUIRED_NODE_MAJOR) return { about: 'program', state: 'ok', message };
  return {
    about: 'program',
    state: 'problem',
    message,
    next: 'Run "npm ci", which brings Node 24, and start it by npm.',
  };
}

async function examinePort({ http: { host, port } }: Config): Promise<Finding> {
  if (await isPortFree(host, port)) return { about: 'port', state: 'ok', message: `${host}:${port} is free` };
  return {
    about: 'port',
    state: 'advice',
    message: `${host}:${port} is taken`,
    next: `If Verbatim runs there, all is well; else choose another port: PORT=${port + 1} npm start`,
  };
}
