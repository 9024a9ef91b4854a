/** Where this site is mounted: at the root, or under the path that the server writes in the page (`PUBLIC_URL`). */

/** Empty at the root; `/ateliers/trois-tiers` under a path. Unit tests have no page. */
const MOUNT = typeof document === "undefined" ? "" : (document.documentElement.dataset.mount ?? "");

/** The address of a path of this site, `/api/…` or `/{code}`, whatever it is mounted under. */
export const siteUrl = (path: string) => `${MOUNT}${path}`;

/** What Colyseus calls its endpoint. */
export const siteEndpoint = () => location.origin + MOUNT;

/** The page's own path in parts; this machine's browser may have opened it without the mount. */
export function pathParts(): string[] {
  const { pathname } = location;
  const path = pathname.startsWith(`${MOUNT}/`) ? pathname.slice(MOUNT.length) : pathname;
  return path.split("/").slice(1);
}
