import { list, type Tables } from "./shape";

/** What I Matter Training holds, column by column. */
export const training = {
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
      "id workshopId name email party accessNeeds state walkedIn reminders tellMeMore createdAt offeredAt offerEndsAt cancelledAt checkedInAt came saidAt keptAt keepBy seenMoveAt",
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
      "organisationId urn street town postcode outcode access parking phone keepDays createdAt updatedAt",
    ),
  },
  HostContact: {
    nobody: list("organisationId"),
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
      "id code organisationId localityId offerId state audience languages room access startsAt endsAt capacity taken sequence createdAt publishedAt cancelledAt heldAt covered listGoesOn cameCount placesCount leadGoneAt secondGoneAt movedAt wasStartsAt wasEndsAt wasRoom",
    ),
    staff: list("leadId secondContactId stoodDown"),
  },
  WorkshopCode: { nobody: list("workshopId word") },
  WorkshopSupport: {
    nobody: list("workshopId organisationId askedAt agreedAt declinedAt"),
    staff: list("askedById who"),
  },
  WorkshopFeedback: { nobody: list("id workshopId welcome clear useful on") },
  Term: { nobody: list("id localityId name startsOn endsOn") },
} satisfies Tables;
