/** The door of captains and of the organiser: the link's key becomes a cookie, then the page opens on what is theirs. */
import "../front/front.css";
import "./campaign.css";
import "./feed/feed.css";
import { useEffect, useState } from "preact/hooks";
import { locale, type Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import type { Outcome } from "../front/ask.ts";
import { FrontHead } from "../front/front-head.tsx";
import { keyInAddress } from "../links/key-in-address.ts";
import { PastedKey } from "../links/pasted-key.tsx";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { askId } from "./api.ts";
import { CaptainPage } from "./captain-page.tsx";
import { askDesk, enterDesk, type Desk, type OpenDesk } from "./desk-api.ts";
import { RelayPage } from "./feed/relay-page.tsx";
import { OrganiserPage } from "./organiser-page.tsx";

export function DeskDoor({ code }: { readonly code: string }) {
  const t = useLast(useTexts("front", "campaign", "campaign-desk", "campaign-feed"));
  const { opened, enter, reload } = useDesk(code);
  useEffect(() => loadFont(), []);
  useEffect(() => {
    if (t)
      document.title = opened?.ok ? t("page-of", { title: opened.value.desk.everyone.title }) : t("page");
  }, [t, opened]);
  if (!t) return null;
  return (
    <div class="front campaign-desk">
      <FrontHead t={t} isHome={false} />
      <main class="front-page">
        {!opened && <p role="status">{t("coming")}</p>}
        {opened?.ok === false && (
          <section class="campaign-part">
            <h1>{t("closed")}</h1>
            <p role="status">{opened.problem.message ?? t("network")}</p>
            {opened.problem.refusal === "campaign-key-wrong" && (
              <PastedKey label={t("desk-key")} action={t("desk-open")} onKey={(key) => void enter(key)} />
            )}
          </section>
        )}
        {opened?.ok && <PageOf t={t} open={{ ...opened.value, reload }} />}
      </main>
    </div>
  );
}

function PageOf({ t, open }: { readonly t: Say; readonly open: OpenDesk }) {
  switch (open.desk.role) {
    case "captain":
      return <CaptainPage t={t} open={open} />;
    case "relay":
      return <RelayPage t={t} open={open} />;
    default:
      return <OrganiserPage t={t} open={open} />;
  }
}

type Opened = Outcome<{ readonly id: string; readonly desk: Desk }>;

function useDesk(code: string) {
  const [opened, setOpened] = useState<Opened>();
  const language = locale.value;
  const reload = async () => setOpened(await openedBy(code));
  const enter = async (key: string) => {
    const id = await askId(code);
    const entered = id.ok ? await enterDesk(id.value, key) : id;
    if (entered.ok) await reload();
    else setOpened(entered);
  };
  useEffect(() => {
    const key = keyInAddress();
    void (key === "" ? reload() : enter(key));
  }, [code, language]);
  return { opened, enter, reload };
}

async function openedBy(code: string): Promise<Opened> {
  const id = await askId(code);
  if (!id.ok) return id;
  const desk = await askDesk(id.value);
  return desk.ok ? { ok: true, value: { id: id.value, desk: desk.value } } : desk;
}
