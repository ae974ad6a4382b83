/** Error messages of the engine, as far as they cannot contain anyone's words. */
const engineWords =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)|Cannot convert undefined or null to object|Maximum call stack size exceeded|Invalid (?:array|string) length|Invalid time value|Reduce of empty array with no initial value|Assignment to constant variable)/;
/** Names of errors, and codes of the system or VS Code. None of them can be a person's name. */
const kind = /^(?:[A-Z][A-Za-z]{0,30})?Error$/;
const code =
  /^(?:E[A-Z]{3,15}|ERR_[A-Z_]{3,40}|File(?:Exists|NotFound|NotADirectory|IsADirectory)|NoPermissions|Unavailable|Unknown)$/;
/** A place in the code: file name, line, and column. */
const place = /[\\/(]([\w.-]{1,80}\.js):(\d{1,7}):(\d{1,7})\)?$/;
/** The function running there. VS Code's extension hosts indent with a tab, the engine with four spaces. */
const running = /^(?: {4}|\t)at (?:async )?([\w$.<>#]{1,80}) [[(]/;

/** More frames add nothing. */
const maxFrames = 12;
const maxCauses = 3;

/**
 * Describes a fault for a log that may be sent to someone: the kind of fault and the places in the code, without names,
 * words from notes, or file paths.
 */
export function faultReport(fault: unknown): string {
  const lines: string[] = [];
  let next = fault;
  for (let depth = 0; depth <= maxCauses && next !== undefined; depth++) {
    lines.push(...reportOf(next).map((line, at) => (depth > 0 && at === 0 ? `caused by ${line}` : line)));
    next = next instanceof Error ? next.cause : undefined;
  }
  return lines.join('\n');
}

function reportOf(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return [`a fault that is no error: ${typeof fault}`];
  const { name, message, stack } = fault;
  const given: unknown = 'code' in fault ? fault.code : undefined;
  const head = [
    kind.test(name) ? name : 'Error',
    typeof given === 'string' && code.test(given) ? ` ${given}` : '',
    `: ${engineWords.exec(message)?.[0] ?? 'the message is left out, because it may hold words of a note'}`,
  ].join('');
  return [head, ...framesIn(typeof stack === 'string' ? stack : '', message)];
}

/** The stack frames. A message may contain lines that look like frames, so only the text after it is read. */
function framesIn(stack: string, message: string): readonly string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  const frames = stack
    .slice(at + message.length)
    .split('\n')
    .slice(1)
    .flatMap(line => {
      const [, file, row, column] = (/^(?: {4}|\t)at /.test(line) && place.exec(line)) || [];
      const where = running.exec(line)?.[1];
      return file ? [`  at ${where ? `${where} ` : ''}(${file}:${row}:${column})`] : [];
    });
  return frames.slice(0, maxFrames);
}
