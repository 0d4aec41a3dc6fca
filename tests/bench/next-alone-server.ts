/** Serves what next-alone.ts built: Node's own server and Next, with nothing between them. */
import { createServer } from "node:http";
import createNext from "next";
import { nextAlone } from "./next-alone";

const next = createNext({ dev: false, dir: nextAlone });
await next.prepare();
const server = createServer(next.getRequestHandler());
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") process.send?.(address.port);
});
process.on("disconnect", () => process.exit(0));
