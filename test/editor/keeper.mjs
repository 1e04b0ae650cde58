// Runs a program in a process group of its own and ends the whole group, and removes the given folders, as soon as
// whoever started it is gone: its standard input is a pipe that closes even when the parent is killed.
// Use: node keeper.mjs '{"command": "...", "args": [], "remove": ["/tmp/..."]}' started with `detached: true`.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const { command, args, remove } = JSON.parse(process.argv[2] ?? '{}');
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let ending = false;

function end(code) {
  if (ending) {
    return;
  }
  ending = true;
  process.exitCode = code;
  signal('SIGTERM');
  const tidy = () => {
    for (const folder of remove) {
      try {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      } catch {
        // A folder that cannot be removed is in the system's temporary folder and does no harm.
      }
    }
    signal('SIGKILL');
    process.exit(code);
  };
  if (child.exitCode !== null || child.signalCode !== null) {
    setTimeout(tidy, 100);
  } else {
    child.once('exit', () => setTimeout(tidy, 100));
    setTimeout(() => child.kill('SIGKILL'), 3000);
  }
}

// The group holds this process too: it ignores the polite signal and falls to the last one, its work done.
function signal(name) {
  try {
    process.kill(-process.pid, name);
  } catch {
    child.kill(name);
  }
}

for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(name, () => end(0));
}
process.stdin.on('end', () => end(0)).on('error', () => end(0)).resume();
child.on('error', (error) => {
  process.stderr.write(`Cannot run ${command}: ${error.message}\n`);
  end(1);
});
child.on('exit', (code) => end(code ?? 1));
