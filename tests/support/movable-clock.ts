/**
 * Loaded before a server under test (`node --import`): its system clock moves when the parent says so, as it does
 * when a laptop finds the network's time or somebody sets it by hand. Timers and performance.now() do not move:
 * in life neither do they.
 */
const { now: systemNow } = Date;
const SystemDate = Date;
let shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);

Date.now = () => systemNow() + shift;
globalThis.Date = new Proxy(SystemDate, {
  construct: (target, args, newTarget): object =>
    Reflect.construct(target, args.length === 0 ? [target.now()] : args, newTarget) as Date,
  apply: (target) => new target(target.now()).toString(),
});

process.on("message", (message: unknown) => {
  if (typeof message === "object" && message !== null && "clockShiftMs" in message)
    shift = Number(message.clockShiftMs);
});
