/** The room's sound, off until somebody asks for it: a full button the first time, then a small one always there. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import type { PageSound } from "./sound.ts";

interface SoundControlProps {
  readonly t: Say;
  readonly sound: PageSound;
}

export function SoundControl({ t, sound }: SoundControlProps) {
  const isOn = sound.isOn.value;
  return (
    <span class="sound-control" data-sound>
      <Button look="quiet" size="small" onPress={() => sound.toggle()}>
        <SpeakerIcon isOn={isOn} />
        {t(isOn ? "sound-off" : "sound-on")}
      </Button>
    </span>
  );
}

const SpeakerIcon = ({ isOn }: { isOn: boolean }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1 5.500h3L8.500 2v12L4 10.500H1z" fill="currentColor" />
    <path
      d={
        isOn
          ? "M10.500 5.500q2.500 2.500 0 5M12.500 3.500q4.500 4.500 0 9"
          : "M10.500 5.500l5 5M15.500 5.500l-5 5"
      }
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    />
  </svg>
);
