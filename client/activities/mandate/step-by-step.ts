/** Whether this page tells a resolution step by step, because its device could not follow the movements. */
import { signal } from "@preact/signals";

/** Once too slow, for as long as the page is open: a device does not get faster between two years. */
export const isStepByStep = signal(false);
