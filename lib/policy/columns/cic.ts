import { list, type Tables } from "./shape";

/** What Relationship Health Matters CIC holds, column by column. */
export const cic = {
  HubAppointment: {
    nobody: list("id organisationId startsAt endsAt endedAt terms because"),
    staff: list("appointedById"),
  },
  HubReview: { nobody: list("id appointmentId words reviewedAt nextOn"), staff: list("reviewedById") },
  PractitionerLicence: {
    kept: "licence",
    of: ["personId"],
    told: list("id personId organisationId startsOn endsOn licensedAt endedAt because"),
    untold: list("licensedById"),
  },
  HubPlace: {
    nobody: list(
      "organisationId street town postcode outcode access phone email noticeHours horizonDays bufferMinutes pricePence selfFunded updatedAt",
    ),
  },
  FundedConsultations: { nobody: list("id organisationId startsOn endsOn places taken") },
  ConsultationRoom: { nobody: list("id organisationId name access closedAt") },
  HubHours: {
    kept: "licence",
    of: ["personId"],
    told: list("id organisationId personId kind weekday fromMinute toMinute"),
  },
  DaysOff: { kept: "licence", of: ["personId"], told: list("id organisationId personId startsOn endsOn") },
  DiaryTime: {
    nobody: list("id organisationId roomId startsAt freeFrom consultationId episodeId sessionNumber"),
    staff: list("practitionerId"),
  },
  Consultation: {
    kept: "consultation",
    of: ["personId"],
    told: list(
      "id organisationId personId hat consentId practitionerId roomId way startsAt endsAt freeFrom accessNeeds phone state fundedId sequence reminders createdAt payBy cancelledAt calledOffBy heldAt agreedAt closesAt",
    ),
    untold: list("tokenHash"),
  },
  AgreedPriority: {
    kept: "consultation",
    of: ["consultation.personId"],
    told: list("consultationId position words"),
  },
  AgreedStep: {
    kept: "consultation",
    of: ["consultation.personId"],
    told: list("consultationId position words doer"),
  },
  Charge: {
    kept: "charge",
    of: ["personId"],
    told: list(
      "id number consultationId personId payerName description pence currency state checkoutId checkoutUrl createdAt reference paidAt heldBecause takenPence cancelledAt receiptNumber",
    ),
  },
  ChargeRefund: {
    kept: "charge",
    of: ["charge.personId"],
    told: list("id chargeId reference pence reason askedAt completedAt"),
  },
  ChargeMovement: { nobody: list("id movement account pence chargeId at") },
  ChargeEvent: {
    kept: "charge-event",
    of: [],
    told: list(""),
    untold: list("id type chargeId receivedAt outcome"),
  },
  Tracker: { kept: "tracker", of: ["personId"], told: list("id personId hat consentId openedAt") },
  Goal: {
    kept: "tracker",
    of: ["tracker.personId"],
    told: list("id trackerId slot words createdAt reviewOn archivedAt ended"),
  },
  GoalRating: { kept: "tracker", of: ["goal.tracker.personId"], told: list("id goalId rating at") },
  GoalStep: {
    kept: "tracker",
    of: ["goal.tracker.personId"],
    told: list("id goalId words state createdAt changedAt"),
  },
  TrackerEntry: {
    kept: "tracker",
    of: ["tracker.personId"],
    told: list("id trackerId words createdAt changedAt"),
  },
  LookBack: { kept: "tracker", of: ["tracker.personId"], told: list("id trackerId instrumentId kind at") },
  LookAnswer: {
    kept: "tracker",
    of: ["look.tracker.personId"],
    told: list("id lookId questionId rating"),
  },
  DifferingView: {
    kept: "tracker",
    of: ["goalRating.goal.tracker.personId", "answer.look.tracker.personId"],
    told: list("id trackerId ratingId answerId rating words organisationId at"),
    untold: list("practitionerId"),
  },
  TrackerShare: {
    kept: "tracker",
    of: ["personId"],
    told: list(
      "id trackerId personId consentId organisationId practitionerId episodeId lent goalId entryId purpose startsAt endsAt revokedAt",
    ),
  },
  Instrument: {
    nobody: list("id version title intro createdAt publishedAt retiredAt"),
    staff: list("writtenById"),
  },
  InstrumentQuestion: { nobody: list("id instrumentId position key words low high") },
  SupportEpisode: {
    kept: "episode",
    of: ["personId"],
    told: list(
      "id organisationId personId hat consultationId practitionerId secondContactId purpose endsOn sessionCap proposedAt declinedAt agreedAt consentId closedAt closed",
    ),
  },
  SupportSession: {
    kept: "episode",
    of: ["episode.personId"],
    told: list("episodeId number way roomId startsAt minutes createdAt heldAt agreed"),
  },
  EpisodeSummary: {
    kept: "episode",
    of: ["episode.personId"],
    told: list("episodeId words writtenAt seenAt theirWords"),
  },
  Complaint: {
    kept: "complaint",
    of: ["personId"],
    told: list(
      "id number personId name email about organisationId words receivedAt acknowledgeBy acknowledgedAt answeredAt answer",
    ),
    untold: list("acknowledgedById"),
  },
} satisfies Tables;
