/** The link gives up after some seconds; a text must still come when a room's Wi-Fi does, two minutes later. */

const PAUSE_MS = 3_000;
const TRIES = 40;

/** @returns what the server's own file holds, which the caller names */
export async function keepAsking<T>(load: () => Promise<unknown>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await load()) as T;
    } catch (error) {
      if (attempt >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
