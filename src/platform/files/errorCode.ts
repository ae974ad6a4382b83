/** The code of an error of the file system, such as `ENOENT`; empty for any other fault. */
export function errorCode(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
