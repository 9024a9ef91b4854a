/** The key at the end of a link, read once: pages get projected, and an address is read over a shoulder, its history too. */
export function keyInAddress(): string {
  const key = location.hash.slice(1);
  if (key.startsWith("part-")) return ""; // a place in the page
  if (key !== "") history.replaceState(null, "", location.pathname + location.search);
  return key;
}
