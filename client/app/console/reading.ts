/** Reads what an activity shows without knowing its shape: the console serves them all. */

export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : undefined;
}

export function numberIn(value: unknown, field: string): number {
  const found = fieldOf(value, field);
  return typeof found === "number" ? found : 0;
}

export function listIn(value: unknown, field: string): readonly unknown[] {
  const found = fieldOf(value, field);
  return Array.isArray(found) ? found : [];
}
