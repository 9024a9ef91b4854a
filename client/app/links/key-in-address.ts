/** The key at the end of a link, read once: pages get projected, and an address is read over a shoulder, its history too. */
export function keyInAddress(): string {
  const key = location.hash.slice(1);
  if (key !== "") history.replaceState(null, "", location.pathname + location.search);
  return key;
}
