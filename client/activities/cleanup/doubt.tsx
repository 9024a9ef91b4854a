/** The kind question about an unlikely number: it is confirmed, or corrected; nobody is judged. */
import type { Amounts } from "../../../game/activities/cleanup/state.ts";
import { tag } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import type { Own } from "./acting.ts";
import { lineName } from "./sheet.ts";

const DOUBTS = ["amount-unlikely", "weight-unlikely", "audience-unlikely", "amount-twice"];
export const isDoubt = (code: string | undefined): boolean => code !== undefined && DOUBTS.includes(code);

interface DoubtProps {
  readonly own: Own;
  readonly doubt: string | undefined;
  readonly line: string | undefined;
  readonly amounts: Amounts;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Doubt({ own, doubt, line, amounts, onYes, onNo }: DoubtProps) {
  const { t } = own;
  return (
    <div class="cl-doubt" role="status">
      {doubt !== undefined && line !== undefined && (
        <>
          <p>{question(own, doubt, line, amounts)}</p>
          <div class="actions">
            <Button look="primary" onPress={onYes}>
              {t("doubt-yes")}
            </Button>
            <Button onPress={onNo}>{t("doubt-no")}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function question({ t, sheet }: Own, doubt: string, line: string, { amount, more }: Amounts): string {
  const own = sheet.data.find(({ id }) => line === `donnees-${id}`)?.question;
  if (doubt === "amount-unlikely" && own)
    return own.replace("{amount}", new Intl.NumberFormat(tag.value).format(amount));
  const each = amount > 0 ? more / amount : 0;
  return t(doubt, { amount, more, each, what: lineName(sheet, t, line) });
}
