/** What a room reads to come in: an address short enough to type; and what the écran reads of a pasted link. */

const SCHEME = /^https?:\/\//;

/** The address as people type it: without its scheme, and without the code, which stands beside it. */
export function typedAddress(joinUrl: string, code: string): string {
  const address = joinUrl.replace(SCHEME, "");
  return address.endsWith(`/${code}`) ? address.slice(0, -code.length - 1) : address;
}

/** No phone of the room reaches an address of this kind. */
export const isThisMachineOnly = (address: string) => /^(localhost|127\.|\[::1\])/.test(address);

export type Pasted =
  | { readonly kind: "key"; readonly key: string; readonly code: string | undefined }
  | { readonly kind: "console" }
  | { readonly kind: "unreadable" };

const LINK = /^(?:\S*\/(ecran|console)\/(\w{6}))?#?([\w-]{16,64})$/;

/** Reads what somebody pasted: the écran's link, or its key alone. */
export function readPasted(pasted: string): Pasted {
  const [, door, code, key] = LINK.exec(pasted.trim()) ?? [];
  if (key === undefined) return { kind: "unreadable" };
  // The console's key would be refused here, and must not be left on a projected computer.
  if (door === "console") return { kind: "console" };
  return { kind: "key", key, code: code?.toUpperCase() };
}
