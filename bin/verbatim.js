#!/usr/bin/env node
// Guards against a Node that cannot run TypeScript: hands over to the Node that came with `npm ci`, or says what to install.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const REQUIRED_MAJOR = 24;

// Node keeps what it makes of the TypeScript files, which takes longer than all else at the start. Threads and the Node that is
// handed over to find the folder by this setting; where it cannot be written, everything is made anew.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/verbatim', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= REQUIRED_MAJOR) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  const { runCli } = await import('../src/cli.ts');
  await runCli(process.argv.slice(2));
} else {
  const bundledNode = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (existsSync(bundledNode)) runWith(bundledNode);
  else {
    process.stderr.write(
      `Verbatim needs Node ${REQUIRED_MAJOR} or newer; this is Node ${process.versions.node}.\n` +
        `Run "npm ci" in the project's folder (on Linux x64 it brings its own Node), or install Node ${REQUIRED_MAJOR} from nodejs.org.\n`,
    );
    process.exitCode = 1;
  }
}

function runWith(node) {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}
