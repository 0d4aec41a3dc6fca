import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { EndForm } from "@/components/appointment/appointment-forms";
import { AskForm } from "@/components/certification/ask-form";
import { DecideForms } from "@/components/certification/decide-forms";
import { BookForm } from "@/components/consultation/book-form";
import { ProposeForm } from "@/components/hand-off/propose-form";
import { HostForm } from "@/components/hosting/host-form";
import { PlaceForm } from "@/components/hub-place/place-form";
import { Rooms } from "@/components/hub-place/rooms";
import { InterestForm } from "@/components/interest/interest-form";
import { InterestInbox } from "@/components/interest/interest-inbox";
import { LicenceList } from "@/components/licence/licence-list";
import { AskMoneyBack } from "@/components/order/ask-money-back";
import { OwnWords } from "@/components/priorities/own-words";
import { ReflectionSection } from "@/components/reflection/reflection-section";
import { ChangeGoal } from "@/components/tracker/change-goal";
import { EntriesPage } from "@/components/tracker/entries-page";
import { EntryCard } from "@/components/tracker/entry-card";
import { NewGoal } from "@/components/tracker/new-goal";
import { AccessField } from "@/components/workshop/access-field";
import { OfferForm } from "@/components/workshop/offer-form";
import { ChangeForm } from "@/components/workshop-place/place-forms";
import { SignUpForm } from "@/components/workshop-place/sign-up-form";
import type { OwnOrder } from "@/lib/domain/training/orders/shape";
import { code, read } from "../architecture/source";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const message = {
  ...{
    id: "one",
    route: "course",
    name: "Ann",
    email: "ann@tests.example",
    message: "Hello",
    createdAt: new Date(0),
  },
  ...{ outcode: null, courseSlug: null, orderId: null, answeredAt: null, answer: null, locality: null },
} as const;
const inbox = {
  ...{ waiting: [message], waits: 1, waitingPage: 1, waitingPages: 1, lists: [], course: null },
  ...{ answered: [], page: 1, pages: 1, path: "/", justAnswered: false },
  ...{ answer: async () => ({}), setAside: async () => ({}) },
};
const wording = { version: 1, title: "Getting back to you", paragraphs: [] };

/** Every file with a box for writing, drawn as people see it. */
const drawn: Record<string, () => ReactElement> = {
  "components/appointment/appointment-forms.tsx": () => createElement(EndForm, { appointment: "one" }),
  "components/certification/ask-form.tsx": () => createElement(AskForm, { renews: false }),
  "components/certification/decide-forms.tsx": () =>
    createElement(DecideForms, {
      ...{ asked: { id: "one", state: "waiting" } as never, suggested: "", mayDecide: true },
    }),
  "components/consultation/book-form.tsx": () =>
    createElement(BookForm, {
      step: {
        step: "book",
        hub: {},
        terms: { pence: 0, selfFunded: true, fundedUntil: null },
        at: new Date(0),
      } as never,
      ...{ way: "phone", wording: 1, otherTimes: "/" },
    }),
  "components/hand-off/propose-form.tsx": () =>
    createElement(ProposeForm, { services: [], action: async () => ({}) }),
  "components/hosting/host-form.tsx": () => createElement(HostForm, { organisation: "Fellside", host: null }),
  "components/hub-place/place-form.tsx": () => createElement(PlaceForm, { place: null }),
  "components/hub-place/rooms.tsx": () => createElement(Rooms, { rooms: [], done: undefined }),
  "components/interest/interest-form.tsx": () =>
    createElement(InterestForm, {
      routes: [],
      chosen: null,
      course: null,
      about: null,
      message: "",
      wording,
    }),
  "components/interest/interest-inbox.tsx": () => createElement(InterestInbox, inbox as never),
  "components/licence/licence-list.tsx": () =>
    createElement(LicenceList, {
      licences: [{ id: "one", state: "current" } as never],
      empty: "",
      mayEnd: true,
    }),
  "components/order/ask-money-back.tsx": () =>
    createElement(AskMoneyBack, { order: { id: "one", state: "paid", asks: [] } as unknown as OwnOrder }),
  "components/priorities/own-words.tsx": () => createElement(OwnWords),
  "components/reflection/reflection-box.tsx": () =>
    createElement(ReflectionSection, {
      prompts: [{ key: "a", ask: "What stays with you?" }],
      written: {},
      was: {},
    }),
  "components/tracker/change-goal.tsx": () =>
    createElement(ChangeGoal, { goal: { id: "a", words: "Supper", reviewOn: null } as never }),
  "components/tracker/entries-page.tsx": () =>
    createElement(EntriesPage, { area: { path: "/family" }, entries: [], done: {} }),
  "components/tracker/entry-card.tsx": () =>
    createElement(EntryCard, { entry: { id: "a", words: "A day", createdAt: new Date(0) } as never }),
  "components/tracker/new-goal.tsx": () => createElement(NewGoal, { first: true }),
  "components/workshop-place/place-forms.tsx": () =>
    createElement(ChangeForm, { place: { key: "a", party: 1, accessNeeds: "", workshop: {} } as never }),
  "components/workshop-place/sign-up-form.tsx": () =>
    createElement(SignUpForm, { code: "a", full: false, listGoesOn: "1 May 2027" }),
  "components/workshop/access-field.tsx": () =>
    createElement(AccessField, { workshop: { access: "", usualAccess: "" } as never }),
  "components/workshop/offer-form.tsx": () =>
    createElement(OfferForm, { request: { id: "one", days: [] } as never, contacts: [], terms: [] }),
};

describe("SY-5 a box for writing", () => {
  test("is drawn here wherever there is one", () => {
    const withABox = code.filter(
      (file) => /^(app|components)\//.test(file) && /<textarea|"textarea"/.test(read(file)),
    );
    expect(withABox.filter((file) => file !== "components/ui/field.tsx")).toEqual(Object.keys(drawn));
  });

  test("says that nobody is watching it, and where help is now", () => {
    for (const [file, draw] of Object.entries(drawn)) {
      const page = renderToStaticMarkup(draw());
      expect(page, file).toContain("<textarea");
      const after = page.split("Nobody watches")[1] ?? "";
      expect(after.slice(0, 200), file).toContain('href="/help-now"');
    }
  });
});
