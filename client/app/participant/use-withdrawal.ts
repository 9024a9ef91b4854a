/** Taking back the knock of everybody of this device who waits at the locked door. */
import { forgetSeats } from "../../link/device.ts";
import type { Door } from "./door.ts";
import { sendFor } from "./seat-commands.ts";
import { useSending } from "./use-sending.ts";

export function useWithdrawal(door: Door) {
  const { link, people, knocking, farewell, code } = door;
  const { busy, error, send } = useSending(door);
  const takeBack = async () => {
    for (const seat of knocking) {
      const answer = await sendFor(link, seat, { type: "session/withdraw" });
      if (!answer.ok) return answer;
    }
    return { ok: true } as const;
  };
  /** @returns whether nobody of this device waits any more */
  const withdraw = async () => {
    const isAlone = people.length === 0;
    if (isAlone) farewell.announce();
    const isDone = await send(takeBack);
    if (!isDone) farewell.takeBack();
    // The device keeps nothing of a session that nobody here is in.
    else if (isAlone) forgetSeats(code);
    return isDone;
  };
  return { busy, error, withdraw };
}
