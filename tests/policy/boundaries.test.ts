import { describe, expect, test } from "vitest";
import {
  type Action,
  type Asker,
  actionNames,
  decide,
  isLearner,
  learnerRoles,
  type Never,
  nounOf,
  type Role,
  type RuleId,
  roleNames,
  roles,
  rules,
  subjects,
} from "@/lib/policy";

const payment = actionNames.filter((a) => (subjects.payment.covers as readonly string[]).includes(nounOf(a)));
const courseMoney = payment.filter((a) => nounOf(a) !== "charge");
const about = (...nouns: string[]) => actionNames.filter((a) => nouns.includes(nounOf(a)));
const learning = actionNames.filter((a) =>
  (subjects.learning.covers as readonly string[]).includes(nounOf(a)),
);

function refuses(asker: Asker, actions: readonly Action[], rule: RuleId) {
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions)
    expect(decide(asker, action), `${asker} ${action}`).toMatchObject({ allowed: false, rule });
}

/** The role's own file names the subject, so a verb for it would be refused from its first day. */
function rulesOut(role: Role, subject: keyof Never, rule: RuleId) {
  expect((roles[role].never as Never)[subject], `${role} ${subject}`).toMatchObject({ rule });
}

/** No verb anywhere begins so: what cannot be asked cannot be granted. */
function noVerbFor(subject: string) {
  expect(actionNames.filter((action) => action.includes(subject))).toEqual([]);
}

const held: Partial<Record<RuleId, [title: string, check: () => void]>> = {
  "SY-1": [
    "no hat can move responsibility for a person",
    () => {
      for (const role of roleNames) refuses(role, ["responsibility.move"], "SY-1");
      refuses("the-portal", ["consent.give", "consent.withdraw", "membership.accept"], "SY-1");
    },
  ],
  "SY-2": [
    "the portal itself cannot move responsibility, and nobody decides in bulk",
    () => {
      refuses("the-portal", ["responsibility.move", "group.decide", ...about("hand-off")], "SY-2");
      for (const role of roleNames) refuses(role, ["group.decide"], "SY-2");
    },
  ],
  "SY-4": [
    "no verb keeps a file on anyone",
    () => {
      for (const word of ["casework", "diagnos", "treat", "risk", "note-on"]) noVerbFor(word);
    },
  ],
  "PL-2": [
    "a personal learner cannot change local services",
    () => refuses("personal-learner", ["provision.change"], "PL-2"),
  ],
  "PR-1": [
    "a professional learner cannot change another organisation's services",
    () => refuses("professional-learner", ["provision.change"], "PR-1"),
  ],
  "PR-3": [
    "a professional learner reaches nobody but themselves, whatever they have finished",
    () => {
      noVerbFor("deliver");
      for (const action of actionNames) {
        const decision = decide("professional-learner", action);
        if (decision.allowed) expect(["own", "public"], action).toContain(decision.reach);
      }
    },
  ],
  "CM-1": [
    "a commissioner sees no learner, order, receipt or expression of interest",
    () => {
      refuses("commissioner", [...learning, "order.read", "receipt.read", "interest.read"], "CM-1");
      expect(decide("commissioner", "funded-place.count")).toMatchObject({ reach: "counts-only" });
    },
  ],
  "CM-2": [
    "a commissioner takes up nothing about a family",
    () => {
      rulesOut("commissioner", "casework.*", "CM-2");
      refuses("commissioner", ["interest.answer"], "CM-2");
    },
  ],
  "PC-1": ["primary care can do nothing with a payment", () => refuses("primary-care", payment, "PC-1")],
  "PC-3": ["primary care can do nothing with learning", () => refuses("primary-care", learning, "PC-3")],
  "SN-4": ["a school keeps no notes on anyone", () => rulesOut("school", "casework.*", "SN-4")],
  "SN-5": [
    "a school enrols nobody and uses nobody's funded place",
    () => {
      const enrolling = actionNames.filter((action) => nounOf(action) === "enrolment");
      refuses("school", [...enrolling, "funded-place.redeem"], "SN-5");
    },
  ],
  "CS-1": [
    "a community service can do nothing with learning",
    () => refuses("community-service", learning, "CS-1"),
  ],
  "IM-1": [
    "I Matter Training can do nothing with the Tracker, and reads no consultation and no support",
    () => {
      noVerbFor("casework");
      refuses(
        "imatter-training",
        [...about("tracker", "episode"), "consultation.read", "diary.read"],
        "IM-1",
      );
    },
  ],
  "IM-4": [
    "I Matter Training cannot read what learners write",
    () => refuses("imatter-training", ["reflection.read", "reflection.export", "priorities.read"], "IM-4"),
  ],
  "RH-1": [
    "the CIC and its hubs can do nothing with learning, and the CIC nothing with course payments",
    () => {
      refuses("rhm", [...learning, ...courseMoney], "RH-1");
      refuses("locality-hub", [...learning, ...about("charge")], "RH-1");
      refuses("imatter-training", about("charge"), "RH-1");
    },
  ],
  "RH-2": [
    "Relationship Health Matters records no responsibility for a family",
    () => {
      rulesOut("rhm", "casework.*", "RH-2");
      refuses("rhm", [...about("episode"), "consultation.read", "hand-off.accept"], "RH-2");
    },
  ],
  "HB-1": [
    "only somebody in a learner's hat books a consultation, and only for themselves",
    () => {
      for (const role of roleNames)
        expect(decide(role, "consultation.book").allowed, role).toBe(isLearner(role));
      for (const role of learnerRoles)
        expect(decide(role, "consultation.book")).toMatchObject({ reach: "own" });
      refuses("locality-hub", ["consultation.book"], "HB-1");
    },
  ],
  "HB-3": ["a hub agrees to nothing for anybody", () => refuses("locality-hub", ["episode.agree"], "HB-3")],
  "HB-6": [
    "a hub reads only what is shared with it and writes in nobody's Tracker, and RHM and the portal read none",
    () => {
      expect(decide("locality-hub", "tracker.read")).toEqual({ allowed: true, reach: "shared" });
      refuses("locality-hub", ["tracker.write"], "HB-6");
      refuses("rhm", about("tracker"), "HB-6");
      refuses("the-portal", about("tracker"), "HB-6");
    },
  ],
  "PL-1": ["nobody can claim support: there is no verb for it", () => noVerbFor("support.")],
  "CS-2": [
    "a community service can do nothing with a Tracker",
    () => refuses("community-service", about("tracker"), "CS-2"),
  ],
  "IM-2": [
    "nobody is handed on to I Matter Training, and it hands nobody on",
    () => refuses("imatter-training", ["hand-off.accept", "hand-off.propose"], "IM-2"),
  ],
  "FA-1": [
    "every learner can leave as freely as they start, and nobody can do either for them",
    () => {
      for (const action of ["enrolment.start", "enrolment.leave"] as const) {
        for (const role of learnerRoles)
          expect(decide(role, action)).toEqual({ allowed: true, reach: "own" });
        for (const role of roleNames.filter((name) => !isLearner(name)))
          expect(decide(role, action).allowed, `${role} ${action}`).toBe(false);
      }
      refuses("the-portal", ["enrolment.start", "enrolment.pause", "enrolment.leave"], "FA-1");
    },
  ],
  "FA-2": [
    "the portal cannot mark, hurry or end anyone's learning",
    () => refuses("the-portal", ["lesson.mark", "lesson.read"], "FA-2"),
  ],
};

describe("each boundary the policy holds", () => {
  for (const [id, [title, check]] of Object.entries(held)) test(`${id} ${title}`, check);

  test("has a test here, unless it is held by code and database together", () => {
    const elsewhere = [
      "CM-3",
      "PY-1",
      "PY-2",
      "SY-3",
      "SN-2",
      "LD-1",
      "LD-3",
      "LC-1",
      "LC-2",
      "HB-2",
      "HB-5",
      "HB-7",
    ];
    const policyHeld = rules
      .filter((rule) => ["policy", "both"].includes(rule.enforcedIn))
      .map((rule) => rule.id);
    expect(policyHeld.filter((id) => !(id in held) && !elsewhere.includes(id))).toEqual([]);
  });

  test("DT-2 a Lead reads nothing a learner has written", () => {
    refuses("lead-professional", ["reflection.read", "priorities.read"], "DT-2");
  });
});
