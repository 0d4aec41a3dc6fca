-- CreateEnum
CREATE TYPE "training"."LeadLevel" AS ENUM ('lead', 'lead_plus');

-- CreateEnum
CREATE TYPE "training"."WorkshopAudience" AS ENUM ('nursery', 'primary', 'secondary', 'staff');

-- CreateEnum
CREATE TYPE "training"."PartOfDay" AS ENUM ('morning', 'afternoon', 'evening');

-- CreateEnum
CREATE TYPE "training"."WorkshopState" AS ENUM ('confirmed', 'published', 'cancelled', 'held');

-- CreateEnum
CREATE TYPE "training"."PlaceState" AS ENUM ('booked', 'waiting', 'offered', 'cancelled', 'lapsed');

-- AlterTable
ALTER TABLE "network"."mail" ADD COLUMN     "calendar" TEXT,
ADD COLUMN     "unsubscribe" TEXT;

-- AlterTable
ALTER TABLE "network"."postcode_district" ADD COLUMN     "easting" INTEGER,
ADD COLUMN     "northing" INTEGER;

-- CreateTable
CREATE TABLE "training"."lead_certification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "level" "training"."LeadLevel" NOT NULL,
    "evidence" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "because" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "lead_certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."lead_time" (
    "lead_id" UUID NOT NULL,
    "locality_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "part" "training"."PartOfDay" NOT NULL,

    CONSTRAINT "lead_time_pkey" PRIMARY KEY ("lead_id","locality_id","weekday","part")
);

-- CreateTable
CREATE TABLE "training"."calendar_feed" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."term" (
    "id" UUID NOT NULL,
    "locality_id" UUID,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."host" (
    "organisation_id" UUID NOT NULL,
    "urn" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "town" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "outcode" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "parking" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "keep_days" INTEGER NOT NULL DEFAULT 90,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "host_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "training"."host_contact" (
    "organisation_id" UUID NOT NULL,
    "safeguarding_name" TEXT NOT NULL,
    "safeguarding_phone" TEXT NOT NULL,
    "safeguarding_email" TEXT NOT NULL,

    CONSTRAINT "host_contact_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "training"."starter_agreement" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "link_contact_id" UUID NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "starter_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."workshop_request" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "asked_by_id" UUID,
    "audience" "training"."WorkshopAudience" NOT NULL,
    "expected" INTEGER NOT NULL,
    "room" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."requested_date" (
    "request_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "part" "training"."PartOfDay" NOT NULL,

    CONSTRAINT "requested_date_pkey" PRIMARY KEY ("request_id","on","part")
);

-- CreateTable
CREATE TABLE "training"."workshop_offer" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "second_contact_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "details" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."workshop" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "locality_id" UUID NOT NULL,
    "offer_id" UUID,
    "lead_id" UUID,
    "second_contact_id" UUID,
    "state" "training"."WorkshopState" NOT NULL DEFAULT 'confirmed',
    "audience" "training"."WorkshopAudience" NOT NULL,
    "languages" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "access" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "covered" TEXT[],
    "list_goes_on" DATE NOT NULL,
    "came_count" INTEGER NOT NULL DEFAULT 0,
    "places_count" INTEGER NOT NULL DEFAULT 0,
    "lead_gone_at" TIMESTAMPTZ(3),
    "second_gone_at" TIMESTAMPTZ(3),
    "stood_down" UUID[],
    "moved_at" TIMESTAMPTZ(3),
    "was_starts_at" TIMESTAMPTZ(3),
    "was_ends_at" TIMESTAMPTZ(3),
    "was_room" TEXT,

    CONSTRAINT "workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."workshop_code" (
    "workshop_id" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "workshop_code_pkey" PRIMARY KEY ("workshop_id")
);

-- CreateTable
CREATE TABLE "training"."workshop_place" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "party" INTEGER NOT NULL,
    "access_needs" TEXT NOT NULL DEFAULT '',
    "state" "training"."PlaceState" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "walked_in" BOOLEAN NOT NULL DEFAULT false,
    "reminders" BOOLEAN NOT NULL DEFAULT true,
    "tell_me_more" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "offered_at" TIMESTAMPTZ(3),
    "offer_ends_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "checked_in_at" TIMESTAMPTZ(3),
    "came" INTEGER,
    "said_at" TIMESTAMPTZ(3),
    "kept_at" TIMESTAMPTZ(3),
    "keep_by" TIMESTAMPTZ(3),
    "seen_move_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training"."workshop_support" (
    "workshop_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "asked_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "who" TEXT,

    CONSTRAINT "workshop_support_pkey" PRIMARY KEY ("workshop_id","organisation_id")
);

-- CreateTable
CREATE TABLE "training"."workshop_feedback" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "welcome" INTEGER NOT NULL,
    "clear" INTEGER NOT NULL,
    "useful" INTEGER NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "workshop_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "host_outcode_idx" ON "training"."host"("outcode");

-- CreateIndex
CREATE INDEX "lead_certification_person_id_idx" ON "training"."lead_certification"("person_id");

-- CreateIndex
CREATE INDEX "lead_certification_decided_by_id_idx" ON "training"."lead_certification"("decided_by_id");

-- CreateIndex
CREATE INDEX "lead_certification_ends_on_idx" ON "training"."lead_certification"("ends_on");

-- CreateIndex
CREATE INDEX "lead_time_locality_id_idx" ON "training"."lead_time"("locality_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "training"."calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_person_id_idx" ON "training"."calendar_feed"("person_id");

-- CreateIndex
CREATE INDEX "term_locality_id_idx" ON "training"."term"("locality_id");

-- CreateIndex
CREATE UNIQUE INDEX "host_urn_key" ON "training"."host"("urn");

-- CreateIndex
CREATE INDEX "starter_agreement_organisation_id_idx" ON "training"."starter_agreement"("organisation_id");

-- CreateIndex
CREATE INDEX "starter_agreement_link_contact_id_idx" ON "training"."starter_agreement"("link_contact_id");

-- CreateIndex
CREATE INDEX "starter_agreement_signed_by_id_idx" ON "training"."starter_agreement"("signed_by_id");

-- CreateIndex
CREATE INDEX "workshop_request_organisation_id_idx" ON "training"."workshop_request"("organisation_id");

-- CreateIndex
CREATE INDEX "workshop_request_asked_by_id_idx" ON "training"."workshop_request"("asked_by_id");

-- CreateIndex
CREATE INDEX "workshop_offer_request_id_idx" ON "training"."workshop_offer"("request_id");

-- CreateIndex
CREATE INDEX "workshop_offer_lead_id_idx" ON "training"."workshop_offer"("lead_id");

-- CreateIndex
CREATE INDEX "workshop_offer_second_contact_id_idx" ON "training"."workshop_offer"("second_contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_code_key" ON "training"."workshop"("code");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_offer_id_key" ON "training"."workshop"("offer_id");

-- CreateIndex
CREATE INDEX "workshop_organisation_id_starts_at_idx" ON "training"."workshop"("organisation_id", "starts_at");

-- CreateIndex
CREATE INDEX "workshop_lead_id_idx" ON "training"."workshop"("lead_id");

-- CreateIndex
CREATE INDEX "workshop_second_contact_id_idx" ON "training"."workshop"("second_contact_id");

-- CreateIndex
CREATE INDEX "workshop_locality_id_starts_at_idx" ON "training"."workshop"("locality_id", "starts_at");

-- CreateIndex
CREATE INDEX "workshop_starts_at_idx" ON "training"."workshop"("starts_at");

-- CreateIndex
CREATE INDEX "workshop_list_goes_on_idx" ON "training"."workshop"("list_goes_on");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_place_token_hash_key" ON "training"."workshop_place"("token_hash");

-- CreateIndex
CREATE INDEX "workshop_place_workshop_id_state_created_at_idx" ON "training"."workshop_place"("workshop_id", "state", "created_at");

-- CreateIndex
CREATE INDEX "workshop_place_email_idx" ON "training"."workshop_place"("email");

-- CreateIndex
CREATE INDEX "workshop_support_organisation_id_idx" ON "training"."workshop_support"("organisation_id");

-- CreateIndex
CREATE INDEX "workshop_support_asked_by_id_idx" ON "training"."workshop_support"("asked_by_id");

-- CreateIndex
CREATE INDEX "workshop_feedback_workshop_id_idx" ON "training"."workshop_feedback"("workshop_id");

-- AddForeignKey
ALTER TABLE "training"."lead_certification" ADD CONSTRAINT "lead_certification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."lead_certification" ADD CONSTRAINT "lead_certification_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."lead_time" ADD CONSTRAINT "lead_time_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."lead_time" ADD CONSTRAINT "lead_time_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."term" ADD CONSTRAINT "term_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."host" ADD CONSTRAINT "host_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."host_contact" ADD CONSTRAINT "host_contact_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "training"."host"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."starter_agreement" ADD CONSTRAINT "starter_agreement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."starter_agreement" ADD CONSTRAINT "starter_agreement_link_contact_id_fkey" FOREIGN KEY ("link_contact_id") REFERENCES "network"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."starter_agreement" ADD CONSTRAINT "starter_agreement_signed_by_id_fkey" FOREIGN KEY ("signed_by_id") REFERENCES "network"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_request" ADD CONSTRAINT "workshop_request_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_request" ADD CONSTRAINT "workshop_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."requested_date" ADD CONSTRAINT "requested_date_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "training"."workshop_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_offer" ADD CONSTRAINT "workshop_offer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "training"."workshop_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_offer" ADD CONSTRAINT "workshop_offer_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_offer" ADD CONSTRAINT "workshop_offer_second_contact_id_fkey" FOREIGN KEY ("second_contact_id") REFERENCES "network"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop" ADD CONSTRAINT "workshop_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop" ADD CONSTRAINT "workshop_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "network"."locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop" ADD CONSTRAINT "workshop_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "training"."workshop_offer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop" ADD CONSTRAINT "workshop_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop" ADD CONSTRAINT "workshop_second_contact_id_fkey" FOREIGN KEY ("second_contact_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_code" ADD CONSTRAINT "workshop_code_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "training"."workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_place" ADD CONSTRAINT "workshop_place_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "training"."workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_support" ADD CONSTRAINT "workshop_support_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "training"."workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_support" ADD CONSTRAINT "workshop_support_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_support" ADD CONSTRAINT "workshop_support_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "network"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training"."workshop_feedback" ADD CONSTRAINT "workshop_feedback_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "training"."workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;
