/** The envelope opens: what the table had sealed, then what the model answers for each of the five levers. */
import { locale } from "../../text/texts.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Mandate } from "./acting.ts";
import { heaviestFirst } from "./levers.ts";
import { percentText } from "./room-numbers.ts";
import { Envelope } from "./seal.tsx";
import { leverName, useLevers } from "./texts.ts";

export function Opened({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const names = useLevers(leaf);
  const nameOf = (id: string | null | undefined) => leverName(names, id);
  const levers = heaviestFirst(view.everyone.levers ?? []);
  const { sealed } = view.team;
  const isSame = sealed !== null && levers[0]?.id === sealed;
  const most = Math.max(0, ...levers.map(({ effect }) => Math.abs(effect)));
  const model = (
    <>
      <ol class="hand-levers" aria-label={t("opened-levers")}>
        {levers.map(({ id, effect }) => (
          <li key={id} class={id === sealed ? "own" : undefined}>
            <span>
              {nameOf(id)}
              {id === sealed && (
                <b class="hand-mark">
                  <Icon name="lock" /> {t("opened-own")}
                </b>
              )}
            </span>
            <b>{percentText(effect, locale.value)}</b>
            <span class="hand-gauge" aria-hidden="true">
              <span
                class={effect > 0 ? "more" : undefined}
                style={{ width: `${most === 0 ? 0 : (100 * Math.abs(effect)) / most}%` }}
              />
            </span>
          </li>
        ))}
      </ol>
      <Callout look="source">{t(`opened-source-${view.everyone.mode}`)}</Callout>
    </>
  );
  const own = <Envelope label={nameOf(sealed)} says={t("opened-sealed")} />;
  return (
    <>
      <h1 tabIndex={-1}>{t(sealed === null ? "opened-none" : isSame ? "opened-same" : "opened-other")}</h1>
      <Paged
        t={t}
        words="opened"
        pages={[...(sealed === null ? [] : [{ id: "own", body: own }]), { id: "model", body: model }]}
      />
    </>
  );
}
