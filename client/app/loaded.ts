/** What is fetched: a value once it is there, fetched again when its key or the page's language changes. */
import { useEffect, useState } from "preact/hooks";
import { language, loadTexts, type Say } from "../text/texts.ts";

/** @returns undefined until `load` resolves; a failure leaves it undefined (the link tries again by itself) */
export function useLoaded<T>(key: string, load: () => Promise<T>): T | undefined {
  const { id } = language.value;
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T }>();
  const wanted = `${id} ${key}`;
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => {
        if (isWanted) setLoaded({ key: wanted, value });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return loaded?.key === wanted ? loaded.value : undefined;
}

/** Sentences of some bundles; undefined until they are there. */
export function useTexts(...bundles: string[]): Say | undefined {
  return useLoaded(bundles.join("+"), () => loadTexts(...bundles));
}
