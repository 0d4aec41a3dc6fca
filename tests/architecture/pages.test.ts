import { expect, test } from "vitest";
import { everythingBehind, files, read } from "./source";

const pages = files.filter((file) => /^app\/.*\/(page|route)\.tsx?$/.test(file));
const portal = pages.filter((file) => file.startsWith("app/(portal)/"));

test("every page of a portal area asks for its own role", () => {
  const unguarded = portal.filter((file) => {
    const role = file.split("/")[2] as string;
    return !new RegExp(`askFor\\(\\s*["']${role}["']`).test(read(file));
  });
  expect(unguarded).toEqual([]);
});

test("every account page asks who is there", () => {
  const open = /sign-in|register|invitation|goodbye|outbox/;
  const account = pages.filter((file) => file.startsWith("app/(account)/") && !open.test(file));
  expect(
    account.filter((file) => !/askForPerson\(|askForReader\(|askForOwner\(|whoIsAsking\(/.test(read(file))),
  ).toEqual([]);
});

test("PC-1 PC-3 primary care has no page about payments or learning", () => {
  const there = pages.filter((file) => file.startsWith("app/(portal)/primary-care/"));
  expect(there.filter((file) => /pay|order|receipt|learn|course|enrol|certificate/.test(file))).toEqual([]);
});

test("CS-1 CS-2 community services have no page about learning or the Tracker", () => {
  const there = pages.filter((file) => file.startsWith("app/(portal)/community-service/"));
  expect(there.filter((file) => /learn|course|enrol|tracker|order/.test(file))).toEqual([]);
});

test("public pages need no client code unless they say so", () => {
  const publicFiles = files.filter((file) => /^app\/\(public\)\/.*\/?page\.tsx$/.test(file));
  const usesLink = (file: string) => /from "next\/link"/.test(read(file));
  const silent = publicFiles.filter((file) => {
    const drawn = everythingBehind(file);
    return drawn.some(usesLink) && !drawn.some((part) => read(part).includes('name="client-code"'));
  });
  expect(publicFiles.length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});
