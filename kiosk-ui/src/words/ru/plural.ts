/** A number with its noun in the form that Russian asks for: 1 шаг, 2 шага, 5 шагов, 21 шаг. */
export function counted(n: number, one: string, few: string, many: string): string {
  return `${n} ${form(n, one, few, many)}`;
}

export function form(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) return few;
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
