/** Whether the window is wide enough for the maquette; a phone never fetches it. */
import { useEffect, useState } from "preact/hooks";

const WIDE = "(min-width: 900px)";

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const read = () => setWide(query.matches);
    query.addEventListener("change", read);
    return () => query.removeEventListener("change", read);
  }, []);
  return isWide;
}
