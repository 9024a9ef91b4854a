/** Where a session's footprint comes from: what was counted, what is estimated, what is left out, and the sources. */
import type { Estimate } from "../../../game/own-footprint/estimate.ts";
import { bytesIn, carbonIn, electricityIn, kilogramsIn } from "../../../game/own-footprint/quantities.ts";
import { locale, type Say } from "../../text/texts.ts";
import type { OwnPage } from "./api.ts";
import { Numbers, type Title } from "./numbers.tsx";
import { Sources } from "./sources.tsx";
import { Taken } from "./taken.tsx";
import { timeIn } from "./words.ts";

interface DetailsProps {
  readonly t: Say;
  readonly page: OwnPage;
  readonly title: Title;
}

const KINDS = ["phone", "computer", "screen"] as const;
const GRAMS = 1000;

export const Details = (props: DetailsProps) => (
  <div class="own-details">
    <Counted {...props} />
    {props.page.estimate ? (
      <Estimated {...props} estimate={props.page.estimate} />
    ) : (
      <Unestimated {...props} />
    )}
    <LeftOut {...props} />
    <Sources {...props} />
  </div>
);

const Unestimated = ({ t }: DetailsProps) => <p>{t("no-estimate")}</p>;

function Counted({ t, title, page: { minutes, sent, received, most, connected } }: DetailsProps) {
  const language = locale.value;
  const devices = KINDS.map((kind) => ({
    name: t(kind),
    value:
      most[kind] === 0
        ? t("none-value")
        : t("devices-value", { most: most[kind], time: timeIn(t, connected[kind]) }),
  }));
  const lines = [
    { name: t("minutes"), value: t("minutes-value", { count: Math.round(minutes) }) },
    { name: t("sent"), value: bytesIn(language, sent) },
    { name: t("received"), value: bytesIn(language, received) },
    ...devices,
  ];
  return (
    <Numbers title={title} name={t("measured")} lines={lines}>
      <p>{t("measured-what")}</p>
    </Numbers>
  );
}

function Estimated({ t, title: Heading, estimate }: DetailsProps & { readonly estimate: Estimate }) {
  const language = locale.value;
  const { electricity, carbon, laptop } = estimate;
  const drawn = (["devices", "network", "server"] as const).map((part) => ({
    name: t(`electricity-${part}`),
    value: electricityIn(language, electricity[part]),
  }));
  const weighed = (["electricity", "network", "making"] as const).map((part) => ({
    name: t(`carbon-${part}`),
    value: carbonIn(language, carbon[part]),
  }));
  const all = { name: t("total"), isTotal: true };
  return (
    <>
      <Numbers
        title={Heading}
        name={t("electricity")}
        lines={[...drawn, { ...all, value: electricityIn(language, electricity.total) }]}
      />
      <Numbers
        title={Heading}
        name={t("carbon")}
        lines={[...weighed, { ...all, value: carbonIn(language, carbon.total) }]}
      />
      <p>{t("making-why")}</p>
      <Taken t={t} title={Heading} taken={estimate.taken} />
      <Heading>{t("laptop")}</Heading>
      <p>{t("made", { made: carbonIn(language, inGrams(laptop.made)) })}</p>
      <p>{keptSentence(t, laptop)}</p>
    </>
  );
}

const inGrams = ({ low, value, high }: Estimate["laptop"]["made"]) => ({
  low: low * GRAMS,
  value: value * GRAMS,
  high: high * GRAMS,
});

/** The heaviest estimate of the session speaks: the sentence never flatters it. */
function keptSentence(t: Say, { kept: kilograms, sessions }: Estimate["laptop"]): string {
  const kept = kilogramsIn(locale.value, kilograms);
  if (sessions === null) return t("kept", { kept });
  const count = Math.floor(sessions.low);
  return count < 1 ? t("kept-less", { kept }) : t("kept-sessions", { kept, count });
}

function LeftOut({ t, title: Heading, page: { estimate } }: DetailsProps) {
  const trip = estimate && kilogramsIn(locale.value, estimate.trip);
  return (
    <>
      <Heading>{t("left-out")}</Heading>
      <ul>
        {trip !== null && <li>{t("left-out-trips", { trip })}</li>}
        <li>{t("left-out-room")}</li>
        <li>{t("left-out-cached")}</li>
        <li>{t("left-out-proxy")}</li>
      </ul>
      <p>{t("twice")}</p>
    </>
  );
}
