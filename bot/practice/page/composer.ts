import { el, icon } from './dom.ts';

/** The box in which a person writes. Enter sends, Shift and Enter begins a line. */
export interface Composer {
  readonly element: HTMLFormElement;
  put(text: string): void;
  label(field: string, placeholder: string, send: string): void;
}

const ROWS_AT_MOST_PX = 140;

export function createComposer(send: (text: string) => void): Composer {
  const field = el('textarea', { rows: 1, spellcheck: 'false', autocomplete: 'off' });
  const button = el('button', { type: 'submit', class: 'send', disabled: true }, icon('send'));
  const element = el('form', { class: 'composer' }, field, button);

  function grow(): void {
    button.disabled = field.value.trim() === '';
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, ROWS_AT_MOST_PX)}px`;
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    grow();
    field.focus();
    send(text);
  });
  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  });

  return {
    element,
    put(text) {
      field.value = text;
      grow();
      field.focus();
    },
    label(name, placeholder, sendLabel) {
      field.setAttribute('aria-label', name);
      field.placeholder = placeholder;
      button.setAttribute('aria-label', sendLabel);
      button.title = sendLabel;
    },
  };
}
