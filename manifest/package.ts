import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { buildPackage } from './build-package.ts';
import { readPackageSources } from './package-sources.ts';

const target = 'dist/imi-password-desk.zip';

if (existsSync('.env')) process.loadEnvFile('.env');
const result = await buildPackage(process.env, await readPackageSources());

if (result.kind === 'faulty') {
  console.error('The Teams package was not written:');
  for (const fault of result.faults) console.error(`- ${fault}`);
  process.exitCode = 1;
} else {
  await mkdir('dist', { recursive: true });
  await writeFile(target, result.zip);
  console.log(`${target} is written and fits Microsoft's schema (${result.files.join(', ')}).

What to do next:
1. In Azure, give the bot of ${process.env.MicrosoftAppId} the messaging endpoint ${process.env.PUBLIC_URL?.replace(/\/+$/, '')}/api/messages and its Teams channel.
2. In the Teams admin centre, open “Teams apps”, “Manage apps”, “Upload new app”, and choose this file.
   For a trial: in Teams, “Apps”, “Manage your apps”, “Upload an app”.
3. Allow the app for the people who look after IMI users.
After a change of the package, raise the version in package.json: Teams takes an update only then.`);
}
