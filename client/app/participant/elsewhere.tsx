/** Another device has taken up a place of this one: said once, in sight until it is closed, and nothing else changes. */
import { useEffect, useState } from "preact/hooks";
import { Toast } from "../../ui/toast.tsx";
import type { Door } from "./door.ts";
import { useMenu } from "./menu-view.ts";

export function Elsewhere({ door: { t, link, people, announcer } }: { door: Door }) {
  const takenUp = link.takenUp.value;
  const [read, setRead] = useState(takenUp);
  // The page that gave the code says so itself.
  const isGiving = useMenu().view?.name === "carry";
  useEffect(() => {
    if (isGiving) setRead(takenUp);
  }, [takenUp]);
  const name = people.find(({ seat }) => seat === takenUp?.seat)?.name;
  const isShown = name !== undefined && takenUp !== read && !isGiving;
  const text = isShown && t(people.length === 1 ? "elsewhere" : "elsewhere-of", { name });
  useEffect(() => {
    if (text !== false) announcer.say(text);
  }, [takenUp]);
  if (text === false) return null;
  return (
    <aside aria-label={t("elsewhere-title")}>
      <Toast dismissLabel={t("close")} onDismiss={() => setRead(takenUp)}>
        {text}
      </Toast>
    </aside>
  );
}
