/** Error texts of the engine or the system, which a user must never see instead of ours. */
export const rawFault =
  /Cannot read|Cannot convert|is not a function|is not iterable|is not defined|Maximum call stack|\[object Object\]|Invalid (?:array|string|URL|time)|Unexpected token|\bE(?:NOENT|ACCES|ISDIR|NOTDIR|INVAL|PERM|XDEV)\b|\n\s+at \S/;
