/** At the end: the anonymised balance that a pilot may send back, read whole first; the program sends it to nobody. */
import "./session-balance.css";
import { useId, useState } from "preact/hooks";
import { AUTHORITIES, SIZES, type Authority, type Size } from "../../../../game/session-balance/terms.ts";
import { siteUrl } from "../../../site.ts";
import { locale, type Say } from "../../../text/texts.ts";
import { useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";

interface SessionBalanceProps {
  readonly code: string;
  /** Of its title, on the page around it. */
  readonly as: "h2" | "h3";
}

/** Chosen for the length of the page: nothing of it is kept anywhere. */
export function SessionBalance({ code, as: Title }: SessionBalanceProps) {
  const t = useLast(useTexts("session-balance"));
  const [authority, sayAuthority] = useState<Authority | null>(null);
  const [size, saySize] = useState<Size | null>(null);
  if (!t) return null;
  const url = (format: Format) => {
    const chosen = { authority: authority ?? "", size: size ?? "" };
    const query = new URLSearchParams({ format, locale: locale.value, ...chosen });
    return siteUrl(`/api/sessions/${code}/balance?${query.toString()}`);
  };
  return (
    <section class="card card-body session-balance" aria-labelledby="session-balance-title">
      <Title id="session-balance-title">{t("session-balance-title")}</Title>
      <p>{t("session-balance-what")}</p>
      <div class="session-balance-choices">
        <Choice t={t} name="authority" choices={AUTHORITIES} value={authority} onPick={sayAuthority} />
        <Choice t={t} name="size" choices={SIZES} value={size} onPick={saySize} />
      </div>
      <p>
        <a class="button" href={url("html")} target="_blank" rel="noopener">
          {t("session-balance-read")}
        </a>
      </p>
      <p class="reason">{t("session-balance-then")}</p>
      <ul class="exports">
        {(["json", "odt"] as const).map((format) => (
          <li key={format}>
            <a class="button small quiet" href={url(format)} download="">
              {t(`session-balance-${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Format = "html" | "json" | "odt";

interface ChoiceProps<One extends string> {
  readonly t: Say;
  readonly name: "authority" | "size";
  readonly choices: readonly One[];
  readonly value: One | null;
  readonly onPick: (one: One | null) => void;
}

function Choice<One extends string>({ t, name, choices, value, onPick }: ChoiceProps<One>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t(`session-balance-${name}`)}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ currentTarget }) => onPick(choices.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">{t("session-balance-unsaid")}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {t(`session-balance-${name}-${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
