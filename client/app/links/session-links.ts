import { siteUrl } from "../../site.ts";
/** The link of every door, which the server gives to a console that steers, and to no other. */

export interface SessionLinks {
  readonly join: string;
  readonly console: string;
  /** Null for a session made before these doors existed. */
  readonly reader: string | null;
  readonly screen: string | null;
  readonly watch: string;
}

/** @returns `read-only` for a console that looks on; undefined when nothing was heard */
export async function askLinks(code: string): Promise<SessionLinks | "read-only" | undefined> {
  const response = await fetch(siteUrl(`/api/sessions/${code}/links`), {
    headers: { accept: "application/json" },
  });
  if (response.status === 403) return "read-only";
  if (!response.ok) throw new Error(`links: ${response.status}`);
  // The server's own answer.
  return withSharedAddress((await response.json()) as SessionLinks);
}

/** The console may be open at an address that only this computer knows: links to hand over take the room's. */
export function withSharedAddress(links: SessionLinks): SessionLinks {
  const base = links.join.slice(0, links.join.lastIndexOf("/"));
  const moved = (link: string) => base + link.slice(link.search(/\/(console|ecran)\/\w+#/));
  return {
    ...links,
    console: moved(links.console),
    reader: links.reader && moved(links.reader),
    screen: links.screen && moved(links.screen),
  };
}
