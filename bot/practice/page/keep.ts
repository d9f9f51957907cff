/** A small value of this browser; anything unreadable there counts as nothing kept. */
export function kept<Value>(name: string, otherwise: Value): Value {
  try {
    return (JSON.parse(localStorage.getItem(`practice.${name}`) ?? 'null') as Value | null) ?? otherwise;
  } catch (fault) {
    console.info('nothing kept under', name, fault);
    return otherwise;
  }
}

export function keep(name: string, value: unknown): void {
  localStorage.setItem(`practice.${name}`, JSON.stringify(value));
}
