/** Once it is over, for who took part: when the traces go, and a certificate to print from this device. */
import { dayFirst } from "../../../../game/day-first.ts";
import "./after-end.css";
import { locale, type Say } from "../../../text/texts.ts";
import { Callout } from "../../../ui/callout.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { erasingTerm, isAnnounced, type ErasingTerm } from "../../shared/erasing-term.ts";
import { useLast } from "../../shared/use-last.ts";
import type { Door } from "../door.ts";
import { Attestation } from "./attestation.tsx";

interface AfterEndProps {
  readonly door: Pick<Door, "code" | "header" | "view" | "people">;
}

export function AfterEnd({ door }: AfterEndProps) {
  const { code, header, view, people } = door;
  const t = useLast(useTexts("attestation"));
  const term = useLast(useLoaded(`term ${code}`, () => erasingTerm(code)));
  if (!t) return null;
  const played = view.parts.value.everyone?.phases ?? {};
  const activities = header.phases.filter(({ id }) => id in played).map(({ title }) => title);
  return (
    <>
      {term && <ErasingNotice t={t} term={term} />}
      {people.length > 0 && (
        <section class="card card-body after-end" aria-labelledby="attestation">
          <h2 id="attestation">{t("attestation")}</h2>
          <Disclosure summary={t("attestation-open")}>
            <Attestation {...{ t, header, activities }} day={term?.endedOn ?? today()} />
          </Disclosure>
        </section>
      )}
    </>
  );
}

/** The server notes the end within ten minutes: until then it was today, here. */
const today = () => new Date().toLocaleDateString("sv-SE");

const dateOf = (time: string) =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(new Date(time));

function ErasingNotice({ t, term }: { readonly t: Say; readonly term: ErasingTerm }) {
  const { erasesAt } = term;
  if (erasesAt === null) return null;
  const date = dateOf(erasesAt);
  if (!isAnnounced(term, Date.now())) return <p class="reason">{t("erasing-on", { date })}</p>;
  return (
    <Callout look="keep">
      <p>{t("erasing-near", { date })}</p>
    </Callout>
  );
}
