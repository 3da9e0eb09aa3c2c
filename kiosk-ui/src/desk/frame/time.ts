/** A time of day as people type it: 9, 930, 9.30, 09:30; undefined when it is none. */
export function parseTime(typed: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.,\s-]?(\d{2}))?$/.exec(typed.trim());
  if (!parts) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
