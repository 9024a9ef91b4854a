/** An activity's own screen for one door, and its words. */
import { SCREENS } from "../../activities/index.ts";
import type { Screens } from "../../activities/contract.ts";
import { loadTexts } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import { useLast } from "./use-last.ts";

const isKnown = (id: string): id is keyof typeof SCREENS => id in SCREENS;

/** Those already there stay while another language comes. */
export function useActivity<D extends keyof Screens>(activity: string, door: D) {
  return useLast(
    useLoaded(activity, async () => {
      if (!isKnown(activity)) throw new Error(`no ${door} screen for ${activity}`);
      // Asked together: on a slow network one wait instead of two.
      const [coming, words] = [SCREENS[activity][door](), loadTexts(activity)];
      const screen: Screens[D] = await coming;
      return { screen, t: await words };
    }),
  );
}
