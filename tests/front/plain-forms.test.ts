import { expect, test } from "vitest";
import { plainFormRoutes } from "@/lib/front/form-rules";
import { files, read } from "../architecture/source";

test("the door lets plain forms in to exactly the routes that take them", () => {
  const routes = files.filter(
    (file) => /^app\/.*\/route\.ts$/.test(file) && read(file).includes("function POST("),
  );
  const paths = routes.map((file) =>
    file.replace(/^app|\/\([\w-]+\)|\/route\.ts$/g, "").replace(/\[\w+\]/g, "x"),
  );
  const beside = paths.filter((path) => !path.startsWith("/api/"));
  expect(beside.filter((path) => !plainFormRoutes.some((route) => route.test(path)))).toEqual([]);
  expect(plainFormRoutes).toHaveLength(beside.length);
});
