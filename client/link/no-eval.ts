/** Commands are checked by zod, which tries once whether it may compile code: a page whose policy forbids it is not asked. */
import { config } from "zod";

config({ jitless: true });
