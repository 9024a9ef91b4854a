/** Mode sobre: what this device prefers not to download or move; kept on the device, in force at once. */
import { computed, signal } from "@preact/signals";

const STORED = "trois-tiers:sobre";

interface Connection {
  readonly saveData?: boolean;
}

/** What the browser was asked for by its owner, before anybody chose here. */
export function asksForLess(connection: Connection | undefined, prefersReducedData: boolean): boolean {
  return connection?.saveData === true || prefersReducedData;
}

function firstChoice(): boolean | undefined {
  if (typeof location === "undefined") return undefined; // a unit test, without a page
  try {
    const stored = localStorage.getItem(STORED);
    return stored === null ? undefined : stored === "1";
  } catch {
    return undefined; // storage is closed: the browser's own wish holds
  }
}

function browserWish(): boolean {
  if (typeof location === "undefined") return false;
  const { connection } = navigator as { readonly connection?: Connection };
  return asksForLess(connection, matchMedia("(prefers-reduced-data: reduce)").matches);
}

const chosen = signal(firstChoice());
const wish = browserWish();

export const isSobre = computed(() => chosen.value ?? wish);

export function chooseSobre(next: boolean): void {
  chosen.value = next;
  try {
    localStorage.setItem(STORED, next ? "1" : "0");
  } catch {
    // In force until the page closes; nothing else to do without storage.
  }
}
