/** What an organiser may do to a form: open another wave, erase everything. Each asks once more. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { siteUrl } from "../../site.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../console/confirm.tsx";
import type { Outcome } from "../front/ask.ts";
import { eraseForm, openWave } from "./api.ts";

interface ActProps {
  readonly t: Say;
  /** Its sentences: `-title`, `-what`, and the button's own. */
  readonly name: string;
  readonly values?: Readonly<Record<string, number>>;
  readonly act: () => Promise<Outcome<boolean>>;
  readonly onDone: () => void;
}

function Act({ t, name, values = {}, act, onDone }: ActProps) {
  const [isAsked, ask] = useState(false);
  const [problem, setProblem] = useState<string>();
  const confirm = async () => {
    const outcome = await act();
    setProblem(outcome.ok ? undefined : (outcome.problem.message ?? t("form-network")));
    if (outcome.ok) onDone();
  };
  return (
    <div>
      <Button look="quiet" size="small" onPress={() => ask(true)}>
        {t(name, values)}
      </Button>
      <p class="reason" role="status">
        {problem}
      </p>
      {isAsked && (
        <Confirm
          t={t}
          title={t(`${name}-title`, values)}
          action={t(name, values)}
          onConfirm={() => void confirm()}
          onClose={() => ask(false)}
        >
          <p>{t(`${name}-what`, values)}</p>
        </Confirm>
      )}
    </div>
  );
}

interface FormActProps {
  readonly t: Say;
  readonly id: string;
}

export const OpenWave = ({
  t,
  id,
  waves,
  onOpened,
}: FormActProps & { readonly waves: number; readonly onOpened: () => void }) => (
  <Act t={t} name="wave" values={{ rank: waves + 1 }} act={() => openWave(id)} onDone={onOpened} />
);

export const EraseForm = ({ t, id }: FormActProps) => (
  <Act t={t} name="erase-form" act={() => eraseForm(id)} onDone={() => location.assign(siteUrl("/"))} />
);
