import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { FrontSettings } from "./settings";

/** Where a request came from, as far as the door can vouch for it. */
export interface Asker {
  /** As it is counted: of the newer kind, the network before it. */
  address: string;
  host: string;
  protocol: "http" | "https";
}

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** One home or machine has a whole /64 of addresses of the newer kind, and speaks from any: it is counted as one. */
export function countedAs(address: string): string {
  const [plain = ""] = address.split("%");
  const four = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (four || isIP(plain) !== 6 || loopback.test(plain)) return four ?? plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const between = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const all = [...groups, ...Array<string>(between).fill("0"), ...after];
  const net = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${net.join(":")}::/64`;
}

/** Only a proxy on this machine, and only when the operator says there is one, may speak for somebody else. */
export function whoAsks(req: IncomingMessage, settings: FrontSettings): Asker {
  const address = req.socket.remoteAddress ?? "127.0.0.1";
  const host = req.headers.host ?? "";
  const protocol = settings.secure && !loopbackHost.test(host) ? "https" : "http";
  if (!settings.trustProxy || !loopback.test(address)) return { address: countedAs(address), host, protocol };
  const spokenFor = lastOf(req.headers["x-forwarded-for"]);
  return {
    address: countedAs(spokenFor && isIP(spokenFor) ? spokenFor : address),
    host: lastOf(req.headers["x-forwarded-host"]) ?? host,
    protocol: lastOf(req.headers["x-forwarded-proto"]) === "https" ? "https" : protocol,
  };
}

/** After the forgeries are gone: the one true set of forwarded headers, written by us. */
export function introduce(req: IncomingMessage, asker: Asker): void {
  req.headers.host = asker.host;
  req.headers["x-forwarded-for"] = asker.address;
  req.headers["x-forwarded-host"] = asker.host;
  req.headers["x-forwarded-proto"] = asker.protocol;
}

/** Loopback names always; otherwise the portal's own address, or the one address it was bound to. */
export function hostIsOurs(host: string, settings: Pick<FrontSettings, "portalUrl" | "host">): boolean {
  if (loopbackHost.test(host)) return true;
  if (settings.portalUrl) return host.toLowerCase() === settings.portalUrl.host;
  return host.replace(/:\d{1,5}$/, "").toLowerCase() === settings.host && settings.host !== "0.0.0.0";
}

function lastOf(header: string | string[] | undefined): string | undefined {
  return [header].flat().join(",").split(",").pop()?.trim() || undefined;
}
