/** A session's addresses: short enough to be typed by a room, and the links with a key that a facilitator pastes. */

const SCHEME = /^https?:\/\//;

/** The address as people type it: without its scheme, and without the code, which stands beside it. */
export function typedAddress(joinUrl: string, code: string): string {
  const address = joinUrl.replace(SCHEME, "");
  return address.endsWith(`/${code}`) ? address.slice(0, -code.length - 1) : address;
}

/** No phone of the room reaches an address of this kind. */
export const isThisMachineOnly = (address: string) => /^(localhost|127\.|\[::1\])/.test(address);

export interface PastedKey {
  readonly key: string;
  /** What the link opens, and which session; undefined in a key alone. */
  readonly door: "console" | "ecran" | undefined;
  readonly code: string | undefined;
}

const LINK = /^(?:\S*\/(ecran|console)\/(\w{6})\/?(?:\?[^\s#]*)?)?#?([\w-]{16,64})$/;

/** Reads a key out of what somebody pasted: a whole link, its end, or the key alone. */
export function readKey(pasted: string): PastedKey | undefined {
  const [, door, code, key] = LINK.exec(pasted.trim()) ?? [];
  if (key === undefined) return undefined;
  return { key, door: door === "console" || door === "ecran" ? door : undefined, code: code?.toUpperCase() };
}
