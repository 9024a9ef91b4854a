/** The time left, read aloud when somebody asks: a screen reader says nothing of it between its marks. */
import { Button } from "../../ui/button.tsx";
import type { PageProps } from "./page.ts";

const SECOND = 1_000;

export function TimeAloud({ t, flow, link, announcer }: PageProps) {
  if (flow.deadline === null) return null;
  const { deadline } = flow;
  const tell = () => {
    const seconds = Math.max(0, Math.ceil((deadline - link.now()) / SECOND));
    const minutes = Math.floor(seconds / 60);
    const words = [
      minutes > 0 ? t("minutes", { count: minutes }) : "",
      minutes === 0 || seconds % 60 > 0 ? t("seconds", { count: seconds % 60 }) : "",
    ];
    announcer.say(seconds === 0 ? t("time-up") : t("time-said", { time: words.filter(Boolean).join(" ") }));
  };
  return (
    <Button look="quiet" size="small" onPress={tell}>
      {t("time-aloud")}
    </Button>
  );
}
