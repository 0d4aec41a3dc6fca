-- CreateEnum
CREATE TYPE "cic"."ConsultationWay" AS ENUM ('phone', 'video', 'in_person');

-- CreateEnum
CREATE TYPE "cic"."ConsultationState" AS ENUM ('provisional', 'booked', 'cancelled', 'held', 'missed');

-- CreateEnum
CREATE TYPE "cic"."CalledOffBy" AS ENUM ('person', 'hub', 'unpaid');

-- CreateEnum
CREATE TYPE "cic"."StepDoer" AS ENUM ('person', 'hub', 'together');

-- CreateEnum
CREATE TYPE "cic"."HoursKind" AS ENUM ('open', 'break');

-- CreateEnum
CREATE TYPE "cic"."ChargeState" AS ENUM ('awaiting_payment', 'paid', 'held', 'cancelled', 'refunded');

-- CreateEnum
CREATE TYPE "cic"."EpisodeEnd" AS ENUM ('finished', 'person', 'hub', 'date', 'appointment');

-- CreateEnum
CREATE TYPE "cic"."ComplaintAbout" AS ENUM ('hub', 'consultation', 'tracker', 'something_else');

-- CreateEnum
CREATE TYPE "cic"."GoalEnd" AS ENUM ('reached', 'changed', 'not_now');

-- CreateEnum
CREATE TYPE "cic"."StepState" AS ENUM ('not_started', 'doing', 'done');

-- CreateEnum
CREATE TYPE "cic"."LookKind" AS ENUM ('baseline', 'follow_up');

-- CreateEnum
CREATE TYPE "cic"."Lent" AS ENUM ('goal', 'entry', 'record');

-- AlterTable
ALTER TABLE "cic"."hub_appointment" ADD COLUMN     "appointed_by_id" UUID,
ADD COLUMN     "because" TEXT;

-- CreateTable
CREATE TABLE "cic"."consultation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "hat" "network"."Role" NOT NULL,
    "consent_id" UUID NOT NULL,
    "practitioner_id" UUID,
    "room_id" UUID,
    "way" "cic"."ConsultationWay" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "free_from" TIMESTAMPTZ(3) NOT NULL,
    "access_needs" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "state" "cic"."ConsultationState" NOT NULL,
    "funded_id" UUID,
    "token_hash" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "reminders" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "pay_by" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "called_off_by" "cic"."CalledOffBy",
    "held_at" TIMESTAMPTZ(3),
    "agreed_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."agreed_priority" (
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "agreed_priority_pkey" PRIMARY KEY ("consultation_id","position")
);

-- CreateTable
CREATE TABLE "cic"."agreed_step" (
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "doer" "cic"."StepDoer" NOT NULL,

    CONSTRAINT "agreed_step_pkey" PRIMARY KEY ("consultation_id","position")
);

-- CreateTable
CREATE TABLE "cic"."diary_time" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "room_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "free_from" TIMESTAMPTZ(3) NOT NULL,
    "consultation_id" UUID,
    "episode_id" UUID,
    "session_number" INTEGER,

    CONSTRAINT "diary_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."hub_review" (
    "id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by_id" UUID,
    "next_on" DATE NOT NULL,

    CONSTRAINT "hub_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."practitioner_licence" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "licensed_at" TIMESTAMPTZ(3) NOT NULL,
    "licensed_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "because" TEXT,

    CONSTRAINT "practitioner_licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."hub_place" (
    "organisation_id" UUID NOT NULL,
    "street" TEXT NOT NULL,
    "town" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "outcode" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "notice_hours" INTEGER NOT NULL DEFAULT 24,
    "horizon_days" INTEGER NOT NULL DEFAULT 56,
    "buffer_minutes" INTEGER NOT NULL DEFAULT 15,
    "price_pence" INTEGER NOT NULL,
    "self_funded" BOOLEAN NOT NULL DEFAULT true,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hub_place_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "cic"."funded_consultations" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "places" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "funded_consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."consultation_room" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "access" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "consultation_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."hub_hours" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID,
    "kind" "cic"."HoursKind" NOT NULL,
    "weekday" INTEGER NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "to_minute" INTEGER NOT NULL,

    CONSTRAINT "hub_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."days_off" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "days_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."charge" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "consultation_id" UUID,
    "person_id" UUID,
    "payer_name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "pence" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'gbp',
    "state" "cic"."ChargeState" NOT NULL,
    "checkout_id" TEXT,
    "checkout_url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "reference" TEXT,
    "paid_at" TIMESTAMPTZ(3),
    "held_because" TEXT,
    "taken_pence" INTEGER,
    "cancelled_at" TIMESTAMPTZ(3),
    "receipt_number" INTEGER,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."charge_refund" (
    "id" UUID NOT NULL,
    "charge_id" UUID NOT NULL,
    "reference" TEXT,
    "pence" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "charge_refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."charge_movement" (
    "id" UUID NOT NULL,
    "movement" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "pence" INTEGER NOT NULL,
    "charge_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "charge_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."charge_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "charge_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "charge_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."support_episode" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "hat" "network"."Role" NOT NULL,
    "consultation_id" UUID,
    "practitioner_id" UUID,
    "second_contact_id" UUID,
    "purpose" TEXT NOT NULL,
    "ends_on" DATE NOT NULL,
    "session_cap" INTEGER NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "declined_at" TIMESTAMPTZ(3),
    "agreed_at" TIMESTAMPTZ(3),
    "consent_id" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "closed" "cic"."EpisodeEnd",

    CONSTRAINT "support_episode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."support_session" (
    "episode_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "way" "cic"."ConsultationWay" NOT NULL,
    "room_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "held_at" TIMESTAMPTZ(3),
    "agreed" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "support_session_pkey" PRIMARY KEY ("episode_id","number")
);

-- CreateTable
CREATE TABLE "cic"."episode_summary" (
    "episode_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "their_words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "episode_summary_pkey" PRIMARY KEY ("episode_id")
);

-- CreateTable
CREATE TABLE "cic"."complaint" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "about" "cic"."ComplaintAbout" NOT NULL,
    "organisation_id" UUID,
    "words" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledge_by" DATE NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."tracker" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "hat" "network"."Role" NOT NULL,
    "consent_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tracker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."goal" (
    "id" UUID NOT NULL,
    "tracker_id" UUID NOT NULL,
    "slot" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "review_on" DATE,
    "archived_at" TIMESTAMPTZ(3),
    "ended" "cic"."GoalEnd",

    CONSTRAINT "goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."goal_rating" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "rating" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "goal_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."goal_step" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "state" "cic"."StepState" NOT NULL DEFAULT 'not_started',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "goal_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."tracker_entry" (
    "id" UUID NOT NULL,
    "tracker_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tracker_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."instrument" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "written_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."instrument_question" (
    "id" UUID NOT NULL,
    "instrument_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "low" TEXT NOT NULL,
    "high" TEXT NOT NULL,

    CONSTRAINT "instrument_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."look_back" (
    "id" UUID NOT NULL,
    "tracker_id" UUID NOT NULL,
    "instrument_id" UUID NOT NULL,
    "kind" "cic"."LookKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "look_back_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."look_answer" (
    "id" UUID NOT NULL,
    "look_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "rating" INTEGER NOT NULL,

    CONSTRAINT "look_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."differing_view" (
    "id" UUID NOT NULL,
    "tracker_id" UUID NOT NULL,
    "rating_id" UUID,
    "answer_id" UUID,
    "rating" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "practitioner_id" UUID,
    "organisation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "differing_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cic"."tracker_share" (
    "id" UUID NOT NULL,
    "tracker_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID,
    "episode_id" UUID,
    "lent" "cic"."Lent" NOT NULL,
    "goal_id" UUID,
    "entry_id" UUID,
    "purpose" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "tracker_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."hand_off" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "person_id" UUID,
    "hat" "network"."Role" NOT NULL,
    "from_organisation_id" UUID NOT NULL,
    "from_person_id" UUID,
    "to_organisation_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consented_at" TIMESTAMPTZ(3),
    "consent_id" UUID,
    "refused_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "hand_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."hand_off_field" (
    "hand_off_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "left_out" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "hand_off_field_pkey" PRIMARY KEY ("hand_off_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "consultation_consent_id_key" ON "cic"."consultation"("consent_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_token_hash_key" ON "cic"."consultation"("token_hash");

-- CreateIndex
CREATE INDEX "consultation_organisation_id_starts_at_idx" ON "cic"."consultation"("organisation_id", "starts_at");

-- CreateIndex
CREATE INDEX "consultation_practitioner_id_idx" ON "cic"."consultation"("practitioner_id");

-- CreateIndex
CREATE INDEX "consultation_room_id_idx" ON "cic"."consultation"("room_id");

-- CreateIndex
CREATE INDEX "consultation_person_id_idx" ON "cic"."consultation"("person_id");

-- CreateIndex
CREATE INDEX "consultation_funded_id_idx" ON "cic"."consultation"("funded_id");

-- CreateIndex
CREATE INDEX "consultation_pay_by_idx" ON "cic"."consultation"("pay_by");

-- CreateIndex
CREATE UNIQUE INDEX "diary_time_consultation_id_key" ON "cic"."diary_time"("consultation_id");

-- CreateIndex
CREATE INDEX "diary_time_organisation_id_starts_at_idx" ON "cic"."diary_time"("organisation_id", "starts_at");

-- CreateIndex
CREATE INDEX "diary_time_practitioner_id_starts_at_idx" ON "cic"."diary_time"("practitioner_id", "starts_at");

-- CreateIndex
CREATE INDEX "diary_time_room_id_starts_at_idx" ON "cic"."diary_time"("room_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "diary_time_episode_id_session_number_key" ON "cic"."diary_time"("episode_id", "session_number");

-- CreateIndex
CREATE INDEX "hub_review_appointment_id_idx" ON "cic"."hub_review"("appointment_id");

-- CreateIndex
CREATE INDEX "hub_review_reviewed_by_id_idx" ON "cic"."hub_review"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "practitioner_licence_person_id_idx" ON "cic"."practitioner_licence"("person_id");

-- CreateIndex
CREATE INDEX "practitioner_licence_organisation_id_ends_on_idx" ON "cic"."practitioner_licence"("organisation_id", "ends_on");

-- CreateIndex
CREATE INDEX "practitioner_licence_licensed_by_id_idx" ON "cic"."practitioner_licence"("licensed_by_id");

-- CreateIndex
CREATE INDEX "hub_place_outcode_idx" ON "cic"."hub_place"("outcode");

-- CreateIndex
CREATE INDEX "funded_consultations_organisation_id_idx" ON "cic"."funded_consultations"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_room_organisation_id_name_key" ON "cic"."consultation_room"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "hub_hours_organisation_id_idx" ON "cic"."hub_hours"("organisation_id");

-- CreateIndex
CREATE INDEX "hub_hours_person_id_idx" ON "cic"."hub_hours"("person_id");

-- CreateIndex
CREATE INDEX "days_off_organisation_id_ends_on_idx" ON "cic"."days_off"("organisation_id", "ends_on");

-- CreateIndex
CREATE INDEX "days_off_person_id_idx" ON "cic"."days_off"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_number_key" ON "cic"."charge"("number");

-- CreateIndex
CREATE UNIQUE INDEX "charge_consultation_id_key" ON "cic"."charge"("consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_checkout_id_key" ON "cic"."charge"("checkout_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_reference_key" ON "cic"."charge"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "charge_receipt_number_key" ON "cic"."charge"("receipt_number");

-- CreateIndex
CREATE INDEX "charge_person_id_idx" ON "cic"."charge"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_refund_reference_key" ON "cic"."charge_refund"("reference");

-- CreateIndex
CREATE INDEX "charge_refund_charge_id_idx" ON "cic"."charge_refund"("charge_id");

-- CreateIndex
CREATE INDEX "charge_movement_movement_idx" ON "cic"."charge_movement"("movement");

-- CreateIndex
CREATE INDEX "charge_movement_charge_id_idx" ON "cic"."charge_movement"("charge_id");

-- CreateIndex
CREATE INDEX "charge_event_charge_id_idx" ON "cic"."charge_event"("charge_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_episode_consent_id_key" ON "cic"."support_episode"("consent_id");

-- CreateIndex
CREATE INDEX "support_episode_organisation_id_idx" ON "cic"."support_episode"("organisation_id");

-- CreateIndex
CREATE INDEX "support_episode_person_id_idx" ON "cic"."support_episode"("person_id");

-- CreateIndex
CREATE INDEX "support_episode_consultation_id_idx" ON "cic"."support_episode"("consultation_id");

-- CreateIndex
CREATE INDEX "support_episode_practitioner_id_idx" ON "cic"."support_episode"("practitioner_id");

-- CreateIndex
CREATE INDEX "support_episode_second_contact_id_idx" ON "cic"."support_episode"("second_contact_id");

-- CreateIndex
CREATE INDEX "support_episode_ends_on_idx" ON "cic"."support_episode"("ends_on");

-- CreateIndex
CREATE INDEX "support_session_room_id_idx" ON "cic"."support_session"("room_id");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_number_key" ON "cic"."complaint"("number");

-- CreateIndex
CREATE INDEX "complaint_person_id_idx" ON "cic"."complaint"("person_id");

-- CreateIndex
CREATE INDEX "complaint_organisation_id_idx" ON "cic"."complaint"("organisation_id");

-- CreateIndex
CREATE INDEX "complaint_acknowledged_by_id_idx" ON "cic"."complaint"("acknowledged_by_id");

-- CreateIndex
CREATE INDEX "complaint_acknowledge_by_idx" ON "cic"."complaint"("acknowledge_by");

-- CreateIndex
CREATE UNIQUE INDEX "tracker_consent_id_key" ON "cic"."tracker"("consent_id");

-- CreateIndex
CREATE UNIQUE INDEX "tracker_person_id_hat_key" ON "cic"."tracker"("person_id", "hat");

-- CreateIndex
CREATE INDEX "goal_tracker_id_idx" ON "cic"."goal"("tracker_id");

-- CreateIndex
CREATE INDEX "goal_rating_goal_id_at_idx" ON "cic"."goal_rating"("goal_id", "at");

-- CreateIndex
CREATE INDEX "goal_step_goal_id_idx" ON "cic"."goal_step"("goal_id");

-- CreateIndex
CREATE INDEX "tracker_entry_tracker_id_created_at_idx" ON "cic"."tracker_entry"("tracker_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_version_key" ON "cic"."instrument"("version");

-- CreateIndex
CREATE INDEX "instrument_written_by_id_idx" ON "cic"."instrument"("written_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_question_instrument_id_position_key" ON "cic"."instrument_question"("instrument_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_question_instrument_id_key_key" ON "cic"."instrument_question"("instrument_id", "key");

-- CreateIndex
CREATE INDEX "look_back_tracker_id_at_idx" ON "cic"."look_back"("tracker_id", "at");

-- CreateIndex
CREATE INDEX "look_back_instrument_id_idx" ON "cic"."look_back"("instrument_id");

-- CreateIndex
CREATE INDEX "look_answer_question_id_idx" ON "cic"."look_answer"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "look_answer_look_id_question_id_key" ON "cic"."look_answer"("look_id", "question_id");

-- CreateIndex
CREATE INDEX "differing_view_tracker_id_idx" ON "cic"."differing_view"("tracker_id");

-- CreateIndex
CREATE INDEX "differing_view_rating_id_idx" ON "cic"."differing_view"("rating_id");

-- CreateIndex
CREATE INDEX "differing_view_answer_id_idx" ON "cic"."differing_view"("answer_id");

-- CreateIndex
CREATE INDEX "differing_view_practitioner_id_idx" ON "cic"."differing_view"("practitioner_id");

-- CreateIndex
CREATE INDEX "differing_view_organisation_id_idx" ON "cic"."differing_view"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "tracker_share_consent_id_key" ON "cic"."tracker_share"("consent_id");

-- CreateIndex
CREATE INDEX "tracker_share_tracker_id_idx" ON "cic"."tracker_share"("tracker_id");

-- CreateIndex
CREATE INDEX "tracker_share_person_id_idx" ON "cic"."tracker_share"("person_id");

-- CreateIndex
CREATE INDEX "tracker_share_organisation_id_idx" ON "cic"."tracker_share"("organisation_id");

-- CreateIndex
CREATE INDEX "tracker_share_practitioner_id_idx" ON "cic"."tracker_share"("practitioner_id");

-- CreateIndex
CREATE INDEX "tracker_share_episode_id_idx" ON "cic"."tracker_share"("episode_id");

-- CreateIndex
CREATE INDEX "tracker_share_goal_id_idx" ON "cic"."tracker_share"("goal_id");

-- CreateIndex
CREATE INDEX "tracker_share_entry_id_idx" ON "cic"."tracker_share"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "hand_off_consent_id_key" ON "network"."hand_off"("consent_id");

-- CreateIndex
CREATE INDEX "hand_off_email_idx" ON "network"."hand_off"("email");

-- CreateIndex
CREATE INDEX "hand_off_person_id_idx" ON "network"."hand_off"("person_id");

-- CreateIndex
CREATE INDEX "hand_off_from_organisation_id_idx" ON "network"."hand_off"("from_organisation_id");

-- CreateIndex
CREATE INDEX "hand_off_from_person_id_idx" ON "network"."hand_off"("from_person_id");

-- CreateIndex
CREATE INDEX "hand_off_to_organisation_id_idx" ON "network"."hand_off"("to_organisation_id");

-- CreateIndex
CREATE INDEX "hand_off_accepted_by_id_idx" ON "network"."hand_off"("accepted_by_id");

-- CreateIndex
CREATE INDEX "hand_off_expires_at_idx" ON "network"."hand_off"("expires_at");

-- CreateIndex
CREATE INDEX "hub_appointment_appointed_by_id_idx" ON "cic"."hub_appointment"("appointed_by_id");

-- AddForeignKey
ALTER TABLE "cic"."consultation" ADD CONSTRAINT "consultation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."consultation" ADD CONSTRAINT "consultation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."consultation" ADD CONSTRAINT "consultation_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."consultation" ADD CONSTRAINT "consultation_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "network"."consent_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."consultation" ADD CONSTRAINT "consultation_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "cic"."consultation_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."consultation" ADD CONSTRAINT "consultation_funded_id_fkey" FOREIGN KEY ("funded_id") REFERENCES "cic"."funded_consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."agreed_priority" ADD CONSTRAINT "agreed_priority_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "cic"."consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."agreed_step" ADD CONSTRAINT "agreed_step_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "cic"."consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."diary_time" ADD CONSTRAINT "diary_time_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."diary_time" ADD CONSTRAINT "diary_time_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."diary_time" ADD CONSTRAINT "diary_time_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "cic"."consultation_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."diary_time" ADD CONSTRAINT "diary_time_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "cic"."consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."diary_time" ADD CONSTRAINT "diary_time_episode_id_session_number_fkey" FOREIGN KEY ("episode_id", "session_number") REFERENCES "cic"."support_session"("episode_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."hub_appointment" ADD CONSTRAINT "hub_appointment_appointed_by_id_fkey" FOREIGN KEY ("appointed_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."hub_review" ADD CONSTRAINT "hub_review_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "cic"."hub_appointment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."hub_review" ADD CONSTRAINT "hub_review_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."practitioner_licence" ADD CONSTRAINT "practitioner_licence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."practitioner_licence" ADD CONSTRAINT "practitioner_licence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."practitioner_licence" ADD CONSTRAINT "practitioner_licence_licensed_by_id_fkey" FOREIGN KEY ("licensed_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."hub_place" ADD CONSTRAINT "hub_place_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."funded_consultations" ADD CONSTRAINT "funded_consultations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."consultation_room" ADD CONSTRAINT "consultation_room_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."hub_hours" ADD CONSTRAINT "hub_hours_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."hub_hours" ADD CONSTRAINT "hub_hours_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."days_off" ADD CONSTRAINT "days_off_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."days_off" ADD CONSTRAINT "days_off_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."charge" ADD CONSTRAINT "charge_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "cic"."consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."charge" ADD CONSTRAINT "charge_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."charge_refund" ADD CONSTRAINT "charge_refund_charge_id_fkey" FOREIGN KEY ("charge_id") REFERENCES "cic"."charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."charge_movement" ADD CONSTRAINT "charge_movement_charge_id_fkey" FOREIGN KEY ("charge_id") REFERENCES "cic"."charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_episode" ADD CONSTRAINT "support_episode_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_episode" ADD CONSTRAINT "support_episode_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_episode" ADD CONSTRAINT "support_episode_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "cic"."consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_episode" ADD CONSTRAINT "support_episode_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_episode" ADD CONSTRAINT "support_episode_second_contact_id_fkey" FOREIGN KEY ("second_contact_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_episode" ADD CONSTRAINT "support_episode_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "network"."consent_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_session" ADD CONSTRAINT "support_session_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "cic"."support_episode"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."support_session" ADD CONSTRAINT "support_session_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "cic"."consultation_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."episode_summary" ADD CONSTRAINT "episode_summary_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "cic"."support_episode"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."complaint" ADD CONSTRAINT "complaint_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."complaint" ADD CONSTRAINT "complaint_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."complaint" ADD CONSTRAINT "complaint_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker" ADD CONSTRAINT "tracker_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker" ADD CONSTRAINT "tracker_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "network"."consent_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."goal" ADD CONSTRAINT "goal_tracker_id_fkey" FOREIGN KEY ("tracker_id") REFERENCES "cic"."tracker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."goal_rating" ADD CONSTRAINT "goal_rating_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "cic"."goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."goal_step" ADD CONSTRAINT "goal_step_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "cic"."goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_entry" ADD CONSTRAINT "tracker_entry_tracker_id_fkey" FOREIGN KEY ("tracker_id") REFERENCES "cic"."tracker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."instrument" ADD CONSTRAINT "instrument_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."instrument_question" ADD CONSTRAINT "instrument_question_instrument_id_fkey" FOREIGN KEY ("instrument_id") REFERENCES "cic"."instrument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."look_back" ADD CONSTRAINT "look_back_tracker_id_fkey" FOREIGN KEY ("tracker_id") REFERENCES "cic"."tracker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."look_back" ADD CONSTRAINT "look_back_instrument_id_fkey" FOREIGN KEY ("instrument_id") REFERENCES "cic"."instrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."look_answer" ADD CONSTRAINT "look_answer_look_id_fkey" FOREIGN KEY ("look_id") REFERENCES "cic"."look_back"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."look_answer" ADD CONSTRAINT "look_answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "cic"."instrument_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."differing_view" ADD CONSTRAINT "differing_view_rating_id_fkey" FOREIGN KEY ("rating_id") REFERENCES "cic"."goal_rating"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."differing_view" ADD CONSTRAINT "differing_view_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "cic"."look_answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."differing_view" ADD CONSTRAINT "differing_view_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."differing_view" ADD CONSTRAINT "differing_view_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_tracker_id_fkey" FOREIGN KEY ("tracker_id") REFERENCES "cic"."tracker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "network"."consent_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "cic"."support_episode"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "cic"."goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cic"."tracker_share" ADD CONSTRAINT "tracker_share_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "cic"."tracker_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off" ADD CONSTRAINT "hand_off_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off" ADD CONSTRAINT "hand_off_from_organisation_id_fkey" FOREIGN KEY ("from_organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off" ADD CONSTRAINT "hand_off_from_person_id_fkey" FOREIGN KEY ("from_person_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off" ADD CONSTRAINT "hand_off_to_organisation_id_fkey" FOREIGN KEY ("to_organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off" ADD CONSTRAINT "hand_off_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off" ADD CONSTRAINT "hand_off_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "network"."consent_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."hand_off_field" ADD CONSTRAINT "hand_off_field_hand_off_id_fkey" FOREIGN KEY ("hand_off_id") REFERENCES "network"."hand_off"("id") ON DELETE CASCADE ON UPDATE CASCADE;
