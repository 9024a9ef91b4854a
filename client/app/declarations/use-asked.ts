/** What a page asks the server: nothing yet, the answer, or why there is none. */
import type { Outcome } from "../front/ask.ts";
import { useLoaded } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { askAuthority, type AuthoritySaid } from "./api.ts";

/** The last answer stays while another language comes. */
export const useAsked = <T>(key: string, load: () => Promise<Outcome<T>>): Outcome<T> | undefined =>
  useLast(useLoaded(key, load));

/** Undefined until it is there, and when the server cannot be reached: pages then say what is to be completed. */
export function useAuthority(): AuthoritySaid | undefined {
  const asked = useAsked("authority", askAuthority);
  return asked?.ok ? asked.value : undefined;
}
