/** By hand: the chaos and fuzz suites for longer (`npm run test:long [-- suite]`); results go to docs/measures.md. */
import { runTests } from "./test.mjs";

export const run = (args) => runTests(args.length > 0 ? args : ["journal", "chaos", "fuzz"], { long: true });
