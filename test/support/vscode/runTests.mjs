// @ts-check
// Starts VS Code once with tests, in a separate process, because `runTests` prints everything that VS Code prints and
// may need a virtual display around it. Takes the options of `runTests` as JSON.
import { runTests } from '@vscode/test-electron';

try {
  await runTests(JSON.parse(process.argv[2] ?? '{}'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
