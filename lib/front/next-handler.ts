import type { IncomingMessage, ServerResponse } from "node:http";

/** Next, or in tests whatever stands in for it. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;
