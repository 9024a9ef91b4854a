/** What one process says to another with a request that it hands on; anybody else's are taken off at the door. */

/** The other's own secret, read in the base. */
export const PEER_SECRET = "x-trois-tiers-peer";
/** The address that asked the first process. */
export const PEER_FROM = "x-trois-tiers-from";
export const PEER_HEADERS = [PEER_SECRET, PEER_FROM];
