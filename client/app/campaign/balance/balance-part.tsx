/** « Bilan »: the balance to read here or to take away, then what enters the roadmap. */
import "./balance.css";
import { useState } from "preact/hooks";
import type { Block } from "../../../../game/roadmap/tree.ts";
import { siteUrl } from "../../../site.ts";
import { locale, type Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { OpenDesk } from "../desk-api.ts";
import { askBalance } from "./api.ts";
import { Blocks } from "./blocks.tsx";
import { EnteringPart } from "./entering-part.tsx";
import { OwnLink } from "./own-link.tsx";

const FILES = ["odt", "docx", "csv", "json"] as const;

export function BalancePart({ open }: { readonly open: OpenDesk }) {
  const t = useLast(useTexts("front", "campaign", "campaign-desk", "campaign-balance"));
  if (!t) return null;
  return (
    <>
      <section class="campaign-part">
        <h2>{t("balance")}</h2>
        <p>{t(open.desk.role === "captain" ? "balance-own" : "balance-what")}</p>
        <Page t={t} id={open.id} />
        <h3>{t("balance-files")}</h3>
        <Files t={t} id={open.id} />
      </section>
      <EnteringPart t={t} open={open} />
      {open.desk.role === "captain" && open.desk.everyone.between === "authorities" && (
        <OwnLink t={t} open={open} />
      )}
    </>
  );
}

interface PartProps {
  readonly t: Say;
  readonly id: string;
}

function Page({ t, id }: PartProps) {
  const [page, setPage] = useState<{ readonly language: string; readonly blocks: readonly Block[] }>();
  const [problem, setProblem] = useState<string>();
  const language = locale.value;
  const show = async () => {
    const asked = await askBalance(id);
    setProblem(asked.ok ? undefined : (asked.problem.message ?? t("network")));
    if (asked.ok) setPage({ language, blocks: asked.value });
  };
  // In another language it is asked for again.
  const blocks = page?.language === language ? page.blocks : undefined;
  return (
    <>
      <Button onPress={() => (blocks ? setPage(undefined) : void show())}>
        {t(blocks ? "balance-hide" : "balance-read")}
      </Button>
      <p role="status" class="error">
        {problem}
      </p>
      {blocks && <Blocks blocks={blocks} />}
    </>
  );
}

function Files({ t, id }: PartProps) {
  const at = (format: string) =>
    siteUrl(`/api/campaigns/${id}/balance?format=${format}&locale=${locale.value}`);
  return (
    <ul class="balance-files">
      {FILES.map((format) => (
        <li key={format}>
          <a class="button small quiet" href={at(format)} download="">
            {t(`balance-${format}`)}
          </a>
        </li>
      ))}
      <li>
        <a class="button small quiet" href={at("html")} target="_blank" rel="noopener">
          {t("balance-print")}
        </a>
      </li>
    </ul>
  );
}
