import { run } from './program.js';

process.exitCode = await run(process.argv.slice(2));
// Idle keep-alive sockets would hold the process for some seconds more; the outputs are flushed when the callbacks run.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
