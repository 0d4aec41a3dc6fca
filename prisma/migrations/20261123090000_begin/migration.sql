-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "cic";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "network";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "training";

-- CreateEnum
CREATE TYPE "network"."Role" AS ENUM ('personal_learner', 'professional_learner', 'commissioner', 'primary_care', 'school', 'community_service', 'locality_hub', 'imatter_training', 'lead_professional', 'family', 'rhm');

-- CreateEnum
CREATE TYPE "network"."Controller" AS ENUM ('network', 'training', 'cic');

-- CreateEnum
CREATE TYPE "network"."ConsentAct" AS ENUM ('given', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "network"."OrganisationKind" AS ENUM ('commissioner', 'primary_care', 'school', 'community_service', 'locality_hub', 'imatter_training', 'rhm', 'employer');

-- CreateEnum
CREATE TYPE "network"."InterestRoute" AS ENUM ('course', 'workshop', 'consultation', 'organisation', 'privacy', 'something_else');

-- CreateEnum
CREATE TYPE "training"."EnrolmentState" AS ENUM ('provisional', 'active', 'paused', 'completed', 'left', 'ended');

-- CreateEnum
CREATE TYPE "training"."PaidBy" AS ENUM ('free', 'self', 'funder');

-- CreateEnum
CREATE TYPE "training"."PotPurpose" AS ENUM ('professional_training', 'targeted_family_learning');

-- CreateEnum
CREATE TYPE "training"."OrderState" AS ENUM ('awaiting_payment', 'paid', 'held', 'cancelled', 'refunded');

-- CreateTable
CREATE TABLE "cic"."hub_appointment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "terms" TEXT NOT NULL,

    CONSTRAINT "hub_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."consent_wording" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "controller" "network"."Controller" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lawful_basis" TEXT NOT NULL,
    "kept_for" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."consent_record" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "wording_id" UUID NOT NULL,
    "act" "network"."ConsentAct" NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "how" TEXT NOT NULL,
    "hat" "network"."Role",
    "recipient" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "network"."OrganisationKind" NOT NULL,
    "locality_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "role" "network"."Role" NOT NULL,
    "is_link_contact" BOOLEAN NOT NULL DEFAULT false,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "granted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."invitation" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "network"."Role" NOT NULL,
    "is_link_contact" BOOLEAN NOT NULL DEFAULT false,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."locality" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."postcode_district" (
    "outcode" TEXT NOT NULL,
    "locality_id" UUID NOT NULL,

    CONSTRAINT "postcode_district_pkey" PRIMARY KEY ("outcode")
);

-- CreateTable
CREATE TABLE "network"."person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "over_18_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "email_since" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "membership_id" UUID,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "second_factor_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."sign_in_code" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."sign_in_lock" (
    "email" TEXT NOT NULL,
    "wrong" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_lock_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "network"."second_factor" (
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "pending_secret" TEXT,
    "pending_session_id" UUID,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "network"."recovery_code" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."linked_account" (
    "provider" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "linked_account_pkey" PRIMARY KEY ("provider","account_id")
);

-- CreateTable
CREATE TABLE "network"."interest" (
    "id" UUID NOT NULL,
    "route" "network"."InterestRoute" NOT NULL,
    "controller" "network"."Controller" NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "outcode" TEXT,
    "locality_id" UUID,
    "course_slug" TEXT,
    "order_id" UUID,
    "message" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answer" TEXT,

    CONSTRAINT "interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."audit_event" (
    "stream" "network"."Controller" NOT NULL,
    "number" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "hat" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "about_person_id" UUID,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("stream","number")
);

-- CreateTable
CREATE TABLE "network"."audit_stream" (
    "stream" "network"."Controller" NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_stream_pkey" PRIMARY KEY ("stream")
);

-- CreateTable
CREATE TABLE "network"."mail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "controller" "network"."Controller" NOT NULL,
    "person_id" UUID,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "reference" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network"."rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "network"."portal_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offset_ms" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "portal_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."course" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "strapline" TEXT NOT NULL,
    "what_it_is" TEXT NOT NULL,
    "what_it_is_not" TEXT NOT NULL,
    "who_for" TEXT NOT NULL,
    "audiences" TEXT[],
    "format" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "price_pence" INTEGER NOT NULL,
    "payee" TEXT NOT NULL,
    "is_open" BOOLEAN NOT NULL,
    "certificate" BOOLEAN NOT NULL,
    "next_step" TEXT NOT NULL,
    "illustration" TEXT NOT NULL,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."course_requirement" (
    "course_id" UUID NOT NULL,
    "requires_id" UUID NOT NULL,

    CONSTRAINT "course_requirement_pkey" PRIMARY KEY ("course_id","requires_id")
);

-- CreateTable
CREATE TABLE "training"."course_version" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "gateway_title" TEXT,
    "gateway_intro" TEXT,
    "gateway_prompts" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "course_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."part" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."lesson" (
    "id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "is_preview" BOOLEAN NOT NULL DEFAULT false,
    "prompts" JSONB NOT NULL DEFAULT '[]',
    "checks" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."enrolment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" "training"."EnrolmentState" NOT NULL,
    "paid_by" "training"."PaidBy" NOT NULL,
    "hat" "network"."Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "active_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "gateway_at" TIMESTAMPTZ(3),
    "last_lesson" TEXT,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."lesson_progress" (
    "enrolment_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "lesson_progress_pkey" PRIMARY KEY ("enrolment_id","lesson_id")
);

-- CreateTable
CREATE TABLE "training"."check_answer" (
    "enrolment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "check_number" INTEGER NOT NULL,
    "option_number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_answer_pkey" PRIMARY KEY ("enrolment_id","lesson_id","check_number")
);

-- CreateTable
CREATE TABLE "training"."reflection" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "enrolment_id" UUID NOT NULL,
    "prompt_key" TEXT NOT NULL,
    "ask" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."kept_priorities" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "hat" "network"."Role" NOT NULL,
    "audience" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_priorities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."certificate" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "enrolment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."pot" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "locality_id" UUID NOT NULL,
    "purpose" "training"."PotPurpose" NOT NULL,
    "name" TEXT NOT NULL,
    "total_pence" INTEGER NOT NULL,
    "committed_pence" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."funded_code" (
    "id" UUID NOT NULL,
    "pot_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "pence_per" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "issued_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "funded_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."redemption" (
    "id" UUID NOT NULL,
    "code_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "enrolment_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."orders" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "person_id" UUID,
    "enrolment_id" UUID,
    "state" "training"."OrderState" NOT NULL,
    "payer_name" TEXT NOT NULL,
    "hat" "network"."Role" NOT NULL,
    "total_pence" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'gbp',
    "checkout_id" TEXT,
    "checkout_url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "held_because" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."order_line" (
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "course_id" UUID NOT NULL,
    "description" TEXT NOT NULL,
    "pence" INTEGER NOT NULL,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("order_id","position")
);

-- CreateTable
CREATE TABLE "training"."payment" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "pence" INTEGER NOT NULL,
    "other_payer" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."refund" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "reference" TEXT,
    "pence" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."receipt" (
    "number" SERIAL NOT NULL,
    "order_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "payer_name" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "pence" INTEGER NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "training"."ledger_entry" (
    "id" UUID NOT NULL,
    "movement" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "pence" INTEGER NOT NULL,
    "order_id" UUID,
    "pot_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."payment_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "order_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "hub_appointment_organisation_id_idx" ON "cic"."hub_appointment"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_wording_purpose_version_key" ON "network"."consent_wording"("purpose", "version");

-- CreateIndex
CREATE INDEX "consent_record_person_id_at_idx" ON "network"."consent_record"("person_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_key" ON "network"."organisation"("name");

-- CreateIndex
CREATE INDEX "organisation_locality_id_idx" ON "network"."organisation"("locality_id");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "network"."membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "network"."membership"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "network"."invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "network"."invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "network"."invitation"("email");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "network"."invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_accepted_by_id_idx" ON "network"."invitation"("accepted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "locality_slug_key" ON "network"."locality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "locality_name_key" ON "network"."locality"("name");

-- CreateIndex
CREATE INDEX "postcode_district_locality_id_idx" ON "network"."postcode_district"("locality_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "network"."person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "network"."session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "network"."session"("person_id");

-- CreateIndex
CREATE INDEX "session_membership_id_idx" ON "network"."session"("membership_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "network"."session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_code_email_created_at_idx" ON "network"."sign_in_code"("email", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_code_expires_at_idx" ON "network"."sign_in_code"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_person_id_code_hash_key" ON "network"."recovery_code"("person_id", "code_hash");

-- CreateIndex
CREATE INDEX "linked_account_person_id_idx" ON "network"."linked_account"("person_id");

-- CreateIndex
CREATE INDEX "interest_person_id_idx" ON "network"."interest"("person_id");

-- CreateIndex
CREATE INDEX "interest_email_idx" ON "network"."interest"("email");

-- CreateIndex
CREATE INDEX "interest_answered_by_id_idx" ON "network"."interest"("answered_by_id");

-- CreateIndex
CREATE INDEX "interest_order_id_idx" ON "network"."interest"("order_id");

-- CreateIndex
CREATE INDEX "interest_controller_answered_at_created_at_idx" ON "network"."interest"("controller", "answered_at", "created_at");

-- CreateIndex
CREATE INDEX "audit_event_about_person_id_at_idx" ON "network"."audit_event"("about_person_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_idx" ON "network"."audit_event"("actor_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "network"."mail"("key");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "network"."mail"("created_at");

-- CreateIndex
CREATE INDEX "mail_person_id_idx" ON "network"."mail"("person_id");

-- CreateIndex
CREATE INDEX "mail_to_idx" ON "network"."mail"("to");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "network"."rate_limit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "course_slug_key" ON "training"."course"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "course_version_course_id_number_key" ON "training"."course_version"("course_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "part_version_id_position_key" ON "training"."part"("version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_part_id_position_key" ON "training"."lesson"("part_id", "position");

-- CreateIndex
CREATE INDEX "enrolment_person_id_idx" ON "training"."enrolment"("person_id");

-- CreateIndex
CREATE INDEX "enrolment_course_id_state_idx" ON "training"."enrolment"("course_id", "state");

-- CreateIndex
CREATE INDEX "reflection_person_id_idx" ON "training"."reflection"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "reflection_enrolment_id_prompt_key_key" ON "training"."reflection"("enrolment_id", "prompt_key");

-- CreateIndex
CREATE UNIQUE INDEX "kept_priorities_person_id_hat_key" ON "training"."kept_priorities"("person_id", "hat");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_code_key" ON "training"."certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_enrolment_id_key" ON "training"."certificate"("enrolment_id");

-- CreateIndex
CREATE INDEX "certificate_person_id_idx" ON "training"."certificate"("person_id");

-- CreateIndex
CREATE INDEX "pot_organisation_id_idx" ON "training"."pot"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "funded_code_code_hash_key" ON "training"."funded_code"("code_hash");

-- CreateIndex
CREATE INDEX "funded_code_pot_id_idx" ON "training"."funded_code"("pot_id");

-- CreateIndex
CREATE UNIQUE INDEX "redemption_enrolment_id_key" ON "training"."redemption"("enrolment_id");

-- CreateIndex
CREATE UNIQUE INDEX "redemption_code_id_person_id_key" ON "training"."redemption"("code_id", "person_id");

-- CreateIndex
CREATE INDEX "redemption_person_id_idx" ON "training"."redemption"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_number_key" ON "training"."orders"("number");

-- CreateIndex
CREATE UNIQUE INDEX "orders_checkout_id_key" ON "training"."orders"("checkout_id");

-- CreateIndex
CREATE INDEX "orders_person_id_idx" ON "training"."orders"("person_id");

-- CreateIndex
CREATE INDEX "orders_enrolment_id_idx" ON "training"."orders"("enrolment_id");

-- CreateIndex
CREATE INDEX "orders_created_at_idx" ON "training"."orders"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_order_id_key" ON "training"."payment"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reference_key" ON "training"."payment"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "refund_reference_key" ON "training"."refund"("reference");

-- CreateIndex
CREATE INDEX "refund_order_id_idx" ON "training"."refund"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_order_id_key" ON "training"."receipt"("order_id");

-- CreateIndex
CREATE INDEX "ledger_entry_movement_idx" ON "training"."ledger_entry"("movement");

-- CreateIndex
CREATE INDEX "ledger_entry_order_id_idx" ON "training"."ledger_entry"("order_id");

-- CreateIndex
CREATE INDEX "payment_event_order_id_idx" ON "training"."payment_event"("order_id");

-- AddForeignKey
ALTER TABLE "cic"."hub_appointment" ADD CONSTRAINT "hub_appointment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."consent_record" ADD CONSTRAINT "consent_record_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."consent_record" ADD CONSTRAINT "consent_record_wording_id_fkey" FOREIGN KEY ("wording_id") REFERENCES "network"."consent_wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."organisation" ADD CONSTRAINT "organisation_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."membership" ADD CONSTRAINT "membership_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."membership" ADD CONSTRAINT "membership_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."postcode_district" ADD CONSTRAINT "postcode_district_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."session" ADD CONSTRAINT "session_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "network"."membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."second_factor" ADD CONSTRAINT "second_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."linked_account" ADD CONSTRAINT "linked_account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."interest" ADD CONSTRAINT "interest_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."interest" ADD CONSTRAINT "interest_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network"."interest" ADD CONSTRAINT "interest_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."course_requirement" ADD CONSTRAINT "course_requirement_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training"."course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."course_requirement" ADD CONSTRAINT "course_requirement_requires_id_fkey" FOREIGN KEY ("requires_id") REFERENCES "training"."course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."course_version" ADD CONSTRAINT "course_version_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training"."course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."part" ADD CONSTRAINT "part_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "training"."course_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."lesson" ADD CONSTRAINT "lesson_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "training"."part"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."enrolment" ADD CONSTRAINT "enrolment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."enrolment" ADD CONSTRAINT "enrolment_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training"."course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."enrolment" ADD CONSTRAINT "enrolment_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "training"."course_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."lesson_progress" ADD CONSTRAINT "lesson_progress_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "training"."enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."lesson_progress" ADD CONSTRAINT "lesson_progress_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "training"."lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."check_answer" ADD CONSTRAINT "check_answer_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "training"."enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."reflection" ADD CONSTRAINT "reflection_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."reflection" ADD CONSTRAINT "reflection_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "training"."enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."kept_priorities" ADD CONSTRAINT "kept_priorities_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."certificate" ADD CONSTRAINT "certificate_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "training"."enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."certificate" ADD CONSTRAINT "certificate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."pot" ADD CONSTRAINT "pot_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."pot" ADD CONSTRAINT "pot_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."pot" ADD CONSTRAINT "pot_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."funded_code" ADD CONSTRAINT "funded_code_pot_id_fkey" FOREIGN KEY ("pot_id") REFERENCES "training"."pot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."funded_code" ADD CONSTRAINT "funded_code_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training"."course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."funded_code" ADD CONSTRAINT "funded_code_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."redemption" ADD CONSTRAINT "redemption_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "training"."funded_code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."redemption" ADD CONSTRAINT "redemption_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."redemption" ADD CONSTRAINT "redemption_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "training"."enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."orders" ADD CONSTRAINT "orders_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."orders" ADD CONSTRAINT "orders_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "training"."enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "training"."orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."order_line" ADD CONSTRAINT "order_line_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training"."course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."payment" ADD CONSTRAINT "payment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "training"."orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."refund" ADD CONSTRAINT "refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "training"."orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."refund" ADD CONSTRAINT "refund_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."receipt" ADD CONSTRAINT "receipt_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "training"."orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."ledger_entry" ADD CONSTRAINT "ledger_entry_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "training"."orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."ledger_entry" ADD CONSTRAINT "ledger_entry_pot_id_fkey" FOREIGN KEY ("pot_id") REFERENCES "training"."pot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
