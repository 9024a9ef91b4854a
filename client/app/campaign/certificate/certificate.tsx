/** A certificate that its owner prints: the name is typed here, stays on this page, and is sent to nobody. */
import "./certificate.css";
import { useRef, useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { dayWords } from "../day-words.ts";
import type { Agenda } from "../handed/agenda-api.ts";
import type { Deeds } from "./deeds.ts";

interface CertificateProps {
  readonly t: Say;
  readonly agenda: Agenda;
  readonly deeds: Deeds;
  /** Of a person: the team it played with. Of a team: itself. */
  readonly team: string | null;
  readonly isTeam: boolean;
}

export function Certificate(props: CertificateProps) {
  const { t, team, isTeam } = props;
  const [name, setName] = useState(isTeam ? (team ?? "") : "");
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div class="campaign-part">
      <p>{t(isTeam ? "certificate-what-team" : "certificate-what")}</p>
      {/* Not the house's field, which warns against names: this one is made for a name. */}
      <label class="field">
        {t("certificate-name")}
        <input
          value={name}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div ref={sheet}>
        <Sheet {...props} name={name.trim()} />
      </div>
      <Button onPress={() => printAlone(sheet.current?.firstElementChild)}>{t("certificate-print")}</Button>
    </div>
  );
}

/** Lines that one sheet holds. */
const MOST_DONE = 8;

function Sheet({ t, agenda, deeds, team, isTeam, name }: CertificateProps & { readonly name: string }) {
  const { title, organiser, starts, last, weeks } = agenda;
  const said = { title, starts: dayWords(starts), last: dayWords(last), year: last.slice(0, 4) };
  const rest = deeds.done.length - MOST_DONE;
  return (
    <article class="certificate">
      <div class="certificate-tiers" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <h3>{t("certificate-title")}</h3>
      <p class="certificate-name">{name === "" ? t("certificate-blank") : name}</p>
      <p class="certificate-said">
        {t(isTeam || team === null ? "certificate-took-part" : "certificate-took-part-with", {
          ...said,
          team: team ?? "",
        })}
      </p>
      <dl>
        {deeds.weeks !== null && (
          <Figure
            words={t(isTeam ? "certificate-weeks-team" : "certificate-weeks")}
            value={t("certificate-of", { count: deeds.weeks, weeks })}
          />
        )}
        {deeds.steps !== null && (
          <Figure words={t("certificate-steps")} value={t("number", { value: deeds.steps })} />
        )}
        {deeds.kept !== null && (
          <Figure words={t("certificate-kept")} value={t("number", { value: deeds.kept })} />
        )}
      </dl>
      <ul>
        {deeds.done.slice(0, MOST_DONE).map(({ title: mission, unit, amount }) => (
          <li key={mission}>
            {t(unit === undefined ? "certificate-times" : "certificate-done", {
              mission,
              count: amount,
              unit: unit ?? "",
            })}
          </li>
        ))}
        {rest > 0 && <li>{t("certificate-more", { count: rest })}</li>}
      </ul>
      <p class="certificate-foot">
        {organiser !== null && <>{t("certificate-organiser", { organiser })} </>}
        {t(isTeam ? "certificate-foot-team" : "certificate-foot")}
      </p>
    </article>
  );
}

const Figure = ({ words, value }: { readonly words: string; readonly value: string }) => (
  <div>
    <dt>{words}</dt>
    <dd>{value}</dd>
  </div>
);

/** Alone on its sheet: the rest of the page steps aside while the browser prints. */
function printAlone(sheet: Element | null | undefined): void {
  if (!sheet) return;
  const alone = document.createElement("main");
  alone.className = "certificate-print";
  alone.append(sheet.cloneNode(true));
  document.body.append(alone);
  document.body.dataset.printing = "certificate";
  const leave = () => {
    alone.remove();
    delete document.body.dataset.printing;
  };
  addEventListener("afterprint", leave, { once: true });
  print();
}
