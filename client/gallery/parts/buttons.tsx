/** Buttons: each look and size, and each state. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";
import { useTexts } from "../../app/loaded.ts";
import { useLast } from "../../app/shared/use-last.ts";
import { texts } from "../texts.ts";
import { OfTheRoom } from "./of-the-room.tsx";
import { Sheet, Specimen } from "./sheet.tsx";

const LOOKS = ["plain", "primary", "quiet", "guard"] as const;
const nothing = () => undefined;

export function Buttons() {
  const { others, buttons } = texts.value;
  return (
    <Sheet title={others.buttons}>
      {LOOKS.map((look) => (
        <Specimen key={look} name={look}>
          <p class="specimen-row">
            <Button look={look} onPress={nothing}>
              {buttons.save}
            </Button>
            <Button look={look} size="small" icon="support" onPress={nothing}>
              {buttons.support}
            </Button>
            <Button look={look} size="square" icon="plus" name={buttons.more} onPress={nothing} />
          </p>
        </Specimen>
      ))}
      <Specimen name={buttons.busy}>
        <Button look="primary" busy={buttons.sending} onPress={nothing}>
          {buttons.save}
        </Button>
      </Specimen>
      <Specimen name={buttons.held}>
        <Button reason={buttons.reason} onPress={nothing}>
          {buttons.save}
        </Button>
      </Specimen>
      <Specimen name={buttons.chosen}>
        <Chosen />
      </Specimen>
      <Specimen name={buttons.long}>
        <Button look="primary" onPress={nothing}>
          {buttons.longWords}
        </Button>
      </Specimen>
      <Specimen name={buttons.turn}>
        <Turn />
      </Specimen>
    </Sheet>
  );
}

function Chosen() {
  const { buttons } = texts.value;
  const [isChosen, choose] = useState(true);
  return (
    <p class="specimen-row">
      <Button chosen={isChosen} onPress={() => choose(!isChosen)}>
        {buttons.sobre}
      </Button>
      <Button chosen={!isChosen} onPress={() => choose(!isChosen)}>
        {buttons.dark}
      </Button>
    </p>
  );
}

/** As on the écran, whose pages it turns. */
function Turn() {
  const t = useLast(useTexts("commitments"));
  const turning = useTurning(4);
  if (!t) return null;
  return (
    <OfTheRoom>
      <RoomTurn {...{ t, turning }} />
    </OfTheRoom>
  );
}
