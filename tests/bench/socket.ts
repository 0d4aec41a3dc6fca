/**
 * HTTP/1.1 over a bare socket, one request at a time. Node's own client would cost more than the servers it measures.
 */
import net from "node:net";

export type Answer = { status: number; bytes: number };

const endOfHead = Buffer.from("\r\n\r\n");
const endOfChunks = Buffer.from("\r\n0\r\n\r\n");

export class Connection {
  private readonly socket: net.Socket;
  private head: Buffer = Buffer.alloc(0);
  private tail: Buffer = Buffer.alloc(0);
  private answer: Answer | null = null;
  /** Bytes of body still to come; null when the body comes in chunks. */
  private left: number | null = 0;
  private settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.socket = net.connect({ port, host: "127.0.0.1", noDelay: true });
    this.socket.on("data", (data) => this.read(data));
    this.socket.on("error", (error) => this.settle?.reject(error));
    this.socket.on("close", () => this.settle?.reject(new Error("The server hung up.")));
  }

  send(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.settle = null;
    this.socket.destroy();
  }

  private read(data: Buffer): void {
    if (this.answer) {
      this.readBody(data);
      return;
    }
    this.head = this.head.length ? Buffer.concat([this.head, data]) : data;
    const end = this.head.indexOf(endOfHead);
    if (end === -1) return;
    const text = this.head.toString("latin1", 0, end).toLowerCase();
    const body = this.head.subarray(end + endOfHead.length);
    this.answer = { status: Number(text.slice(9, 12)), bytes: end + endOfHead.length };
    const length = /\r\ncontent-length: (\d+)/.exec(text)?.[1];
    this.left =
      length === undefined && text.includes("\r\ntransfer-encoding: chunked") ? null : Number(length ?? 0);
    this.tail = endOfHead.subarray(2);
    this.head = Buffer.alloc(0);
    this.readBody(body);
  }

  private readBody(data: Buffer): void {
    const answer = this.answer as Answer;
    answer.bytes += data.length;
    if (this.left === null) {
      this.tail = Buffer.concat([this.tail, data]).subarray(-endOfChunks.length);
      if (!this.tail.equals(endOfChunks)) return;
    } else {
      this.left -= data.length;
      if (this.left > 0) return;
    }
    this.answer = null;
    this.settle?.resolve(answer);
  }
}

type Asking = {
  cookie?: string | undefined;
  form?: { type: string; body: string } | undefined;
  /** The network address it seems to come from: limits are counted for each. */
  from?: string;
};

/** A request as it goes over the wire. */
export function wireRequest(port: number, path: string, { cookie, form, from }: Asking = {}): string {
  const host = `127.0.0.1:${port}`;
  const lines = [
    `${form ? "POST" : "GET"} ${path} HTTP/1.1`,
    `Host: ${host}`,
    "Accept: text/html",
    "Accept-Encoding: gzip, deflate, br",
    ...(from ? [`X-Forwarded-For: ${from}`] : []),
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(form
      ? [
          `Origin: http://${host}`,
          `Content-Type: ${form.type}`,
          `Content-Length: ${Buffer.byteLength(form.body)}`,
        ]
      : []),
  ];
  return `${lines.join("\r\n")}\r\n\r\n${form?.body ?? ""}`;
}
