import { MAIL_SYSTEMS, type MailSystem } from '../../services/cases/mail-system.ts';
import { playbookOf } from '../../services/request/playbooks/playbook-of.ts';
import type { ShownStep, Steps } from '../../services/request/steps.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { escapeHtml } from './escape-html.ts';

/** What the page's address asks for; undefined: nothing, or a system that there is not. */
export function readSystem(asked: string | undefined): MailSystem | undefined {
  return MAIL_SYSTEMS.find((system) => system === asked);
}

const quiet = (text: string): string => `<p class="hint">${escapeHtml(text)}</p>`;

function stepItem({ text, menu, command }: ShownStep): string {
  const typed =
    command === null
      ? ''
      : `${quiet(command.label)}<pre dir="ltr" translate="no">${escapeHtml(command.lines)}</pre>`;
  return `<li>${escapeHtml(text)}${menu === null ? '' : quiet(menu)}${typed}</li>`;
}

function option(value: string, label: string, isChosen: boolean): string {
  return `<option value="${value}"${isChosen ? ' selected' : ''}>${escapeHtml(label)}</option>`;
}

/** A GET form: choosing shows other steps and changes nothing. */
function choice(chosen: MailSystem | null, reader: Reader): string {
  const word = (key: 'label' | 'as-recognised' | 'general' | 'show') =>
    say(reader, `playbooks.choose.${key}`);
  const systems = MAIL_SYSTEMS.filter((system) => system !== 'unknown').map((system) =>
    option(system, playbookOf(system).product, system === chosen),
  );
  return `<form method="get" action="#steps" class="system">
<input type="hidden" name="language" value="${reader.language}">
<label for="system">${escapeHtml(word('label'))}</label>
<select id="system" name="system">
${option('', word('as-recognised'), chosen === null)}
${systems.join('\n')}
${option('unknown', word('general'), chosen === 'unknown')}
</select>
<button type="submit" class="second">${escapeHtml(word('show'))}</button>
</form>`;
}

/** The steps in the words of the mail; addresses of vendors' pages open nothing of ours. */
export function stepsSection(steps: Steps, reader: Reader): string {
  const { title, chosen, about, groups, never, sources } = steps;
  const shown = groups.map(
    (group) => `<h3>${escapeHtml(group.title)}</h3>
<ol class="steps">
${group.steps.map(stepItem).join('\n')}
</ol>`,
  );
  const urls = sources.urls.map((url) => {
    const href = escapeHtml(url);
    return `<li><a href="${href}" rel="noreferrer noopener">${href}</a></li>`;
  });
  return `<section id="steps">
<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(about.join(' '))}</p>
${choice(chosen, reader)}
${shown.join('\n')}
<h3>${escapeHtml(never.title)}</h3>
<ul>${never.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}</ul>
${urls.length === 0 ? '' : `<h3>${escapeHtml(sources.title)}</h3>\n<ul class="sources">${urls.join('\n')}</ul>`}
</section>`;
}
