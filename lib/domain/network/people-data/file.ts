import { now } from "@/lib/platform/clock";
import { type Controller, controllerNames } from "@/lib/policy";
import type { Collected } from "./collect";

export type FileOfMine = {
  readonly controller: string;
  readonly about: { readonly name: string; readonly email: string };
  readonly madeAt: string;
  readonly held: readonly Collected[];
};

export const fileOf = (
  room: Controller,
  about: FileOfMine["about"],
  held: readonly Collected[],
): FileOfMine => ({
  controller: controllerNames[room],
  about,
  madeAt: now().toISOString(),
  held,
});

/** For machines, and for taking elsewhere. */
export const asJson = (file: FileOfMine) =>
  JSON.stringify(file, (_key, value) => (typeof value === "bigint" ? Number(value) : value), 2);
