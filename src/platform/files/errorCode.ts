/** The code of a file system error, such as `ENOENT`; empty for any other error. */
export function errorCode(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
