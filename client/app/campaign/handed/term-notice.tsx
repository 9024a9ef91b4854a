/** When the campaign will be erased: said in small as long as it is far, and louder in its last month. */
import { dayFirst } from "../../../../game/day-first.ts";
import { locale } from "../../../text/texts.ts";
import { Callout } from "../../../ui/callout.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { OpenDesk } from "../desk-api.ts";
import { askTerm } from "./term-api.ts";

export function TermNotice({ open: { id, desk } }: { readonly open: OpenDesk }) {
  const t = useLast(useTexts("campaign-dates"));
  const asked = useLast(useLoaded(`term ${id} ${desk.everyone.starts}`, () => askTerm(id)));
  if (!t || !asked?.ok) return null;
  const { erasesAt, isAnnounced, forgetsAt } = asked.value;
  return isAnnounced ? (
    <Callout look="keep">{t("term-announced", { date: dateWords(erasesAt) })}</Callout>
  ) : (
    <p class="reason">{t("term", { date: dateWords(erasesAt), devices: dateWords(forgetsAt) })}</p>
  );
}

/** With its year: it is far. */
const dateWords = (at: string) =>
  new Date(at).toLocaleDateString(dayFirst(locale.value), { day: "numeric", month: "long", year: "numeric" });
