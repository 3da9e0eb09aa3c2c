import type { FormField, Json } from '../../api/desk';
import { wall } from '../frame/ages';

/** How single values are typed and shown. */

/** What is found out from the file itself. */
const FIXED = new Set(
  ['sha256', 'mediaType', 'bytes', 'width', 'height', 'file'].map((name) => `media_${name}`),
);
const LONG = new Set(['notes', 'note', 'credit']);

export const isFixed = (owner: string, name: string) => FIXED.has(`${owner}_${name}`);
export const isLong = (name: string) => LONG.has(name);

/** Whether a form asks for a moment, read off what it lets pass. */
export function isInstant({ regex }: FormField): boolean {
  if (!regex) return false;
  const form = new RegExp(`^(?:${regex})$`);
  return form.test('2026-01-31T09:30:00Z') && !form.test('2026');
}

export function shownOf(field: FormField, value: Json): string {
  if (value === undefined || value === null) return '';
  if (!isInstant(field) || typeof value !== 'string') return String(value);
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? value : wall(moment);
}

/** What was typed as the value it stands for; as it is where it stands for none, so that nothing typed is lost. */
export function valueOf(field: FormField, typed: string): Json {
  if (field.type === 'integer' || field.type === 'number') {
    const number = Number(typed.trim().replace(',', '.'));
    return typed.trim() && Number.isFinite(number) && !/[.,]$/.test(typed) ? number : typed;
  }
  // Kyrgyzstan keeps UTC+6 the whole year.
  if (isInstant(field) && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typed))
    return new Date(`${typed}:00+06:00`).toISOString().replace('.000Z', 'Z');
  return typed;
}
