import { isRole, type Role } from "@/lib/policy";

/** Whose area a page lies in, or null when it belongs to no hat in particular. */
export function areaOf(path: string | null): Role | null {
  const first = path?.split(/[/?]/)[1] ?? "";
  return isRole(first) ? first : null;
}

/** Where a hat that was just put on leads: to the page asked for, unless that is another hat's; otherwise home. */
export function onwardIn(role: Role, next: string | null): string {
  if (!next || next.startsWith("/choose-role") || next.startsWith("/sign-in")) return `/${role}`;
  const area = areaOf(next);
  return area === null || area === role ? next : `/${role}`;
}
