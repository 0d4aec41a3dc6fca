import type { Kept } from "./retention";
import type { Controller } from "./shape";

/**
 * Every table, and every column of it, said to be about a person or not. What is about a person has a place in the
 * retention list, which gives it its controller, purpose, period and erasure. A test reads the schema: a table or a
 * column that nobody has classified fails it by name.
 */
export type AboutAPerson = {
  readonly kept: Kept | { readonly [C in Controller]: Kept };
  /** How a row belongs to somebody: a column with their id, a path to one, or `column=email` for their address: rows that name nobody and are newer than their holding it. */
  readonly of: readonly string[];
  /** What its person is given when they download their data. */
  readonly told: readonly string[];
  /** Kept scrambled, or another person's: never handed out. */
  readonly untold?: readonly string[];
  /** The column, or the path to one, that says whose row it is when a table serves several controllers. */
  readonly controlledBy?: string;
};

/** `columns` here say nothing about anybody, except who in an organisation did the work. */
type AboutNobody = { readonly nobody: readonly string[]; readonly staff?: readonly string[] };

const list = (names: string) => names.split(" ").filter(Boolean);

export const tables = {
  // The network
  Person: {
    kept: "account",
    of: ["id"],
    told: list("id name email emailSince over18At createdAt disabledAt leftAt"),
  },
  Session: {
    kept: "session",
    of: ["personId"],
    told: list("id personId membershipId device createdAt lastSeenAt expiresAt secondFactorAt"),
    untold: list("tokenHash"),
  },
  SignInCode: {
    kept: "sign-in-code",
    of: ["email=email"],
    told: list("id email createdAt expiresAt usedAt"),
    untold: list("codeHash browserHash"),
  },
  SignInLock: { kept: "sign-in-code", of: ["email=email"], told: list("email wrong lockedUntil") },
  SecondFactor: {
    kept: "second-factor",
    of: ["personId"],
    told: list("personId createdAt confirmedAt"),
    untold: list("secret lastStep pendingSecret pendingSessionId"),
  },
  RecoveryCode: {
    kept: "second-factor",
    of: ["personId"],
    told: list("id personId usedAt"),
    untold: list("codeHash"),
  },
  LinkedAccount: {
    kept: "account",
    of: ["personId"],
    told: list("provider accountId personId createdAt"),
  },
  Membership: {
    kept: "membership",
    of: ["personId"],
    told: list("id personId organisationId role isLinkContact startsAt endsAt endedAt createdAt"),
    untold: list("endedById grantedById"),
  },
  Invitation: {
    kept: "invitation",
    of: ["acceptedById", "email=email"],
    told: list(
      "id email organisationId role isLinkContact createdAt expiresAt acceptedAt declinedAt withdrawnAt",
    ),
    untold: list("tokenHash invitedById acceptedById"),
  },
  ConsentRecord: {
    kept: "consent",
    controlledBy: "wording.controller",
    of: ["personId"],
    told: list("id personId wordingId act about how hat recipient at expiresAt"),
  },
  AuditEvent: {
    kept: "audit",
    controlledBy: "stream",
    of: ["aboutPersonId", "actorId"],
    told: list("stream number at hat action subjectType subjectId facts"),
    untold: list("actorId aboutPersonId previousHash hash"),
  },
  Mail: {
    kept: "mail",
    of: ["personId", "to=email"],
    told: list("id template controller personId to subject text calendar createdAt claimedAt sentAt"),
    untold: list("key reference unsubscribe"),
  },
  Interest: {
    controlledBy: "controller",
    kept: { network: "interest-network", training: "interest-training", cic: "interest-cic" },
    of: ["personId", "email=email"],
    told: list(
      "id route controller personId name email outcode localityId courseSlug orderId message createdAt answeredAt answer",
    ),
    untold: list("answeredBy"),
  },
  RateLimit: { kept: "attempt-count", of: [], told: list(""), untold: list("key points expire") },
  Organisation: { nobody: list("id name kind localityId createdAt closedAt") },
  Locality: { nobody: list("id slug name") },
  PostcodeDistrict: { nobody: list("outcode localityId easting northing") },
  ConsentWording: {
    nobody: list("id purpose version controller title text lawfulBasis keptFor publishedAt"),
  },
  AuditStream: { nobody: list("stream number hash") },
  PortalClock: { nobody: list("id offsetMs") },

  // I Matter Training
  Enrolment: {
    kept: "enrolment",
    of: ["personId"],
    told: list(
      "id personId courseId versionId state paidBy hat createdAt activeAt pausedAt completedAt leftAt endedAt gatewayAt lastLesson",
    ),
  },
  LessonProgress: {
    kept: "enrolment",
    of: ["enrolment.personId"],
    told: list("enrolmentId lessonId openedAt doneAt"),
  },
  CheckAnswer: {
    kept: "check-answer",
    of: ["personId"],
    told: list("enrolmentId personId lessonId check option at"),
  },
  Reflection: {
    kept: "reflection",
    of: ["personId"],
    told: list("id personId enrolmentId promptKey ask text createdAt updatedAt"),
  },
  KeptPriorities: {
    kept: "reflection",
    of: ["personId"],
    told: list("id personId hat audience answers note createdAt"),
  },
  Certificate: {
    kept: "certificate",
    of: ["personId"],
    told: list("id code enrolmentId personId name course level issuedAt revokedAt"),
  },
  Redemption: {
    kept: "funded-place",
    of: ["personId"],
    told: list("id codeId personId enrolmentId at"),
  },
  Order: {
    kept: "order",
    of: ["personId"],
    told: list(
      "id number personId enrolmentId state payerName hat totalPence currency checkoutId checkoutUrl createdAt paidAt heldAt heldBecause cancelledAt",
    ),
  },
  OrderLine: {
    kept: "order",
    of: ["order.personId"],
    told: list("orderId position courseId description pence"),
  },
  Payment: { kept: "order", of: ["order.personId"], told: list("id orderId reference pence otherPayer at") },
  Refund: {
    kept: "order",
    of: ["order.personId"],
    told: list("id orderId reference pence reason askedAt completedAt"),
    untold: list("askedById"),
  },
  Receipt: {
    kept: "order",
    of: ["order.personId"],
    told: list("number orderId issuedAt payerName lines pence"),
  },
  PaymentEvent: {
    kept: "payment-event",
    of: [],
    told: list(""),
    untold: list("id type orderId receivedAt outcome"),
  },
  LedgerEntry: { nobody: list("id movement account pence orderId potId at") },
  Pot: {
    nobody: list("id organisationId localityId purpose name totalPence committedPence createdAt closesAt"),
    staff: list("createdById"),
  },
  FundedCode: {
    nobody: list(
      "id potId courseId codeHash label pencePer uses taken createdAt expiresAt withdrawnAt releasedAt",
    ),
    staff: list("issuedById"),
  },
  Course: {
    nobody: list(
      "id slug position level title strapline whatItIs whatItIsNot whoFor audiences format commitment minutes pricePence payee isOpen certificate nextStep illustration",
    ),
  },
  CourseRequirement: { nobody: list("courseId requiresId") },
  CourseVersion: {
    nobody: list("id courseId number publishedAt gatewayTitle gatewayIntro gatewayPrompts"),
  },
  Part: { nobody: list("id versionId position title summary") },
  Lesson: {
    nobody: list("id partId position slug title minutes summary body isPreview prompts checks"),
  },

  WorkshopPlace: {
    kept: "attendance-list",
    of: ["email=email"],
    told: list(
      "id workshopId name email party accessNeeds state walkedIn reminders tellMeMore createdAt offeredAt offerEndsAt cancelledAt checkedInAt came saidAt",
    ),
    untold: list("tokenHash"),
  },
  LeadCertification: {
    kept: "certification",
    of: ["personId"],
    told: list("id personId level evidence askedAt decidedAt startsOn endsOn because endedAt"),
    untold: list("decidedById"),
  },
  LeadTime: { kept: "certification", of: ["leadId"], told: list("leadId localityId weekday part") },
  CalendarFeed: {
    kept: "certification",
    of: ["personId"],
    told: list("id personId createdAt endedAt"),
    untold: list("tokenHash"),
  },
  Host: {
    nobody: list(
      "organisationId urn street town postcode outcode access parking keepDays createdAt updatedAt",
    ),
    staff: list("safeguardingName safeguardingPhone safeguardingEmail"),
  },
  StarterAgreement: {
    nobody: list("id organisationId version words signedAt endedAt"),
    staff: list("linkContactId signedById signedName"),
  },
  WorkshopRequest: {
    nobody: list("id organisationId audience expected room languages createdAt withdrawnAt answeredAt"),
    staff: list("askedById"),
  },
  RequestedDate: { nobody: list("requestId on part") },
  WorkshopOffer: {
    nobody: list("id requestId startsAt endsAt details createdAt withdrawnAt declinedAt confirmedAt"),
    staff: list("leadId secondContactId"),
  },
  Workshop: {
    nobody: list(
      "id code organisationId localityId offerId state audience languages room startsAt endsAt capacity taken sequence checkInCode createdAt publishedAt cancelledAt heldAt covered listGoesOn cameCount placesCount",
    ),
    staff: list("leadId secondContactId"),
  },
  WorkshopSupport: {
    nobody: list("workshopId organisationId askedAt agreedAt declinedAt"),
    staff: list("askedById who"),
  },
  WorkshopFeedback: { nobody: list("id workshopId welcome clear useful on") },
  Term: { nobody: list("id localityId name startsOn endsOn") },

  // Relationship Health Matters CIC
  HubAppointment: { nobody: list("id organisationId startsAt endsAt endedAt terms") },
} satisfies Record<string, AboutAPerson | AboutNobody>;

export type TableName = keyof typeof tables;

export type PersonalTable = { readonly name: TableName } & AboutAPerson;

/** The tables that hold something about people, in the order they are handed over. */
export const personalTables: readonly PersonalTable[] = Object.entries(tables).flatMap(([name, table]) =>
  "kept" in table ? [{ name: name as TableName, ...(table as AboutAPerson) }] : [],
);
