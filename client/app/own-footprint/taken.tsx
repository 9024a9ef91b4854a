/** What a session takes from nature, beyond carbon: energy, metals, matter, water, each at the least. */
import type { Estimate } from "../../../game/own-footprint/estimate.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Numbers, type Title } from "./numbers.tsx";
import { electricityIn, matterIn, mineralsIn, waterIn } from "../../../game/own-footprint/quantities.ts";

interface TakenProps {
  readonly t: Say;
  readonly title: Title;
  readonly taken: Estimate["taken"];
}

export function Taken({ t, title, taken: { energy, minerals, matter, water } }: TakenProps) {
  const language = locale.value;
  const lines = [
    { name: t("taken-energy"), value: electricityIn(language, energy.total) },
    { name: t("taken-minerals"), value: mineralsIn(language, minerals) },
    { name: t("taken-matter"), value: matterIn(language, matter) },
    { name: t("taken-water"), value: waterIn(language, water) },
  ];
  return (
    <Numbers title={title} name={t("taken")} lines={lines}>
      <p>{t("taken-least")}</p>
    </Numbers>
  );
}
