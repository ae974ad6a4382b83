// @ts-check
// What each command returns, as TypeScript understands it: names that only the source knows are written out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { API, SymbolFlags, TypeFlags } from 'typescript/unstable/sync';
import { root } from './root.mjs';

/** @typedef {import('typescript/unstable/sync').Type} Type */

/** How wide a shape is on one line. */
const width = 100;

/** The result of the contract in each file, in TypeScript. @param {readonly string[]} files @returns {ReadonlyMap<string, string>} */
export function resultShapes(files) {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [path.join(root, 'tsconfig.json')] }).getProjects();
    const { checker } = found(project);
    return new Map(
      files.map(file => {
        const at = path.join(root, file);
        const place = readFileSync(at, 'utf8').indexOf('contract = declareCommand(');
        const contract = found(checker.getSymbolAtPosition(at, place));
        const returns = member(found(checker.getTypeOfSymbol(contract)), 'returns');
        return [
          file,
          written(found(checker.getNonNullableType(member(returns, 'of'))), '', []).replaceAll(': \n', ':\n'),
        ];
      }),
    );

    /** @param {Type} type @param {string} name @returns {Type} */
    function member(type, name) {
      return found(checker.getTypeOfSymbol(found(checker.getPropertyOfType(type, name))));
    }

    /** @param {Type} type @param {string} indent @param {readonly number[]} around @returns {string} */
    function written(type, indent, around) {
      if (around.includes(type.id)) throw new Error(`${checker.typeToString(type)} holds itself.`);
      if (type.flags & TypeFlags.Boolean) return 'boolean';
      if (type.isStringLiteralType()) return `'${type.value}'`;
      const inside = [...around, type.id];
      if (type.isUnionType()) {
        const parts = type.getTypes().map(part => written(part, indent, inside));
        return union(parts, indent);
      }
      if (type.isTupleType() || (type.isTypeReference() && checker.isTupleType(type)))
        return `[${checker
          .getTypeArguments(type)
          .map(part => written(part, indent, inside))
          .join(', ')}]`;
      if (checker.isArrayType(type)) {
        const [item] = checker.getTypeArguments(
          /** @type {import('typescript/unstable/sync').TypeReference} */ (type),
        );
        const words = written(found(item), indent, inside);
        if (words.startsWith('\n')) return `(${words}\n${indent})[]`;
        return words.includes(' | ') && !words.endsWith('}') ? `(${words})[]` : `${words}[]`;
      }
      if (type.isObjectType() || type.isIntersectionType()) return object(type, indent, inside);
      return checker.typeToString(type);
    }

    /** @param {Type} type @param {string} indent @param {readonly number[]} around */
    function object(type, indent, around) {
      const within = `${indent}  `;
      const keys = checker
        .getIndexInfosOfType(type)
        .map(
          ({ keyType, valueType }) =>
            `[key: ${checker.typeToString(keyType)}]: ${written(valueType, within, around)}`,
        );
      const fields = checker.getPropertiesOfType(type).map(field => {
        const isOptional = (field.flags & SymbolFlags.Optional) !== 0;
        const whole = found(checker.getTypeOfSymbol(field));
        const its = isOptional ? found(checker.getNonNullableType(whole)) : whole;
        const name = /^\w+$/.test(field.name) ? field.name : `'${field.name}'`;
        return `${aboutIt(field, within)}${name}${isOptional ? '?' : ''}: ${written(its, within, around)}`;
      });
      const all = [...keys, ...fields];
      const line = `{ ${all.join('; ')} }`;
      return fits(line, indent) ? line : `{\n${all.map(each => `${within}${each};\n`).join('')}${indent}}`;
    }

    /** What a command's own file says of a field. @param {import('typescript/unstable/sync').Symbol} field @param {string} indent */
    function aboutIt(field, indent) {
      if (!/src\/features\//.test(field.valueDeclaration?.path ?? '')) return '';
      const words = field.getDocumentationComment(checker).replace(/\s+/g, ' ').trim();
      return words && `/** ${words} */\n${indent}`;
    }
  } finally {
    api.close();
  }
}

/** @param {readonly string[]} parts @param {string} indent */
function union(parts, indent) {
  const isBoolean = parts.includes('true') && parts.includes('false');
  const last = [...(isBoolean ? ['boolean'] : []), ...(parts.includes('null') ? ['null'] : [])];
  const rest = parts.filter(part => part !== 'null' && !(isBoolean && /^(?:true|false)$/.test(part)));
  const all = [...rest, ...last];
  const line = all.join(' | ');
  if (fits(line, indent)) return line;
  const lines = [''];
  for (const part of all) {
    const longer = `${lines.at(-1)} | ${part}`.trim();
    if (fits(longer, `${indent}  `)) lines[lines.length - 1] = longer;
    else lines.push(`| ${part}`);
  }
  return lines.map(each => `\n${indent}  ${each}`).join('');
}

/** @param {string} line @param {string} indent */
function fits(line, indent) {
  return !line.includes('\n') && indent.length + line.length <= width;
}

/** @template T @param {T | undefined} value @returns {T} */
function found(value) {
  if (value === undefined) throw new Error('A contract is not written as the others are.');
  return value;
}
