import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { drainable, onStop } from "@/lib/front/drain";
import { listen } from "@/lib/front/listen";
import { openDoor, settings, statusOf } from "../front/door-under-test";

const slowServer = () =>
  createServer({ headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100 });
const next = (_req: unknown, res: { end(text: string): unknown }) => void res.end("ok");

async function listenBriefly() {
  const { port, drain } = await listen({ ...settings(), port: 0 }, next, null, () => {}, slowServer());
  const send = (text: string) =>
    new Promise<{ heard: string; took: number }>((resolve) => {
      const began = performance.now();
      let heard = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      socket.on("data", (chunk) => {
        heard += chunk;
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve({ heard, took: performance.now() - began }));
    });
  return { send, port, drain };
}

describe("slow senders", () => {
  test("half a head, or half a body, is cut off", async () => {
    const { send, port, drain } = await listenBriefly();
    const head = `POST /x HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\n`;
    const [slowHead, slowBody] = await Promise.all([send(head), send(`${head}Content-Length: 10\r\n\r\nab`)]);
    expect(statusOf(slowHead.heard)).toBe(408);
    expect(statusOf(slowBody.heard)).toBe(408);
    expect(Math.max(slowHead.took, slowBody.took)).toBeLessThan(3_000);
    await drain.stop();
  });
});

describe("stopping", () => {
  test("whoever is inside is served, nobody else comes in, then things are put away in reverse", async () => {
    const door = await openDoor(async (_req, res) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      res.end("finished");
    });
    const order: string[] = [];
    onStop(() => order.push("database"));
    onStop(() => {
      order.push("worker");
      throw new Error("even when one of them fails");
    });
    const idle = connect(door.port, "127.0.0.1");
    const inside = door.fetch("/account");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = door.stop();
    await expect(door.fetch("/account")).rejects.toThrow();
    const answer = await inside;
    expect(await answer.text()).toBe("finished");
    await stopped;
    expect(order).toEqual(["worker", "database"]);
    idle.destroy();
  });

  test("who came through the door just before it closed may still say what for", async () => {
    const { port, drain } = await listenBriefly();
    let heard = "";
    const socket = connect(port, "127.0.0.1");
    const gone = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      heard += chunk;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = drain.stop();
    await new Promise((resolve) => setTimeout(resolve, 150));
    socket.write(`GET /account HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    await Promise.all([stopped, gone]);
    expect(statusOf(heard)).toBe(200);
    expect(heard).toMatch(/Connection: close/i);
  });

  test("nobody can hold the door open for ever", async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const stuck = fetch(`http://127.0.0.1:${port}/`).catch(() => "cut off");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await drainable(server, () => {}, 200).stop();
    expect(await stuck).toBe("cut off");
  });
});
