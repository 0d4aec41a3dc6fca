import { LRUCache } from "lru-cache";

/** A person reads some pages a minute. Whoever wants hundreds that nobody else has asked for must take their time. */
const atOnce = 200;
const eachSecond = 4;

type Left = { pages: number; at: number };

/**
 * How many public pages each address may still have drawn for it. Pages from memory cost nothing and are not counted.
 * Counted by each process for itself and forgotten at a restart: it protects the processor, not a secret.
 */
export class DrawingAllowance {
  private readonly left = new LRUCache<string, Left>({ max: 20_000 });

  constructor(private readonly clock = () => performance.now()) {}

  /** Takes one page from what the address has left; false when nothing is. */
  spend(address: string): boolean {
    const now = this.clock();
    const before = this.left.get(household(address)) ?? { pages: atOnce, at: now };
    const pages = Math.min(atOnce, before.pages + ((now - before.at) / 1000) * eachSecond);
    this.left.set(household(address), { pages: pages < 1 ? pages : pages - 1, at: now });
    return pages >= 1;
  }
}

/** One household has 2^64 addresses of the newer kind: they share. */
function household(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const missing = address.includes("::")
    ? Array(Math.max(0, 8 - groups.length - after.length)).fill("0")
    : [];
  return [...groups, ...missing, ...after].slice(0, 4).join(":");
}
