/** Evens tables out: by size, or so that each has people of several services; and which services are asked about. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import type { Desk } from "./desk.ts";

interface BalanceDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

export function BalanceDialog({ desk, onClose }: BalanceDialogProps) {
  const { t, steer, parts, roster } = desk;
  const asked = parts.everyone?.services.length ?? 0;
  const people = Object.values(roster).filter(({ isBot }) => !isBot);
  const said = people.filter(({ service }) => service !== null).length;
  const balance = (by: "size" | "service") => () => {
    onClose();
    void steer.send({ type: "session/balance", by });
  };
  const why = asked === 0 ? t("balance-not-asked") : said === 0 ? t("balance-nobody-said") : undefined;
  return (
    <Dialog open title={t("balance-title")} onClose={onClose} closeLabel={t("cancel")}>
      <p>{t("balance-what")}</p>
      <ul class="hand-list">
        <li>
          <Button onPress={balance("size")}>{t("balance-size")}</Button>
          <p class="reason">{t("balance-size-what")}</p>
        </li>
        <li>
          <Button reason={why} onPress={balance("service")}>
            {t("balance-service")}
          </Button>
          <p class="reason">
            {t("balance-service-what")} {asked > 0 && t("balance-said", { count: said, of: people.length })}
          </p>
        </li>
      </ul>
      <Disclosure summary={t("services-title")}>
        <Services desk={desk} />
      </Disclosure>
    </Dialog>
  );
}

const MOST = 12;
const LONGEST = 40;

function Services({ desk: { t, steer, parts, view } }: { desk: Desk }) {
  const now = (parts.everyone?.services ?? []).map((id) => view.word(id));
  const [typed, setTyped] = useState(now.join("\n"));
  const services = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const wrong =
    services.length > MOST
      ? t("services-many", { most: MOST })
      : services.some(({ length }) => length > LONGEST)
        ? t("services-long", { most: LONGEST })
        : undefined;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void steer.send({ type: "session/setServices", services });
  };
  return (
    <form class="hand-form" onSubmit={save}>
      <Field
        label={t("services-label")}
        hint={t("services-hint")}
        value={typed}
        onInput={setTyped}
        lines={5}
        error={wrong}
      />
      <Button reason={wrong === undefined ? undefined : t("services-wrong")}>{t("services-ask")}</Button>
    </form>
  );
}
