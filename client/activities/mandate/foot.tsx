/** At the foot of every page: the dossiers one holds, and where the numbers come from. */
import { locale } from "../../text/texts.ts";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Portrait } from "../../ui/portrait.tsx";
import type { Mandate } from "./acting.ts";
import { useRoles } from "./texts.ts";

export function Foot({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const known = useRoles(leaf) ?? [];
  const own = known.filter(({ id }) => view.seat.roles.includes(id));
  return (
    <footer class="hand-foot aside">
      <p class="reason">
        {t(`estate-${view.everyone.mode}`, { estate: view.everyone.estate[locale.value] })}{" "}
        {t("game-hypothesis")}
      </p>
      {own.length > 0 && (
        <Disclosure summary={t("roles-own", { roles: own.map(({ name }) => name).join(" · ") })}>
          <dl class="hand-roles">
            {own.map(({ id, name, cares }) => (
              <div key={id} class="hand-role">
                <dt>
                  <Portrait role={id} /> {name}
                </dt>
                <dd>{cares}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <Disclosure summary={t("numbers")}>
        <Callout look="source">
          <p>{t("numbers-game")}</p>
          <p>{t(`numbers-${view.everyone.mode}`)}</p>
        </Callout>
      </Disclosure>
    </footer>
  );
}
