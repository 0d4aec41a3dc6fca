import net from "node:net";
import { Stop } from "./say.mjs";

/** Is the address free? Better to know before the long steps. */
export function checkPort({ PORT, HOST }) {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${PORT}": choose a number between 1 and 65535.`);
  }
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", ({ code }) => reject(new Stop(because(code, port, HOST))));
    probe.listen(port, HOST, () => probe.close(resolve));
  });
}

function because(code, port, host) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: stop that, or choose another port with PORT=${port + 1} npm start.`;
  }
  if (code === "EACCES")
    return `Port ${port} needs special rights: choose one above 1023, such as PORT=3000 npm start.`;
  return `The portal cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`;
}
