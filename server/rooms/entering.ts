/** Who may come through a door: a participant with the code alone, the others with a key. */
import { ServerError } from "@colyseus/core";
import { Hello } from "../../game/protocol/commands.ts";
import type { SessionRow } from "../journal/store.ts";
import { isFacilitator, mayWatch } from "./keys.ts";

/** @throws ServerError 4400 for what is no greeting, 4403 for a wrong key */
export function entering(row: SessionRow, options: unknown, headers: Headers): Hello {
  const hello = Hello.safeParse(options);
  if (!hello.success) throw new ServerError(4400, "invalid");
  const { door, key } = hello.data;
  const isOpen =
    door === "participant" ||
    (door === "console" ? isFacilitator(row, headers, key) : mayWatch(row, headers, key));
  if (!isOpen) throw new ServerError(4403, "key-wrong");
  return hello.data;
}
