import { pathOnThisSite } from "@/lib/platform/paths";

/** The page to come back to after signing in, or null: a page of ours, and never the machinery under /api. */
export function nextPath(asked: unknown): string | null {
  const path = pathOnThisSite(asked);
  return path?.startsWith("/api/") ? null : path;
}
