/** One's team, chosen once; changing it moves nothing that was declared. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import type { CampaignRead } from "./api.ts";

interface ChooseTeamProps {
  readonly t: Say;
  readonly read: CampaignRead;
  readonly own: CampaignRead["teams"][number] | undefined;
  readonly onChoose: (team: string) => void;
}

export function ChooseTeam({ t, read, own, onChoose }: ChooseTeamProps) {
  const [isChanging, change] = useState(false);
  if (own && !isChanging)
    return (
      <p class="campaign-team">
        <span>{t("team", { name: own.name })}</span>
        <Button look="quiet" size="small" onPress={() => change(true)}>
          {t("team-change")}
        </Button>
      </p>
    );
  const names = [...read.teams].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <section class="campaign-part card card-body">
      <h2>{t(read.between === "services" ? "team-which-service" : "team-which-authority")}</h2>
      {names.length === 0 && <p>{t("team-none")}</p>}
      <ul class="campaign-teams">
        {names.map(({ id, name }) => (
          <li key={id}>
            <Button
              chosen={own?.id === id}
              onPress={() => {
                onChoose(id);
                change(false);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <p class="reason">{t("team-why")}</p>
    </section>
  );
}
