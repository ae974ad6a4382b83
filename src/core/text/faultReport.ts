/** What the engine says of a mistake in code, as far as it holds no word of anybody's. */
const engineWords =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)|Cannot convert undefined or null to object|Maximum call stack size exceeded|Invalid (?:array|string) length|Invalid time value|Reduce of empty array with no initial value|Assignment to constant variable)/;
/** Names of errors and of what the system or VS Code refused; a name that may be a person's is none of them. */
const kind = /^(?:[A-Z][A-Za-z]{0,30})?Error$/;
const code =
  /^(?:E[A-Z]{3,15}|ERR_[A-Z_]{3,40}|File(?:Exists|NotFound|NotADirectory|IsADirectory)|NoPermissions|Unavailable|Unknown)$/;
/** A place in code: the file's own name, line and column. */
const place = /[\\/(]([\w.-]{1,80}\.js):(\d{1,7}):(\d{1,7})\)?$/;
/** What runs there, by its name in the code; VS Code's hosts write a tab in front where the engine writes four spaces. */
const running = /^(?: {4}|\t)at (?:async )?([\w$.<>#]{1,80}) [[(]/;

/** More of them say no more. */
const mostFrames = 12;
const mostCauses = 3;

/**
 * What went wrong, for a log that may be sent to somebody: the kind of fault and the places in the code, with no name, no
 * words of a note and no path of a file.
 */
export function faultReport(fault: unknown): string {
  const lines: string[] = [];
  let next = fault;
  for (let depth = 0; depth <= mostCauses && next !== undefined; depth++) {
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

/** Where it happened. A message may hold lines that look like places, so only the text after it is read. */
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
  return frames.slice(0, mostFrames);
}
