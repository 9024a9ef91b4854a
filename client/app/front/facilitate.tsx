/** Opening a session: the workshops on offer, the few settings, then the links of what was created. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { listScenarios, type CreatedSession, type ScenarioOffer } from "./api.ts";
import type { Outcome } from "./ask.ts";
import { CreateForm } from "./create-form.tsx";
import { Created } from "./created.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface FacilitateProps {
  readonly t: Say;
}

export function Facilitate({ t }: FacilitateProps) {
  const [created, setCreated] = useState<CreatedSession>();
  return created ? <Created t={t} session={created} /> : <Prepare t={t} onCreated={setCreated} />;
}

interface PrepareProps extends FacilitateProps {
  readonly onCreated: (session: CreatedSession) => void;
}

function Prepare({ t, onCreated }: PrepareProps) {
  const heading = usePageTitle(t("page-title-create"));
  const { offers, retry } = useOffers();
  return (
    <main class="front-page">
      <div class="front-words">
        <h1 ref={heading} tabIndex={-1}>
          {t("host-title")}
        </h1>
        <p>{t("create-lede")}</p>
      </div>
      <p role="status" class={offers?.ok === false ? "callout tip" : "visually-hidden"}>
        {offers === undefined && t("offers-loading")}
        {offers?.ok === false && (offers.problem.message ?? t("offers-failed"))}
      </p>
      {offers?.ok === false && (
        <p>
          <Button onPress={retry}>{t("try-again")}</Button>
        </p>
      )}
      {offers?.ok && offers.value.length === 0 && <p class="callout tip">{t("offers-none")}</p>}
      {offers?.ok && <Form t={t} offers={offers.value} onCreated={onCreated} />}
    </main>
  );
}

function Form({
  t,
  offers: [first, ...others],
  onCreated,
}: PrepareProps & { readonly offers: readonly ScenarioOffer[] }) {
  return first && <CreateForm t={t} offers={[first, ...others]} onCreated={onCreated} />;
}

function useOffers() {
  const [offers, setOffers] = useState<Outcome<ScenarioOffer[]>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void listScenarios().then((found) => {
      if (isWanted) setOffers(found);
    });
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  return { offers, retry: () => setAttempt(attempt + 1) };
}
