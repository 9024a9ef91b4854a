/** Keeps a projected computer awake while the écran is shown, where the browser can (secure addresses). */
import { useEffect } from "preact/hooks";

export function useWakeLock(): void {
  useEffect(() => {
    if (!("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    const ask = async () => {
      if (document.visibilityState !== "visible" || (lock && !lock.released)) return;
      const given = await navigator.wakeLock.request("screen").catch(() => undefined); // a low battery refuses
      if (isWanted) lock = given;
      else void given?.release();
    };
    // The browser takes it back each time the window is hidden.
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener("visibilitychange", askAgain);
    return () => {
      isWanted = false;
      document.removeEventListener("visibilitychange", askAgain);
      void lock?.release();
    };
  }, []);
}
