/** The public frame that asks something close to an item. */
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Items } from "./texts.ts";

interface EchoProps {
  readonly t: Say;
  readonly texts: Items;
  readonly item: string;
}

export function Echo({ t, texts, item }: EchoProps) {
  const echo = texts.get(item)?.echo;
  if (!echo) return null;
  return (
    <Disclosure summary={t("echo")}>
      <p>
        {t("echo-text")}{" "}
        <a href={echo.url} target="_blank" rel="noreferrer">
          {echo.title}
        </a>{" "}
        – {echo.part}
      </p>
    </Disclosure>
  );
}
