// @ts-check
// Checks the packages that ship for known vulnerabilities: npm run audit. Exits with 1 if there are any, and with 2 if
// the registry does not answer.
import '../support/endWithNpm.mjs';
import { audit } from '../support/package/audit.mjs';

const { state, said } = await audit();
console.log(said);
process.exitCode = { clean: 0, vulnerable: 1, unknown: 2 }[state];
