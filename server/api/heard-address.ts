/** On which address the server listens: by IPv6 and IPv4 at once, or by IPv4 where the machine has no IPv6. */
import { once } from "node:events";
import { createServer } from "node:net";

/** Heard by IPv6, and by IPv4 under the same port. */
export const BOTH = "::";
const IPV4_ALONE = "0.0.0.0";

/** Asked of the system itself: a machine may know IPv6 and have it turned off. */
async function hasIPv6(): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(0, BOTH);
    await once(probe, "listening");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

interface Heard {
  readonly host: string;
  /** It was wanted, and this machine has none. */
  readonly lacksIPv6: boolean;
}

/** @param wanted what the settings say */
export async function heardAddress(wanted: string, probe = hasIPv6): Promise<Heard> {
  const lacksIPv6 = wanted === BOTH && !(await probe());
  return { host: lacksIPv6 ? IPV4_ALONE : wanted, lacksIPv6 };
}
