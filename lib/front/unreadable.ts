import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { longestTarget } from "./request-rules";

type Unreadable = Error & { code?: string; rawPacket?: Buffer };

const phrases: Record<number, string> = {
  400: "Bad Request",
  408: "Request Timeout",
  414: "URI Too Long",
  431: "Request Header Fields Too Large",
};

/** Answers what is not HTTP, too big a head, or too slow a sender, in one short line; then hangs up. */
export function answerUnreadable(server: Server): void {
  server.on(
    "clientError",
    (error: Unreadable, socket: Duplex & { _httpMessage?: { headersSent: boolean } }) => {
      if (error.code === "ECONNRESET" || !socket.writable || socket._httpMessage?.headersSent)
        return void socket.destroy();
      const status = statusFor(error);
      socket.end(
        `HTTP/1.1 ${status} ${phrases[status]}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n`,
      );
      setTimeout(() => socket.destroy(), 500).unref();
    },
  );
}

function statusFor({ code, rawPacket }: Unreadable): number {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code !== "HPE_HEADER_OVERFLOW") return 400;
  const firstLine = rawPacket?.indexOf("\r\n") ?? 0;
  return firstLine === -1 || firstLine > longestTarget ? 414 : 431;
}
