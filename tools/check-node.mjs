/**
 * Ends the process with one clear sentence when this Node is older than package.json's `engines.node`.
 * Imports nothing of ours and uses only old syntax, because it must run on the very versions that it refuses.
 */
import { readFileSync } from 'fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = engines.node.replace('>=', '');
const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `需要 Node.js ${wanted} 或更高版本，当前是 ${process.versions.node}，请从 https://nodejs.org 升级。\n` +
      `Redress needs Node.js ${wanted} or newer, and this is ${process.versions.node}: get it from https://nodejs.org`,
  );
  process.exit(1);
}
