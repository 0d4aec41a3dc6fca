import "server-only";
import { visitor } from "@/lib/entry/actor";
import { catalogue } from "../courses/read";
import type { Course } from "../courses/shape";
import type { Audience } from "./shape";

/** What can follow, with its full cost, straight from the catalogue (SN-1). */
export async function coursesThatFollow(audience: Audience): Promise<Course[]> {
  const where = audience === "staff" ? "work" : "home";
  const all = await catalogue(visitor);
  return all.filter(({ isOpen, audiences }) => isOpen && audiences.includes(where));
}
