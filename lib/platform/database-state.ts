/**
 * Whether the database can be reached, as last seen. It lives on `globalThis` because Next bundles its own copies
 * of our files: the data layer, the health page and the door all look at this one.
 */
const key = Symbol.for("portal.database.state");
const held = globalThis as { [key]?: { away: boolean } };

export function databaseState(): { away: boolean } {
  held[key] ??= { away: false };
  return held[key];
}
