/** « Empreinte de cette séance » on the écran, to be read from the back of the room. */
import "./wall.css";
import type { Estimate } from "../../../game/own-footprint/estimate.ts";
import { bytesIn, carbonIn, electricityIn, kilogramsIn } from "../../../game/own-footprint/quantities.ts";
import { locale, type Say } from "../../text/texts.ts";
import { useLoaded, useTexts } from "../loaded.ts";
import { askOwnFootprint, type OwnPage } from "./api.ts";

/** Shows nothing until the numbers are there: an écran has nobody to press « again ». */
export function FootprintWall({ code }: { readonly code: string }) {
  const t = useTexts("own-footprint");
  const page = useLoaded(`own-footprint ${code}`, () => askOwnFootprint(code));
  if (!t || !page) return null;
  return (
    <section class="own-wall" aria-labelledby="own-wall-title">
      <h2 id="own-wall-title">{t("title")}</h2>
      <Figures t={t} page={page} />
      {page.minutes < 1 && <p>{t("unplayed")}</p>}
      {page.minutes >= 1 && page.estimate && <p>{laptopSentence(t, page.estimate.laptop)}</p>}
    </section>
  );
}

function Figures({ t, page: { received, sent, estimate } }: { readonly t: Say; readonly page: OwnPage }) {
  const language = locale.value;
  const figures = [
    { value: bytesIn(language, received + sent), name: t("wall-data") },
    ...(estimate
      ? [
          { value: electricityIn(language, estimate.electricity.total), name: t("wall-electricity") },
          { value: carbonIn(language, estimate.carbon.total), name: t("wall-carbon") },
        ]
      : []),
  ];
  return (
    <ul>
      {figures.map(({ value, name }) => (
        <li key={name}>
          <b>{value}</b> {name}
        </li>
      ))}
    </ul>
  );
}

function laptopSentence(t: Say, { kept, sessions }: Estimate["laptop"]): string {
  const count = sessions === null ? 0 : Math.floor(sessions.low);
  return count < 1
    ? t("wall-laptop-bare", { kept: kilogramsIn(locale.value, kept) })
    : t("wall-laptop", { count });
}
