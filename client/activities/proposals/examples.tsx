/** What an author gives to who does not know where to start: read, never copied. */
import { useEffect, useState } from "preact/hooks";
import type { Beginning } from "../../../game/activities/proposals/terms.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Own } from "./acting.ts";
import { saidOf } from "./words.ts";

interface Example {
  readonly beginning: string;
  readonly text: string;
}

const isExample = (one: unknown): one is Example =>
  typeof one === "object" && one !== null && "beginning" in one && "text" in one;

export function Examples({
  own: { t, leaf },
  beginning,
}: {
  readonly own: Own;
  readonly beginning: Beginning;
}) {
  const [all, setAll] = useState<readonly Example[]>([]);
  useEffect(() => {
    void leaf("examples").then((given) => setAll(Array.isArray(given) ? given.filter(isExample) : []));
  }, []);
  const some = all.filter((example) => example.beginning === beginning);
  if (some.length === 0) return null;
  return (
    <Disclosure summary={t("examples")}>
      <ul class="proposal-examples">
        {some.map(({ text }) => (
          <li key={text}>{saidOf(t, beginning, text)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
