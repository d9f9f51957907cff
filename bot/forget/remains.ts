import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literally, type Person } from './person.ts';

/** As it stands in a stored file: an id between quotes, slashes or a colon, anything else as a whole wherever it is. */
function patternOf({ userIds, operatorIds, addresses, names }: Person): RegExp {
  const inJson = (word: string) => literally(JSON.stringify(word).slice(1, -1));
  const ids = [...userIds, ...operatorIds].map((id) => `(?<=["/:])${inJson(id)}(?=["/])`);
  const mail = [...addresses].map((address) => `(?<![\\w.+-])${inJson(address)}(?![\\w-])`);
  const called = [...names].map((name) => `(?<![\\p{L}\\p{N}])${inJson(name)}(?![\\p{L}\\p{N}])`);
  return new RegExp([...ids, ...mail, ...called].join('|'), 'iu');
}

/** The files that name this person, of those under the folder. */
export function filesNaming(person: Person, folder: string): readonly string[] {
  const pattern = patternOf(person);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(readFileSync(path, 'utf8').normalize('NFC')));
}
