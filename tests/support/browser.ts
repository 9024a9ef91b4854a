/** The real browser of the tests. */

/** `demo.test` is a plain-http name that is not localhost: no secure context, as for phones on a LAN. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP demo.test 127.0.0.1",
];

export const chromiumPath = () => process.env.CHROMIUM ?? "/usr/bin/chromium";
