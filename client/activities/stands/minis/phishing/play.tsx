/** A message on paper: three seals to lay on what gives it away; then every trap shows, found or not. */
import "./phishing.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import type { PlayProps } from "../contract.ts";

const SEALS = 3;

export function Play({ play, t, say, done }: PlayProps<"phishing">) {
  const { parts } = play;
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [isShown, show] = useState(false);
  const traps = parts.filter(({ isTrap }) => isTrap);
  const found = traps.filter(({ id }) => marked.includes(id)).length;
  const mark = (id: string) => {
    const next = marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id];
    const isFull = next.length > SEALS;
    if (!isFull) setMarked(next);
    say(isFull ? t("seals-none") : t("seals", { count: SEALS - next.length }));
  };
  const open = () => {
    show(true);
    say(t("found", { count: found, traps: traps.length }));
  };
  return (
    <div class="phishing">
      <p>{isShown ? t("found", { count: found, traps: traps.length }) : t("task")}</p>
      <ul class="phishing-message">
        {parts.map(({ id, as, text, isTrap, why }) => {
          const isMarked = marked.includes(id);
          return (
            <li key={id} data-as={as} data-trap={isShown && isTrap}>
              {isShown ? (
                <p>
                  <small>{t(`as-${as}`)}</small> <span>{text}</span>
                  {(isTrap || isMarked) && (
                    <span class="phishing-why">
                      <Icon name={isTrap ? "warning" : "tick"} /> {why}
                    </span>
                  )}
                </p>
              ) : (
                <button type="button" aria-pressed={isMarked} onClick={() => mark(id)}>
                  <small>{t(`as-${as}`)}</small> <span>{text}</span>
                  {isMarked && <b class="phishing-seal">{t("sealed")}</b>}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {!isShown && <p class="stand-left">{t("seals", { count: SEALS - marked.length })}</p>}
      {isShown ? (
        <Button look="primary" onPress={() => done({ found, traps: traps.length })}>
          {t("so")}
        </Button>
      ) : (
        <Button look="primary" onPress={open} reason={marked.length < SEALS ? t("seals-first") : undefined}>
          {t("open")}
        </Button>
      )}
    </div>
  );
}
