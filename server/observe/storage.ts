/** Says when saving begins to fail and when it works again, and knows which it is now. */
import type { Store } from "../journal/store.ts";
import { log } from "./log.ts";

export function watchStorage(store: Store): () => boolean {
  let isFailing = false;
  store.onHealth((now) => {
    isFailing = now;
    log(now ? "storage-failing" : "storage-back");
  });
  return () => isFailing;
}
