import { expect, test } from "vitest";
import { code, importsOf } from "./source";

/** Who may import whom: the first room that fits a file, and the places it may reach. This is the table; there is no other. */
const rooms: [room: RegExp, mayReach: RegExp][] = [
  [/^lib\/policy\//, /^lib\/policy(\/|$)/],
  [/^lib\/platform\//, /^lib\/platform\//],
  [/^lib\/(entry)\//, /^lib\/(entry|policy|platform)(\/|$)/],
  // Serving starts the worker in the same process; the rest of the front knows nothing of jobs.
  [/^lib\/front\/serve\.ts$/, /^lib\/(front|policy|platform|jobs)(\/|$)/],
  [/^lib\/front\//, /^lib\/(front|policy|platform)(\/|$)/],
  [/^lib\/domain\/network\//, /^lib\/(domain\/network|entry|policy|platform)(\/|$)/],
  [/^lib\/domain\/training\//, /^lib\/(domain\/(network|training)|entry|policy|platform)(\/|$)/],
  [/^lib\/domain\/cic\//, /^lib\/(domain\/(network|cic)|entry|policy|platform)(\/|$)/],
  [/^lib\/jobs\//, /^lib\/(jobs|domain|entry|policy|platform)(\/|$)/],
  [/^components\/ui\//, /^(components\/ui\/|lib\/platform\/(dates|money)$)/],
  [
    /^components\//,
    /^(components\/|lib\/policy(\/|$)|lib\/platform\/(dates|money)$|lib\/entry\/(actor|action)$|lib\/domain\/.+\/(schema|words|actions|shape)$)/,
  ],
  [/^app\//, /^(app\/|components\/|lib\/(domain|entry|policy)(\/|$)|lib\/platform\/(?!db$|prisma))/],
];

test("every file imports only what its room may reach", () => {
  const trespasses = code.flatMap((file) => {
    const room = rooms.find(([fits]) => fits.test(file));
    return room
      ? importsOf(file)
          .filter((target) => !room[1].test(target))
          .map((target) => `${file} → ${target}`)
      : [];
  });
  expect(trespasses).toEqual([]);
});

test("one area of the portal never imports another", () => {
  const area = (file: string) => /^app\/\(portal\)\/([^/]+)\//.exec(file)?.[1];
  const trespasses = code.flatMap((file) =>
    importsOf(file)
      .filter((target) => area(file) && area(target) && area(file) !== area(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(trespasses).toEqual([]);
});

test("RH-1 nothing in training refers to the CIC, nor the other way round", () => {
  const crossing = code.flatMap((file) => {
    const here = /^lib\/domain\/(training|cic)\//.exec(file)?.[1];
    const there = here === "training" ? "cic" : "training";
    return here ? importsOf(file).filter((target) => target.startsWith(`lib/domain/${there}`)) : [];
  });
  expect(crossing).toEqual([]);
});

test("nothing but tests and the seed itself imports the seed", () => {
  const outside = code.filter((file) => !/^(prisma|tests|scripts)\//.test(file));
  expect(
    outside.filter((file) => importsOf(file).some((target) => target.startsWith("prisma/seed"))),
  ).toEqual([]);
});
