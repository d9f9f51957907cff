/** The IT unit's page, read as a browser without scripts reads it. */
export interface AnswerPage {
  readonly status: number;
  readonly html: string;
  /** Fills the form with this answer and sends it. */
  answer(value: string, more?: Readonly<Record<string, string>>): Promise<{ status: number; html: string }>;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return found.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

function fields(form: string): URLSearchParams {
  const filled = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    if (attribute(tag, 'type') === 'hidden') filled.set(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [tag] of form.matchAll(/<textarea\b[^>]*>/g)) filled.set(attribute(tag, 'name'), '');
  return filled;
}

/** The radio button or the submitting button that means this answer. */
function answerField(form: string, value: string): string {
  for (const [tag] of form.matchAll(/<(?:input|button)\b[^>]*>/g)) {
    if (attribute(tag, 'value') === value) return attribute(tag, 'name');
  }
  throw new Error(`the form has no answer "${value}"`);
}

export async function openAnswerPage(url: string): Promise<AnswerPage> {
  const response = await fetch(url);
  const html = await response.text();
  return {
    status: response.status,
    html,
    async answer(value, more = {}) {
      const forms = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
      const form = forms.find((each) => each.includes(`value="${value}"`)) ?? '';
      const body = fields(form);
      body.set(answerField(form, value), value);
      for (const [name, text] of Object.entries(more)) body.set(name, text);
      const action = new URL(attribute(form.slice(0, form.indexOf('>') + 1), 'action') || url, url);
      const posted = await fetch(action, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: action.origin },
        body,
      });
      return { status: posted.status, html: await posted.text() };
    },
  };
}
