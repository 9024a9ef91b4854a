/** Keeps a device awake (a projected computer, the phone of who waits to be called), where the browser can. */
import { useEffect } from "preact/hooks";

/** Only on secure addresses. */
export const mayStayAwake = (): boolean => "wakeLock" in navigator;

export function useWakeLock(isOn = true): void {
  useEffect(() => {
    if (!isOn || !mayStayAwake()) return;
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
  }, [isOn]);
}
