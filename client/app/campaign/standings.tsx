/** Where teams stand: each against its own start, in words; ranks only when the organiser shows them. */
import type { Say } from "../../text/texts.ts";
import { Quiet } from "../../ui/quiet.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import type { CampaignRead } from "./api.ts";

interface StandingsProps {
  readonly t: Say;
  readonly read: CampaignRead;
}

export const Standings = ({ t, read: { standings, prizes } }: StandingsProps) => (
  <>
    {standings.length === 0 && (
      <>
        <Quiet id="waiting" width={150} />
        <p>{t("standings-none")}</p>
      </>
    )}
    <ul class="campaign-standings">
      {standings.map((one) => (
        <li key={one.group.id} class="card card-body">
          <h3>{nameOf(t, one.group)}</h3>
          <p>{factsOf(t, one).join(" · ")}</p>
          {medalsOf(t, one).map((medal) => (
            <p key={medal.words} class="with-badge">
              <Drawing series="badges" id={medal.id} width={46} /> <b>{medal.words}</b>
            </p>
          ))}
        </li>
      ))}
    </ul>
    {prizes.map(({ prize, groups }) => (
      <div key={prize} class="with-badge">
        <Drawing series="badges" id={prize} width={46} />
        <p>
          <b>{t(`prize-${prize}`)}</b>{" "}
          {groups.length === 0
            ? t("prize-none")
            : groups.map((id) => nameOf(t, standings.find(({ group }) => group.id === id)?.group)).join(", ")}
        </p>
      </div>
    ))}
  </>
);

type Standing = CampaignRead["standings"][number];

const nameOf = (t: Say, group: Standing["group"] | undefined) => group?.name ?? t("small-teams");

function factsOf(t: Say, { rank, rate, takingPart, regular: { weeks, of }, progress }: Standing): string[] {
  return [
    ...(rank === null ? [] : [t("rank", { rank })]),
    t("rate", { rate }),
    takingPart === null ? t("taking-part-few") : t("taking-part", { percent: takingPart }),
    t("regular", { weeks, of }),
    ...(progress === null ? [] : [t("progress", { percent: progress })]),
  ];
}

const medalsOf = (t: Say, { medals }: Standing) =>
  (["steps", "progress"] as const).flatMap((of) => {
    const medal = medals[of];
    return medal === null ? [] : [{ id: medal, words: t(`medal-${of}`, { medal: t(`medal-${medal}`) }) }];
  });
