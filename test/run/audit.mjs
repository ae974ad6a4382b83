// @ts-check
// Known vulnerabilities of the packages that ship: npm run audit. Ends with 1 where there are any, and with 2 where the
// registry does not say.
import '../support/endWithNpm.mjs';
import { audit } from '../support/package/audit.mjs';

const { state, said } = await audit();
console.log(said);
process.exitCode = { clean: 0, vulnerable: 1, unknown: 2 }[state];
