/** What the action still lacks to hold: a sentence each, and a way to where it is written. */
import type { Fiche } from "../../../game/workspace/schema.ts";
import { isAsked, missingOf, type Aim, type Missing } from "../../../game/workspace/smart.ts";
import { Button } from "../../ui/button.tsx";
import type { WorkspaceDesk } from "./desk.ts";
import { goTo } from "./places.ts";

const AIMS: readonly Aim[] = ["specific", "measurable", "accepted", "realistic", "timed"];
/** Means are several fields: the first of them. */
const FIELDS: Partial<Record<Missing["place"], string>> = { means: "staffDays" };

interface SmartCheckProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

export function SmartCheck({ desk: { t }, fiche }: SmartCheckProps) {
  if (!isAsked(fiche)) return null;
  const missing = missingOf(fiche);
  return (
    <section class="fiche-smart">
      <h3>{t("smart")}</h3>
      {missing.length === 0 ? (
        <p>{t("smart-none")}</p>
      ) : (
        <ul>
          {AIMS.flatMap((aim) =>
            missing.filter((one) => one.aim === aim).map((one) => <Lacking key={one.lack} {...{ t, one }} />),
          )}
        </ul>
      )}
    </section>
  );
}

const Lacking = ({
  t,
  one: { aim, lack, place },
}: {
  readonly t: WorkspaceDesk["t"];
  readonly one: Missing;
}) => (
  <li>
    <span>
      <b>{t(`aim-${aim}`)}</b> {t(`lack-${lack}`)}
    </span>
    <Button
      look="quiet"
      size="small"
      name={t("smart-go-to", { what: t(`lack-${lack}`) })}
      onPress={() => goTo(FIELDS[place] ?? place)}
    >
      {t("smart-go")}
    </Button>
  </li>
);
