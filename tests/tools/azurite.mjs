// Runs Azurite's blob service, with the arguments given, until standard input ends: so it never outlives the tests, and stores what it holds.
import { createRequire } from 'node:module';

process.stdin.resume();
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
createRequire(import.meta.url)('azurite/dist/src/blob/main.js');
