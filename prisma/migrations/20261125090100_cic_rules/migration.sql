-- Relationship Health Matters CIC: who may touch what, and the rules no row may break. Named after the rule they keep.

-- ───────────────────────── Hubs ─────────────────────────
ALTER TABLE cic.hub_appointment ADD CONSTRAINT an_early_end_says_why CHECK (ended_at IS NULL OR length(because) > 0),
  ADD CONSTRAINT "HB-7_an_appointment_is_for_three_years_at_most" CHECK (ends_at <= starts_at + interval '1096 days'),
  ADD CONSTRAINT appointment_words_have_an_end CHECK (length(terms) BETWEEN 1 AND 4000 AND length(because) <= 1000);
ALTER TABLE cic.hub_review ADD CONSTRAINT a_review_has_an_end CHECK (length(words) BETWEEN 1 AND 4000);
ALTER TABLE cic.practitioner_licence
  ADD CONSTRAINT "HB-7_a_licence_ends" CHECK (ends_on > starts_on AND ends_on <= starts_on + 1096),
  ADD CONSTRAINT nobody_licenses_themselves CHECK (licensed_by_id IS DISTINCT FROM person_id),
  ADD CONSTRAINT a_licence_ended_early_says_why CHECK (ended_at IS NULL OR length(because) BETWEEN 1 AND 1000),
  ADD CONSTRAINT "HB-7_one_licence_at_a_time" EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (ended_at IS NULL);
ALTER TABLE cic.hub_place
  ADD CONSTRAINT hub_has_an_outcode CHECK (outcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$' AND postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  ADD CONSTRAINT hub_words_have_an_end CHECK (length(street) BETWEEN 1 AND 120 AND length(town) BETWEEN 1 AND 80 AND length(access) BETWEEN 1 AND 1000
    AND length(phone) BETWEEN 5 AND 30 AND length(email) BETWEEN 6 AND 254),
  ADD CONSTRAINT bookings_are_reasonable CHECK (notice_hours BETWEEN 1 AND 336 AND horizon_days BETWEEN 7 AND 182 AND buffer_minutes BETWEEN 0 AND 120
    AND price_pence BETWEEN 0 AND 100000);
ALTER TABLE cic.funded_consultations
  ADD CONSTRAINT funded_places_hold CHECK (places BETWEEN 1 AND 500 AND taken BETWEEN 0 AND places),
  ADD CONSTRAINT funding_ends CHECK (ends_on >= starts_on AND ends_on <= starts_on + 366);
ALTER TABLE cic.consultation_room ADD CONSTRAINT room_words_have_an_end CHECK (length(name) BETWEEN 1 AND 80 AND length(access) <= 500);
ALTER TABLE cic.hub_hours
  ADD CONSTRAINT hours_are_in_a_day CHECK (weekday BETWEEN 1 AND 7 AND from_minute BETWEEN 0 AND 1439 AND to_minute BETWEEN 1 AND 1440 AND to_minute > from_minute),
  ADD CONSTRAINT hours_do_not_overlap EXCLUDE USING gist (organisation_id WITH =, (coalesce(person_id, '00000000-0000-0000-0000-000000000000')) WITH =,
    (CASE kind WHEN 'open' THEN 1 ELSE 2 END) WITH =, weekday WITH =, int4range(from_minute, to_minute) WITH &&);
ALTER TABLE cic.days_off ADD CONSTRAINT days_off_end CHECK (ends_on >= starts_on AND ends_on <= starts_on + 366);

-- HB-7: a hub acts only while it is appointed; a practitioner only there, while licensed and still one of its people.
CREATE FUNCTION cic.appointed(_hub uuid, _at timestamptz) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM cic.hub_appointment a JOIN network.organisation o ON o.id = a.organisation_id AND o.closed_at IS NULL
    WHERE a.organisation_id = _hub AND a.ended_at IS NULL AND a.starts_at <= _at AND a.ends_at > _at) $$;
CREATE FUNCTION cic.licensed(_person uuid, _hub uuid, _day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
    WHERE m.person_id = _person AND m.organisation_id = _hub AND m.role = 'locality_hub' AND m.ended_at IS NULL)
    AND EXISTS (SELECT FROM cic.practitioner_licence l WHERE l.person_id = _person AND l.organisation_id = _hub AND l.ended_at IS NULL AND _day BETWEEN l.starts_on AND l.ends_on) $$;
CREATE FUNCTION cic.hub_now() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() = 'locality_hub' AND cic.appointed(network.acting_organisation(), network.portal_now()) $$;
CREATE FUNCTION cic.practitioner_now() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT cic.hub_now() AND cic.licensed(network.actor(), network.acting_organisation(), network.today()) $$;

CREATE FUNCTION cic.a_licence_is_given_by_rhm() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM network.membership m WHERE m.person_id = NEW.person_id AND m.organisation_id = NEW.organisation_id
    AND m.role = 'locality_hub' AND m.ended_at IS NULL)
  THEN PERFORM network.refuse('HB-7', 'Only somebody who works at this hub can be licensed to hold its consultations.'); END IF;
  IF network.room_role() <> 'rhm_app' THEN RETURN NEW; END IF;
  IF network.hat() <> 'rhm' THEN PERFORM network.refuse('HB-7', 'Relationship Health Matters licenses practitioners.'); END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.licensed_at := network.portal_now(); NEW.licensed_by_id := network.actor(); NEW.ended_at := NULL;
    IF NEW.starts_on < network.today() THEN PERFORM network.refuse('HB-7', 'A licence starts today or later.'); END IF;
  ELSIF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL THEN PERFORM network.refuse('KEEP', 'A licence is ended early or not at all. Give a new one to go on.');
  ELSE NEW.ended_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-7_a_licence_is_given_by_rhm" BEFORE INSERT OR UPDATE ON cic.practitioner_licence FOR EACH ROW EXECUTE FUNCTION cic.a_licence_is_given_by_rhm();

CREATE FUNCTION cic.an_appointment_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.appointed_by_id := network.actor(); NEW.starts_at := greatest(NEW.starts_at, network.portal_now()); NEW.ended_at := NULL;
  ELSIF OLD.ended_at IS NOT NULL THEN PERFORM network.refuse('KEEP', 'An appointment that has ended stays ended.');
  ELSIF NEW.ended_at IS NOT NULL THEN NEW.ended_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-7_an_appointment_is_dated_now" BEFORE INSERT OR UPDATE ON cic.hub_appointment FOR EACH ROW EXECUTE FUNCTION cic.an_appointment_is_dated_now();

-- ───────────────────────── Consent comes first ─────────────────────────
-- A yes is used once, for what it was given for, in the transaction that gave it. Nobody gives it for anybody else.
CREATE FUNCTION cic.agreed_just_now(_consent uuid, _person uuid, _purpose text, _about text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.consent_record c JOIN network.consent_wording w ON w.id = c.wording_id
    WHERE c.id = _consent AND c.person_id = _person AND _person = network.actor() AND c.act = 'given' AND w.controller = 'cic' AND w.purpose = _purpose
      AND c.about = _about AND c.xmin = pg_current_xact_id()::xid) $$;

-- ───────────────────────── Consultations ─────────────────────────
ALTER TABLE cic.consultation
  ADD CONSTRAINT a_consultation_has_a_length CHECK (ends_at - starts_at BETWEEN interval '30 minutes' AND interval '3 hours' AND free_from BETWEEN ends_at AND ends_at + interval '2 hours'),
  ADD CONSTRAINT "HB-1_only_the_person_consults" CHECK (hat IN ('personal_learner', 'professional_learner', 'family')),
  ADD CONSTRAINT "HB-5_the_hub_stops_reading" CHECK (closes_at <= ends_at + interval '28 days'),
  ADD CONSTRAINT "PY-2_a_consultation_waits_to_be_paid" CHECK ((state = 'provisional') = (pay_by IS NOT NULL)),
  ADD CONSTRAINT a_consultation_state_has_its_time CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL) AND (state = 'cancelled') = (called_off_by IS NOT NULL) AND (state = 'held') = (held_at IS NOT NULL)),
  ADD CONSTRAINT consultation_words_have_an_end CHECK (length(access_needs) <= 500 AND length(phone) <= 30),
  ADD CONSTRAINT somebody_holds_it CHECK (state IN ('cancelled', 'held', 'missed') OR practitioner_id IS NOT NULL),
  ADD CONSTRAINT nobody_consults_themselves CHECK (practitioner_id IS DISTINCT FROM person_id),
  ADD CONSTRAINT in_person_is_in_a_room CHECK (way <> 'in_person' OR room_id IS NOT NULL OR state IN ('cancelled', 'held', 'missed')),
  ADD CONSTRAINT one_consultation_for_a_person EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state IN ('provisional', 'booked'));
ALTER TABLE cic.agreed_priority ADD CONSTRAINT three_priorities_at_most CHECK (position BETWEEN 1 AND 3 AND length(words) BETWEEN 1 AND 500);
ALTER TABLE cic.agreed_step ADD CONSTRAINT six_steps_at_most CHECK (position BETWEEN 1 AND 6 AND length(words) BETWEEN 1 AND 300);
ALTER TABLE cic.diary_time
  ADD CONSTRAINT one_thing_at_a_time_for_a_practitioner EXCLUDE USING gist (practitioner_id WITH =, tstzrange(starts_at, free_from) WITH &&),
  ADD CONSTRAINT one_thing_at_a_time_in_a_room EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, free_from) WITH &&) WHERE (room_id IS NOT NULL),
  ADD CONSTRAINT taken_by_one_thing CHECK (num_nonnulls(consultation_id, episode_id) = 1 AND num_nonnulls(episode_id, session_number) IN (0, 2));

-- Whether a hub and one of its practitioners are at work for all of a stretch of one day: open, without a break, not away.
CREATE FUNCTION cic.at_work(_hub uuid, _person uuid, _starts timestamptz, _ends timestamptz) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH t AS (SELECT network.day_in_london(_starts) AS day, extract(isodow FROM _starts AT TIME ZONE 'Europe/London')::int AS weekday,
    (extract(epoch FROM (_starts AT TIME ZONE 'Europe/London')::time) / 60)::int AS from_minute,
    (extract(epoch FROM (_starts AT TIME ZONE 'Europe/London')::time) / 60)::int + (extract(epoch FROM _ends - _starts) / 60)::int AS to_minute)
  SELECT EXISTS (SELECT FROM cic.hub_hours h WHERE h.organisation_id = _hub AND h.person_id IS NULL AND h.kind = 'open' AND h.weekday = t.weekday AND h.from_minute <= t.from_minute AND h.to_minute >= t.to_minute)
    AND EXISTS (SELECT FROM cic.hub_hours h WHERE h.organisation_id = _hub AND h.person_id = _person AND h.kind = 'open' AND h.weekday = t.weekday AND h.from_minute <= t.from_minute AND h.to_minute >= t.to_minute)
    AND NOT EXISTS (SELECT FROM cic.hub_hours h WHERE h.organisation_id = _hub AND coalesce(h.person_id, _person) = _person AND h.kind = 'break' AND h.weekday = t.weekday
      AND int4range(h.from_minute, h.to_minute) && int4range(t.from_minute, t.to_minute))
    AND NOT EXISTS (SELECT FROM cic.days_off d WHERE d.organisation_id = _hub AND coalesce(d.person_id, _person) = _person AND t.day BETWEEN d.starts_on AND d.ends_on)
  FROM t $$;

CREATE FUNCTION cic.a_time_that_is_offered(c cic.consultation) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE place cic.hub_place;
BEGIN
  SELECT * INTO place FROM cic.hub_place p WHERE p.organisation_id = c.organisation_id;
  IF NOT cic.appointed(c.organisation_id, network.portal_now()) OR NOT cic.appointed(c.organisation_id, c.starts_at) OR place IS NULL
  THEN PERFORM network.refuse('HB-7', 'This hub takes no bookings for that day. Choose another hub or another day.'); END IF;
  IF NOT cic.licensed(c.practitioner_id, c.organisation_id, network.day_in_london(c.starts_at)) OR NOT cic.licensed(c.practitioner_id, c.organisation_id, network.today())
  THEN PERFORM network.refuse('HB-7', 'Nobody is licensed to hold a consultation at that time. Choose another time.'); END IF;
  IF c.starts_at < network.portal_now() + place.notice_hours * interval '1 hour' OR c.starts_at > network.portal_now() + place.horizon_days * interval '1 day'
    OR NOT cic.at_work(c.organisation_id, c.practitioner_id, c.starts_at, c.ends_at)
  THEN PERFORM network.refuse('KEEP', 'That time is no longer offered. Choose another time.'); END IF;
  IF c.room_id IS NOT NULL AND NOT EXISTS (SELECT FROM cic.consultation_room r WHERE r.id = c.room_id AND r.organisation_id = c.organisation_id AND r.closed_at IS NULL)
  THEN PERFORM network.refuse('KEEP', 'That room is no longer there. Choose another time.'); END IF;
END $$;

CREATE FUNCTION cic.a_consultation_is_the_persons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE price int; own_money boolean; buffer int; theirs boolean := coalesce(NEW.person_id = network.actor(), false)
  OR coalesce(NEW.token_hash = current_setting('app.consultation', true), false);
BEGIN
  IF network.room_role() <> 'rhm_app' THEN RETURN NEW; END IF;
  SELECT p.price_pence, p.self_funded, p.buffer_minutes INTO price, own_money, buffer FROM cic.hub_place p WHERE p.organisation_id = NEW.organisation_id;
  IF TG_OP = 'INSERT' THEN
    IF NOT cic.agreed_just_now(NEW.consent_id, NEW.person_id, 'consultation', NEW.id::text)
    THEN PERFORM network.refuse('HB-1', 'A consultation needs your own yes first.'); END IF;
    PERFORM cic.a_time_that_is_offered(NEW);
    IF (SELECT count(*) FROM cic.consultation c WHERE c.person_id = NEW.person_id AND c.state IN ('provisional', 'booked') AND c.ends_at > network.portal_now()) >= 2
    THEN PERFORM network.refuse('KEEP', 'You have two consultations ahead of you. Cancel one before you book another.'); END IF;
    NEW.created_at := network.portal_now(); NEW.sequence := 0; NEW.cancelled_at := NULL; NEW.called_off_by := NULL; NEW.held_at := NULL; NEW.agreed_at := NULL;
    NEW.free_from := NEW.ends_at + buffer * interval '1 minute'; NEW.closes_at := NEW.ends_at + interval '14 days';
    IF NEW.funded_id IS NOT NULL THEN
      UPDATE cic.funded_consultations f SET taken = taken + 1 WHERE f.id = NEW.funded_id AND f.organisation_id = NEW.organisation_id AND f.taken < f.places
        AND network.day_in_london(NEW.starts_at) BETWEEN f.starts_on AND f.ends_on;
      IF NOT FOUND THEN PERFORM network.refuse('KEEP', 'The last funded consultation has just gone. You can choose another date or pay yourself.'); END IF;
      NEW.state := 'booked'; NEW.pay_by := NULL;
    ELSIF price = 0 THEN NEW.state := 'booked'; NEW.pay_by := NULL;
    ELSIF NOT own_money THEN PERFORM network.refuse('PL-3', 'At this hub a consultation cannot be paid for by the person. Ask the hub about a funded one.');
    ELSE NEW.state := 'provisional'; NEW.pay_by := least(coalesce(NEW.pay_by, NEW.created_at + interval '1 hour'), NEW.created_at + interval '24 hours', NEW.starts_at); END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.organisation_id, NEW.person_id, NEW.hat, NEW.consent_id, NEW.token_hash, NEW.funded_id, NEW.created_at) IS DISTINCT FROM
     (OLD.id, OLD.organisation_id, OLD.person_id, OLD.hat, OLD.consent_id, OLD.token_hash, OLD.funded_id, OLD.created_at)
  THEN PERFORM network.refuse('HB-1', 'A consultation stays its person’s own, at its own hub.'); END IF;
  IF OLD.state IN ('cancelled', 'held', 'missed') AND (NEW.state <> OLD.state OR NEW.starts_at <> OLD.starts_at OR NEW.practitioner_id IS DISTINCT FROM OLD.practitioner_id OR NEW.closes_at > OLD.closes_at)
  THEN PERFORM network.refuse('KEEP', 'This consultation is over or was called off.'); END IF;
  IF NEW.agreed_at IS DISTINCT FROM OLD.agreed_at AND NOT theirs
  THEN PERFORM network.refuse('SY-1', 'Only the person can say that what is written down is what they meant.'); END IF;
  IF NOT theirs AND (NEW.access_needs, NEW.phone, NEW.reminders) IS DISTINCT FROM (OLD.access_needs, OLD.phone, OLD.reminders)
  THEN PERFORM network.refuse('HB-1', 'What somebody asked for stays as they wrote it.'); END IF;
  IF NEW.state = OLD.state THEN NEW.pay_by := OLD.pay_by; END IF;
  IF NEW.starts_at <> OLD.starts_at AND NOT theirs THEN PERFORM network.refuse('HB-1', 'Only the person moves their consultation to another time.'); END IF;
  IF (NEW.starts_at, NEW.ends_at, NEW.practitioner_id, NEW.room_id, NEW.way) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.practitioner_id, OLD.room_id, OLD.way) THEN
    IF OLD.starts_at <= network.portal_now() THEN PERFORM network.refuse('KEEP', 'This consultation has begun, so it cannot be moved.'); END IF;
    PERFORM cic.a_time_that_is_offered(NEW);
    NEW.sequence := OLD.sequence + 1; NEW.free_from := NEW.ends_at + buffer * interval '1 minute'; NEW.closes_at := NEW.ends_at + interval '14 days';
  ELSE NEW.free_from := OLD.free_from; NEW.closes_at := least(NEW.closes_at, OLD.closes_at); END IF;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  CASE NEW.state
    WHEN 'cancelled' THEN
      IF OLD.starts_at <= network.portal_now() AND network.hat() <> 'the_portal' THEN PERFORM network.refuse('KEEP', 'This consultation has begun, so it cannot be called off.'); END IF;
      NEW.called_off_by := CASE WHEN theirs THEN 'person' WHEN network.hat() = 'locality_hub' THEN 'hub' ELSE 'unpaid' END::cic."CalledOffBy";
      IF NEW.called_off_by = 'unpaid' AND (OLD.state <> 'provisional' OR OLD.pay_by > network.portal_now())
      THEN PERFORM network.refuse('SY-2', 'Only the person or the hub calls a consultation off.'); END IF;
      NEW.cancelled_at := network.portal_now(); NEW.sequence := OLD.sequence + 1; NEW.pay_by := NULL;
      NEW.access_needs := ''; NEW.phone := '';
      IF OLD.funded_id IS NOT NULL THEN UPDATE cic.funded_consultations f SET taken = taken - 1 WHERE f.id = OLD.funded_id; END IF;
    WHEN 'booked' THEN
      IF OLD.state <> 'provisional' OR network.hat() <> 'the_portal' THEN PERFORM network.refuse('PY-2', 'A booking is provisional until it is paid or funded.'); END IF;
      NEW.pay_by := NULL;
    WHEN 'held', 'missed' THEN
      IF OLD.state <> 'booked' OR network.hat() <> 'locality_hub' OR OLD.starts_at > network.portal_now()
      THEN PERFORM network.refuse('KEEP', 'The hub says whether a consultation was held, once it has begun.'); END IF;
      IF NEW.state = 'held' THEN NEW.held_at := network.portal_now(); END IF;
    ELSE PERFORM network.refuse('PY-2', 'A booking does not become provisional again.');
  END CASE;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-1_a_consultation_is_the_persons" BEFORE INSERT OR UPDATE ON cic.consultation FOR EACH ROW EXECUTE FUNCTION cic.a_consultation_is_the_persons();

-- What takes somebody's time stands in the diary, where no two things overlap. What was called off frees it at once.
CREATE FUNCTION cic.a_consultation_takes_time() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.state NOT IN ('provisional', 'booked') THEN
    -- HB-5: the hub's view ends with it. Only now, because a hub could not write a row that it cannot read.
    IF NEW.state = 'cancelled' THEN
      DELETE FROM cic.diary_time d WHERE d.consultation_id = NEW.id;
      UPDATE cic.consultation c SET closes_at = NEW.cancelled_at WHERE c.id = NEW.id AND c.closes_at > NEW.cancelled_at;
    END IF;
    RETURN NULL;
  END IF;
  INSERT INTO cic.diary_time (id, organisation_id, practitioner_id, room_id, starts_at, free_from, consultation_id)
    VALUES (gen_random_uuid(), NEW.organisation_id, NEW.practitioner_id, NEW.room_id, NEW.starts_at, NEW.free_from, NEW.id)
    ON CONFLICT (consultation_id) DO UPDATE SET practitioner_id = EXCLUDED.practitioner_id, room_id = EXCLUDED.room_id, starts_at = EXCLUDED.starts_at, free_from = EXCLUDED.free_from;
  RETURN NULL;
END $$;
CREATE TRIGGER a_consultation_takes_time AFTER INSERT OR UPDATE ON cic.consultation FOR EACH ROW EXECUTE FUNCTION cic.a_consultation_takes_time();

-- ───────────────────────── Money ─────────────────────────
CREATE SEQUENCE cic.receipt_number;
ALTER TABLE cic.charge
  ADD CONSTRAINT a_charge_is_positive CHECK (pence BETWEEN 1 AND 100000 AND currency = 'gbp' AND length(payer_name) BETWEEN 1 AND 120 AND length(description) BETWEEN 1 AND 300),
  ADD CONSTRAINT "PY-1_a_paid_charge_has_a_receipt" CHECK ((receipt_number IS NULL) = (paid_at IS NULL) AND (state <> 'paid' OR (receipt_number IS NOT NULL AND reference IS NOT NULL))
    AND (state IN ('paid', 'refunded') OR receipt_number IS NULL) AND (state <> 'refunded' OR reference IS NOT NULL)),
  ADD CONSTRAINT what_was_taken_is_held CHECK (taken_pence IS NULL OR (taken_pence BETWEEN 1 AND 10000000 AND state IN ('held', 'refunded'))),
  ADD CONSTRAINT a_charge_on_hold_says_why CHECK ((state = 'held') = (held_because IS NOT NULL));
CREATE UNIQUE INDEX one_open_charge ON cic.charge (consultation_id) WHERE state IN ('awaiting_payment', 'paid', 'held');
ALTER TABLE cic.charge_refund ADD CONSTRAINT money_back_is_positive CHECK (pence > 0 AND length(reason) BETWEEN 1 AND 300);
ALTER TABLE cic.charge_movement ADD CONSTRAINT an_entry_moves_money CHECK (pence <> 0 AND account IN ('card', 'consultations', 'refunds', 'held'));

-- RH-1, PY-2: a charge asks what the hub's consultation costs, and only what the card company says, through the portal, makes it paid.
CREATE FUNCTION cic.a_charge_asks_the_price() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF network.room_role() <> 'rhm_app' THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM cic.consultation c JOIN cic.hub_place h ON h.organisation_id = c.organisation_id
      WHERE c.id = NEW.consultation_id AND c.person_id = NEW.person_id AND NEW.person_id = network.actor() AND c.state = 'provisional' AND h.price_pence = NEW.pence AND h.self_funded)
    THEN PERFORM network.refuse('PY-2', 'A charge asks for what a booked consultation costs, and nothing else.'); END IF;
    NEW.state := 'awaiting_payment'; NEW.created_at := network.portal_now(); NEW.paid_at := NULL; NEW.reference := NULL; NEW.receipt_number := NULL; NEW.held_because := NULL; NEW.taken_pence := NULL;
    SELECT p.name INTO NEW.payer_name FROM network.person p WHERE p.id = NEW.person_id;
    RETURN NEW;
  END IF;
  IF (NEW.pence, NEW.currency, NEW.number, NEW.description, NEW.created_at) IS DISTINCT FROM (OLD.pence, OLD.currency, OLD.number, OLD.description, OLD.created_at)
    OR (OLD.reference IS NOT NULL AND (NEW.reference, NEW.taken_pence) IS DISTINCT FROM (OLD.reference, OLD.taken_pence)) OR (OLD.receipt_number IS NOT NULL AND NEW.receipt_number IS DISTINCT FROM OLD.receipt_number)
  THEN PERFORM network.refuse('PY-1', 'A charge and its receipt stay as they were made.'); END IF;
  IF NEW.payer_name <> OLD.payer_name AND NEW.payer_name <> 'Somebody who left' THEN PERFORM network.refuse('PY-1', 'A charge and its receipt stay as they were made.'); END IF;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state::text, NEW.state::text) NOT IN (('awaiting_payment', 'paid'), ('awaiting_payment', 'held'), ('awaiting_payment', 'cancelled'), ('cancelled', 'held'), ('paid', 'refunded'), ('held', 'refunded'))
    OR (NEW.state <> 'cancelled' AND network.hat() <> 'the_portal')
  THEN PERFORM network.refuse('PY-2', 'Only the card company, through the portal, says what became of a payment.'); END IF;
  IF NEW.state = 'paid' THEN NEW.paid_at := network.portal_now(); NEW.receipt_number := nextval('cic.receipt_number'); END IF;
  IF NEW.state = 'cancelled' THEN NEW.cancelled_at := network.portal_now(); END IF;
  IF NEW.state = 'refunded' AND (SELECT coalesce(sum(r.pence), 0) FROM cic.charge_refund r WHERE r.charge_id = NEW.id AND r.completed_at IS NOT NULL) <> coalesce(NEW.taken_pence, NEW.pence)
  THEN PERFORM network.refuse('PY-1', 'A charge is refunded when all its money has gone back.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "RH-1_a_charge_asks_the_price" BEFORE INSERT OR UPDATE ON cic.charge FOR EACH ROW EXECUTE FUNCTION cic.a_charge_asks_the_price();
CREATE FUNCTION cic.refunds_within_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE paid int;
BEGIN
  SELECT CASE WHEN c.reference IS NULL THEN 0 ELSE coalesce(c.taken_pence, c.pence) END INTO paid FROM cic.charge c WHERE c.id = NEW.charge_id FOR UPDATE;
  IF NEW.pence + coalesce((SELECT sum(r.pence) FROM cic.charge_refund r WHERE r.charge_id = NEW.charge_id AND r.id <> NEW.id), 0) > coalesce(paid, 0)
  THEN PERFORM network.refuse('PY-1', 'A refund can never be more than was paid.'); END IF;
  IF network.room_role() = 'rhm_app' AND TG_OP = 'UPDATE' AND OLD.completed_at IS NOT NULL THEN PERFORM network.refuse('KEEP', 'This money has gone back already.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-1_refunds_within_payment" BEFORE INSERT OR UPDATE ON cic.charge_refund FOR EACH ROW EXECUTE FUNCTION cic.refunds_within_payment();
CREATE FUNCTION cic.ledger_balances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (SELECT sum(m.pence) FROM cic.charge_movement m WHERE m.movement = NEW.movement) <> 0
  THEN PERFORM network.refuse('PY-1', 'Every movement of money adds up to nothing.'); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "PY-1_ledger_balances" AFTER INSERT ON cic.charge_movement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cic.ledger_balances();
CREATE TRIGGER movement_is_append_only BEFORE UPDATE OR DELETE ON cic.charge_movement FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER movement_is_never_emptied BEFORE TRUNCATE ON cic.charge_movement FOR EACH STATEMENT EXECUTE FUNCTION network.append_only();

-- ───────────────────────── The Progress Tracker ─────────────────────────
ALTER TABLE cic.tracker ADD CONSTRAINT "CS-2_only_learners_track" CHECK (hat IN ('personal_learner', 'professional_learner', 'family'));
ALTER TABLE cic.goal
  ADD CONSTRAINT three_goals_at_a_time CHECK (slot BETWEEN 1 AND 3 AND length(words) BETWEEN 1 AND 300),
  ADD CONSTRAINT a_goal_put_away_says_why CHECK ((archived_at IS NULL) = (ended IS NULL));
CREATE UNIQUE INDEX one_goal_in_a_slot ON cic.goal (tracker_id, slot) WHERE archived_at IS NULL;
ALTER TABLE cic.goal_rating ADD CONSTRAINT from_nought_to_ten CHECK (rating BETWEEN 0 AND 10);
ALTER TABLE cic.goal_step ADD CONSTRAINT a_step_is_short CHECK (length(words) BETWEEN 1 AND 200);
ALTER TABLE cic.tracker_entry ADD CONSTRAINT an_entry_has_an_end CHECK (length(words) BETWEEN 1 AND 10000);
ALTER TABLE cic.instrument ADD CONSTRAINT instrument_words_have_an_end CHECK (length(title) BETWEEN 1 AND 120 AND length(intro) BETWEEN 1 AND 2000 AND (retired_at IS NULL OR published_at IS NOT NULL));
CREATE UNIQUE INDEX one_instrument_in_use ON cic.instrument ((true)) WHERE published_at IS NOT NULL AND retired_at IS NULL;
ALTER TABLE cic.instrument_question ADD CONSTRAINT question_words_have_an_end CHECK (position BETWEEN 1 AND 20 AND key ~ '^[a-z][a-z-]{1,39}$'
  AND length(words) BETWEEN 1 AND 300 AND length(low) BETWEEN 1 AND 60 AND length(high) BETWEEN 1 AND 60);
ALTER TABLE cic.look_answer ADD CONSTRAINT from_nought_to_ten CHECK (rating BETWEEN 0 AND 10);
CREATE UNIQUE INDEX one_baseline ON cic.look_back (tracker_id) WHERE kind = 'baseline';
ALTER TABLE cic.differing_view ADD CONSTRAINT a_view_is_of_one_thing CHECK (num_nonnulls(rating_id, answer_id) = 1 AND rating BETWEEN 0 AND 10 AND length(words) BETWEEN 1 AND 500);
ALTER TABLE cic.tracker_share
  ADD CONSTRAINT "HB-6_a_loan_ends_within_26_weeks" CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '182 days 2 hours'),
  ADD CONSTRAINT "HB-6_a_loan_has_a_purpose" CHECK (length(purpose) BETWEEN 1 AND 300),
  ADD CONSTRAINT what_is_lent_is_named CHECK ((lent = 'goal') = (goal_id IS NOT NULL) AND (lent = 'entry') = (entry_id IS NOT NULL));
CREATE TRIGGER rating_is_append_only BEFORE UPDATE ON cic.goal_rating FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER answer_is_append_only BEFORE UPDATE ON cic.look_answer FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER view_is_append_only BEFORE UPDATE ON cic.differing_view FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER look_is_append_only BEFORE UPDATE ON cic.look_back FOR EACH ROW EXECUTE FUNCTION network.append_only();

-- The person's own Tracker, in the hat that is worn. Another hat has another one, or none.
CREATE FUNCTION cic.my_tracker() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT t.id FROM cic.tracker t WHERE t.person_id = network.actor() AND t.hat::text = network.hat() $$;
-- HB-5, HB-6, HB-7: what is lent to whoever asks, at this very moment: not taken back, not over, lent to them or to all of
-- their hub, while the hub is appointed, they are licensed there, and the episode it was lent for is open.
CREATE FUNCTION cic.lent_to_me() RETURNS TABLE (share_id uuid, tracker_id uuid, lent text, goal_id uuid, entry_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.tracker_id, s.lent::text, s.goal_id, s.entry_id FROM cic.tracker_share s LEFT JOIN cic.support_episode e ON e.id = s.episode_id
  WHERE cic.practitioner_now() AND s.organisation_id = network.acting_organisation() AND coalesce(s.practitioner_id, network.actor()) = network.actor()
    AND s.revoked_at IS NULL AND s.starts_at <= network.portal_now() AND s.ends_at > network.portal_now()
    AND (s.episode_id IS NULL OR (e.closed_at IS NULL AND e.agreed_at IS NOT NULL AND e.ends_on >= network.today())) $$;

CREATE FUNCTION cic.consent_comes_first() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF network.room_role() <> 'rhm_app' THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'tracker' THEN
    IF NOT cic.agreed_just_now(NEW.consent_id, NEW.person_id, 'tracker', NEW.id::text) THEN PERFORM network.refuse('HB-6', 'A Tracker is opened by its own person, with their own yes.'); END IF;
    NEW.opened_at := network.portal_now(); RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL THEN PERFORM network.refuse('HB-6', 'What was lent is taken back, and otherwise stays as it was agreed.'); END IF;
    NEW.revoked_at := network.portal_now(); RETURN NEW;
  END IF;
  IF NOT cic.agreed_just_now(NEW.consent_id, NEW.person_id, 'tracker-share', NEW.id::text)
    OR NOT EXISTS (SELECT FROM cic.tracker t WHERE t.id = NEW.tracker_id AND t.person_id = NEW.person_id AND t.hat::text = network.hat())
  THEN PERFORM network.refuse('HB-6', 'Only the person lends a view of their Tracker, and says yes to it first.'); END IF;
  IF NOT cic.appointed(NEW.organisation_id, network.portal_now()) OR (NEW.practitioner_id IS NOT NULL AND NOT cic.licensed(NEW.practitioner_id, NEW.organisation_id, network.today()))
  THEN PERFORM network.refuse('HB-7', 'A Tracker is lent to a hub that is appointed, or to somebody licensed there.'); END IF;
  NEW.starts_at := network.portal_now(); NEW.revoked_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-6_opened_by_its_person" BEFORE INSERT ON cic.tracker FOR EACH ROW EXECUTE FUNCTION cic.consent_comes_first();
CREATE TRIGGER "HB-6_consent_comes_first" BEFORE INSERT OR UPDATE ON cic.tracker_share FOR EACH ROW EXECUTE FUNCTION cic.consent_comes_first();
-- A goal or an entry that is lent is the lender's own.
CREATE FUNCTION cic.what_is_lent_is_theirs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.goal_id IS NOT NULL AND NOT EXISTS (SELECT FROM cic.goal g WHERE g.id = NEW.goal_id AND g.tracker_id = NEW.tracker_id))
    OR (NEW.entry_id IS NOT NULL AND NOT EXISTS (SELECT FROM cic.tracker_entry e WHERE e.id = NEW.entry_id AND e.tracker_id = NEW.tracker_id))
  THEN PERFORM network.refuse('HB-6', 'That is not part of your Tracker.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-6_what_is_lent_is_theirs" BEFORE INSERT ON cic.tracker_share FOR EACH ROW EXECUTE FUNCTION cic.what_is_lent_is_theirs();

CREATE FUNCTION cic.a_practitioner_sees_it_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF NEW.practitioner_id IS DISTINCT FROM network.actor() OR NEW.organisation_id IS DISTINCT FROM network.acting_organisation()
    OR NOT EXISTS (SELECT FROM cic.goal_rating r JOIN cic.goal g ON g.id = r.goal_id WHERE r.id = NEW.rating_id AND g.tracker_id = NEW.tracker_id
      UNION ALL SELECT FROM cic.look_answer a JOIN cic.look_back l ON l.id = a.look_id WHERE a.id = NEW.answer_id AND l.tracker_id = NEW.tracker_id)
  THEN PERFORM network.refuse('HB-6', 'A practitioner can only say how they see what has been lent to them.'); END IF;
  NEW.at := network.portal_now();
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-6_a_practitioner_sees_it_otherwise" BEFORE INSERT ON cic.differing_view FOR EACH ROW EXECUTE FUNCTION cic.a_practitioner_sees_it_otherwise();

-- What the portal writes in a Tracker is dated when it is written.
CREATE FUNCTION cic.tracked_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME IN ('goal_rating', 'look_back') THEN NEW.at := network.portal_now();
  ELSIF TG_OP = 'INSERT' THEN NEW.created_at := network.portal_now(); IF TG_TABLE_NAME <> 'goal' THEN NEW.changed_at := NEW.created_at; END IF;
  ELSIF TG_TABLE_NAME <> 'goal' THEN NEW.changed_at := network.portal_now();
  ELSIF NEW.archived_at IS DISTINCT FROM OLD.archived_at THEN
    IF OLD.archived_at IS NOT NULL THEN PERFORM network.refuse('KEEP', 'A goal that was put away stays away. Set a new one.'); END IF;
    NEW.archived_at := network.portal_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tracked_now BEFORE INSERT OR UPDATE ON cic.goal FOR EACH ROW EXECUTE FUNCTION cic.tracked_now();
CREATE TRIGGER tracked_now BEFORE INSERT ON cic.goal_rating FOR EACH ROW EXECUTE FUNCTION cic.tracked_now();
CREATE TRIGGER tracked_now BEFORE INSERT OR UPDATE ON cic.goal_step FOR EACH ROW EXECUTE FUNCTION cic.tracked_now();
CREATE TRIGGER tracked_now BEFORE INSERT OR UPDATE ON cic.tracker_entry FOR EACH ROW EXECUTE FUNCTION cic.tracked_now();
CREATE TRIGGER tracked_now BEFORE INSERT ON cic.look_back FOR EACH ROW EXECUTE FUNCTION cic.tracked_now();

-- An instrument is written, published once, and from then on only retired, which publishing the next one does.
CREATE FUNCTION cic.published_never_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'instrument_question' THEN
    IF EXISTS (SELECT FROM cic.instrument i WHERE i.id = CASE WHEN TG_OP = 'INSERT' THEN NEW.instrument_id ELSE OLD.instrument_id END AND i.published_at IS NOT NULL)
    THEN PERFORM network.refuse('KEEP', 'Published questions never change. Publish a new version.'); END IF;
  ELSIF OLD.published_at IS NOT NULL AND (TG_OP = 'DELETE' OR (NEW.title, NEW.intro, NEW.version, NEW.published_at) IS DISTINCT FROM (OLD.title, OLD.intro, OLD.version, OLD.published_at) OR OLD.retired_at IS NOT NULL)
  THEN PERFORM network.refuse('KEEP', 'Published questions never change. Publish a new version.'); END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_instrument_never_changes BEFORE UPDATE OR DELETE ON cic.instrument FOR EACH ROW EXECUTE FUNCTION cic.published_never_changes();
CREATE TRIGGER published_question_never_changes BEFORE INSERT OR UPDATE OR DELETE ON cic.instrument_question FOR EACH ROW EXECUTE FUNCTION cic.published_never_changes();

-- ───────────────────────── Support that ends ─────────────────────────
ALTER TABLE cic.support_episode
  ADD CONSTRAINT "HB-2_an_episode_has_a_purpose" CHECK (length(purpose) BETWEEN 1 AND 300),
  ADD CONSTRAINT "HB-2_an_episode_ends" CHECK (ends_on > network.day_in_london(proposed_at) AND ends_on <= network.day_in_london(proposed_at) + 182),
  ADD CONSTRAINT "HB-2_sessions_are_capped" CHECK (session_cap BETWEEN 1 AND 6),
  ADD CONSTRAINT "SY-3_somebody_else_is_named_too" CHECK (second_contact_id <> practitioner_id),
  ADD CONSTRAINT "HB-3_agreed_with_consent" CHECK ((agreed_at IS NULL) = (consent_id IS NULL) AND NOT (agreed_at IS NOT NULL AND declined_at IS NOT NULL) AND (closed_at IS NULL) = (closed IS NULL)
    AND (closed_at IS NULL OR agreed_at IS NOT NULL)),
  ADD CONSTRAINT "CS-2_only_learners_are_supported" CHECK (hat IN ('personal_learner', 'professional_learner', 'family')),
  ADD CONSTRAINT "HB-3_one_episode_at_a_time" EXCLUDE USING gist (organisation_id WITH =, person_id WITH =,
    tstzrange(agreed_at, coalesce(closed_at, (ends_on + 1)::timestamp AT TIME ZONE 'Europe/London')) WITH &&) WHERE (agreed_at IS NOT NULL);
ALTER TABLE cic.support_session ADD CONSTRAINT a_session_is_numbered CHECK (number BETWEEN 1 AND 6 AND minutes BETWEEN 15 AND 120 AND length(agreed) <= 1000);
ALTER TABLE cic.episode_summary ADD CONSTRAINT a_summary_has_an_end CHECK (length(words) BETWEEN 1 AND 4000 AND length(their_words) <= 4000);

CREATE FUNCTION cic.episode_open(_episode uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM cic.support_episode e WHERE e.id = _episode AND e.agreed_at IS NOT NULL AND e.closed_at IS NULL AND e.ends_on >= network.today()
    AND cic.appointed(e.organisation_id, network.portal_now())) $$;
-- Who can stand beside a practitioner: somebody else at the hub.
CREATE FUNCTION cic.works_here(_person uuid, _hub uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
    WHERE m.person_id = _person AND m.organisation_id = _hub AND m.role = 'locality_hub' AND m.ended_at IS NULL) $$;
-- LD-4: somebody who is being connected onward keeps the support they agreed to, unless they end it. Their no to being
-- connected changes nothing here, or a hub could tell it by trying.
CREATE FUNCTION cic.being_connected(_person uuid, _hub uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.hand_off h JOIN network.person p ON p.id = _person AND p.email = h.email WHERE h.from_organisation_id = _hub AND h.expires_at > network.portal_now()
    AND num_nonnulls(h.acknowledged_at, h.withdrawn_at, h.declined_at) = 0) $$;

CREATE FUNCTION cic.support_is_agreed_by_both() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE theirs boolean := coalesce(NEW.person_id = network.actor(), false);
BEGIN
  IF network.room_role() <> 'rhm_app' THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NOT cic.practitioner_now() OR NEW.organisation_id IS DISTINCT FROM network.acting_organisation() OR NEW.practitioner_id IS DISTINCT FROM network.actor()
      OR NOT EXISTS (SELECT FROM cic.consultation c WHERE c.id = NEW.consultation_id AND c.person_id = NEW.person_id AND c.hat = NEW.hat AND c.organisation_id = NEW.organisation_id
        AND c.state = 'held' AND c.closes_at > network.portal_now())
    THEN PERFORM network.refuse('HB-1', 'Support follows a consultation that was held here, and is proposed by a licensed practitioner.'); END IF;
    IF NEW.second_contact_id IS NULL OR NOT cic.works_here(NEW.second_contact_id, NEW.organisation_id)
    THEN PERFORM network.refuse('SY-3', 'Name a second person at the hub: nobody is anybody’s only contact.'); END IF;
    NEW.proposed_at := network.portal_now(); NEW.agreed_at := NULL; NEW.consent_id := NULL; NEW.declined_at := NULL; NEW.closed_at := NULL; NEW.closed := NULL;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.organisation_id, NEW.person_id, NEW.hat, NEW.consultation_id, NEW.proposed_at) IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.person_id, OLD.hat, OLD.consultation_id, OLD.proposed_at)
    OR OLD.closed_at IS NOT NULL OR OLD.declined_at IS NOT NULL
  THEN PERFORM network.refuse('HB-3', 'This support is over. More of it is a new agreement.'); END IF;
  IF OLD.agreed_at IS NOT NULL AND (NEW.purpose, NEW.ends_on, NEW.session_cap, NEW.agreed_at, NEW.consent_id) IS DISTINCT FROM (OLD.purpose, OLD.ends_on, OLD.session_cap, OLD.agreed_at, OLD.consent_id)
  THEN PERFORM network.refuse('HB-3', 'What was agreed stays as it was agreed. More of it is a new agreement.'); END IF;
  IF OLD.agreed_at IS NULL AND (NEW.purpose <> OLD.purpose OR NEW.ends_on > OLD.ends_on OR NEW.session_cap > OLD.session_cap) AND NOT cic.practitioner_now()
  THEN PERFORM network.refuse('HB-2', 'You can ask for less than was proposed. For more, ask the hub to propose it again.'); END IF;
  IF NEW.agreed_at IS NOT NULL AND OLD.agreed_at IS NULL THEN
    IF NOT theirs OR NEW.hat::text <> network.hat() OR NOT cic.agreed_just_now(NEW.consent_id, NEW.person_id, 'support', NEW.id::text) OR NOT cic.appointed(NEW.organisation_id, network.portal_now())
    THEN PERFORM network.refuse('PL-1', 'Support starts when the person themselves says yes to it.'); END IF;
    NEW.agreed_at := network.portal_now();
  END IF;
  IF NEW.declined_at IS NOT NULL THEN
    IF NOT theirs AND NOT cic.practitioner_now() THEN PERFORM network.refuse('SY-1', 'Only the person says no for themselves.'); END IF;
    NEW.declined_at := network.portal_now();
  END IF;
  IF NEW.closed_at IS NOT NULL THEN
    NEW.closed := CASE WHEN theirs THEN 'person' WHEN network.hat() = 'locality_hub' AND NEW.closed = 'finished' THEN 'finished' WHEN network.hat() = 'locality_hub' THEN 'hub'
      WHEN NEW.ends_on < network.today() THEN 'date' ELSE 'appointment' END::cic."EpisodeEnd";
    IF NEW.closed IN ('hub', 'finished') AND cic.being_connected(NEW.person_id, NEW.organisation_id)
    THEN PERFORM network.refuse('LD-4', 'While somebody is being connected onward, the support they agreed to stays open. They can end it themselves.'); END IF;
    IF NEW.closed = 'appointment' AND cic.appointed(NEW.organisation_id, network.portal_now()) THEN PERFORM network.refuse('SY-2', 'Nothing but its date closes support by itself.'); END IF;
    NEW.closed_at := network.portal_now();
  END IF;
  IF NEW.second_contact_id IS DISTINCT FROM OLD.second_contact_id AND (NEW.second_contact_id IS NULL OR NOT cic.works_here(NEW.second_contact_id, NEW.organisation_id))
  THEN PERFORM network.refuse('SY-3', 'Name a second person at the hub: nobody is anybody’s only contact.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-3_support_is_agreed_by_both" BEFORE INSERT OR UPDATE ON cic.support_episode FOR EACH ROW EXECUTE FUNCTION cic.support_is_agreed_by_both();

CREATE FUNCTION cic.sessions_within_the_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE e cic.support_episode;
BEGIN
  SELECT * INTO e FROM cic.support_episode x WHERE x.id = NEW.episode_id FOR NO KEY UPDATE;
  IF NEW.number > e.session_cap THEN PERFORM network.refuse('HB-2', format('%s sessions were agreed, and this would be one more.', e.session_cap)); END IF;
  IF network.day_in_london(NEW.starts_at) > e.ends_on THEN PERFORM network.refuse('HB-2', 'That is after the day on which this support ends.'); END IF;
  IF network.room_role() <> 'rhm_app' THEN RETURN NEW; END IF;
  IF NOT cic.episode_open(e.id) OR NOT cic.practitioner_now() OR e.organisation_id <> network.acting_organisation()
  THEN PERFORM network.refuse('HB-5', 'This support is over, so nothing more can be added to it.'); END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.number <> (SELECT count(*) + 1 FROM cic.support_session s WHERE s.episode_id = e.id) THEN PERFORM network.refuse('KEEP', 'Sessions are numbered one after the other.'); END IF;
    IF NEW.starts_at <= network.portal_now() THEN PERFORM network.refuse('KEEP', 'Choose a time that is still to come.'); END IF;
    NEW.created_at := network.portal_now(); NEW.held_at := NULL;
  ELSIF NEW.held_at IS DISTINCT FROM OLD.held_at THEN
    IF OLD.held_at IS NOT NULL OR OLD.starts_at > network.portal_now() THEN PERFORM network.refuse('KEEP', 'A session is marked once, when it has begun.'); END IF;
    NEW.held_at := network.portal_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-2_sessions_within_the_agreement" BEFORE INSERT OR UPDATE ON cic.support_session FOR EACH ROW EXECUTE FUNCTION cic.sessions_within_the_agreement();
CREATE FUNCTION cic.a_session_takes_time() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO cic.diary_time (id, organisation_id, practitioner_id, room_id, starts_at, free_from, episode_id, session_number)
    SELECT gen_random_uuid(), e.organisation_id, e.practitioner_id, NEW.room_id, NEW.starts_at, NEW.starts_at + NEW.minutes * interval '1 minute', e.id, NEW.number
    FROM cic.support_episode e WHERE e.id = NEW.episode_id AND e.practitioner_id IS NOT NULL
    ON CONFLICT (episode_id, session_number) DO UPDATE SET room_id = EXCLUDED.room_id, starts_at = EXCLUDED.starts_at, free_from = EXCLUDED.free_from;
  RETURN NULL;
END $$;
-- A session that was held is counted for good: taking it out would make room for one more than was agreed.
CREATE FUNCTION cic.a_held_session_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.held_at IS NOT NULL AND network.hat() = 'locality_hub' THEN PERFORM network.refuse('HB-2', 'A session that was held stays on the record.'); END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "HB-2_a_held_session_stays" BEFORE DELETE ON cic.support_session FOR EACH ROW EXECUTE FUNCTION cic.a_held_session_stays();
-- The hub writes how it went until the person has read it; what they add is theirs alone.
CREATE FUNCTION cic.each_writes_their_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.written_at := network.portal_now(); NEW.seen_at := NULL; NEW.their_words := ''; RETURN NEW; END IF;
  IF network.hat() = 'locality_hub' AND ((NEW.seen_at, NEW.their_words) IS DISTINCT FROM (OLD.seen_at, OLD.their_words) OR OLD.seen_at IS NOT NULL)
    OR network.hat() <> 'locality_hub' AND NEW.words <> OLD.words
  THEN PERFORM network.refuse('SY-1', 'Each writes their own words, and once they are read they stay.'); END IF;
  IF NEW.seen_at IS NOT NULL THEN NEW.seen_at := coalesce(OLD.seen_at, network.portal_now()); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-1_each_writes_their_own" BEFORE INSERT OR UPDATE ON cic.episode_summary FOR EACH ROW EXECUTE FUNCTION cic.each_writes_their_own();
CREATE TRIGGER a_session_takes_time AFTER INSERT OR UPDATE ON cic.support_session FOR EACH ROW EXECUTE FUNCTION cic.a_session_takes_time();
-- The sessions that were still to come, and what was lent for the episode, end with it.
CREATE FUNCTION cic.closing_ends_it_all() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM cic.support_session s WHERE s.episode_id = NEW.id AND s.held_at IS NULL AND s.starts_at > NEW.closed_at;
  UPDATE cic.tracker_share s SET revoked_at = NEW.closed_at WHERE s.episode_id = NEW.id AND s.revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "HB-5_closing_ends_it_all" AFTER UPDATE OF closed_at ON cic.support_episode FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL) EXECUTE FUNCTION cic.closing_ends_it_all();

-- A yes that is taken back takes effect there and then, whichever page it was taken back on.
CREATE FUNCTION cic.what_follows_a_no() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE purpose text;
BEGIN
  SELECT w.purpose INTO purpose FROM network.consent_wording w WHERE w.id = NEW.wording_id AND w.controller = 'cic';
  IF purpose = 'tracker-share' THEN UPDATE cic.tracker_share s SET revoked_at = NEW.at WHERE s.id::text = NEW.about AND s.person_id = NEW.person_id AND s.revoked_at IS NULL;
  ELSIF purpose = 'support' THEN UPDATE cic.support_episode e SET closed_at = NEW.at, closed = 'person' WHERE e.id::text = NEW.about AND e.person_id = NEW.person_id AND e.closed_at IS NULL AND e.agreed_at IS NOT NULL;
  ELSIF purpose = 'consultation' THEN
    UPDATE cic.consultation c SET state = 'cancelled', cancelled_at = NEW.at, called_off_by = 'person', closes_at = least(c.closes_at, NEW.at), sequence = c.sequence + 1, pay_by = NULL
      WHERE c.id::text = NEW.about AND c.person_id = NEW.person_id AND c.state IN ('provisional', 'booked') AND c.starts_at > NEW.at;
    UPDATE cic.consultation c SET closes_at = NEW.at WHERE c.id::text = NEW.about AND c.person_id = NEW.person_id AND c.closes_at > NEW.at;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "HB-6_what_follows_a_no" AFTER INSERT ON network.consent_record FOR EACH ROW WHEN (NEW.act = 'withdrawn') EXECUTE FUNCTION cic.what_follows_a_no();

-- ───────────────────────── Complaints ─────────────────────────
ALTER TABLE cic.complaint
  ADD CONSTRAINT a_complaint_is_acknowledged_in_days CHECK (acknowledge_by BETWEEN network.day_in_london(received_at) AND network.day_in_london(received_at) + 10),
  ADD CONSTRAINT complaint_words_have_an_end CHECK (length(words) BETWEEN 1 AND 4000 AND length(name) BETWEEN 1 AND 120 AND length(email) BETWEEN 6 AND 254 AND length(answer) BETWEEN 1 AND 4000),
  ADD CONSTRAINT an_answer_is_whole CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL OR acknowledged_at IS NOT NULL));
CREATE FUNCTION cic.a_complaint_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.received_at := network.portal_now(); NEW.acknowledged_at := NULL; NEW.answered_at := NULL; NEW.answer := NULL; RETURN NEW; END IF;
  IF (NEW.words, NEW.name, NEW.received_at, NEW.about) IS DISTINCT FROM (OLD.words, OLD.name, OLD.received_at, OLD.about) OR OLD.answered_at IS NOT NULL
  THEN PERFORM network.refuse('KEEP', 'A complaint stays as it was written, and is answered once.'); END IF;
  IF NEW.acknowledged_at IS NOT NULL AND OLD.acknowledged_at IS NULL THEN NEW.acknowledged_at := network.portal_now(); NEW.acknowledged_by_id := network.actor(); END IF;
  IF NEW.answered_at IS NOT NULL THEN NEW.answered_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_complaint_is_dated_now BEFORE INSERT OR UPDATE ON cic.complaint FOR EACH ROW EXECUTE FUNCTION cic.a_complaint_is_dated_now();

-- ───────────────────────── Hand-offs ─────────────────────────
ALTER TABLE network.hand_off
  ADD CONSTRAINT "SY-1_a_hand_off_expires" CHECK (expires_at > proposed_at AND expires_at <= proposed_at + interval '14 days 2 hours'),
  ADD CONSTRAINT "SY-1_a_hand_off_goes_elsewhere" CHECK (from_organisation_id <> to_organisation_id),
  ADD CONSTRAINT "SY-1_consent_comes_first" CHECK ((consented_at IS NULL) = (consent_id IS NULL) AND (consented_at IS NULL OR person_id IS NOT NULL) AND (accepted_at IS NULL OR consented_at IS NOT NULL)
    AND (acknowledged_at IS NULL OR accepted_at IS NOT NULL) AND num_nonnulls(refused_at, consented_at) <= 1 AND num_nonnulls(declined_at, accepted_at) <= 1),
  ADD CONSTRAINT hand_off_words_have_an_end CHECK (length(purpose) BETWEEN 1 AND 300 AND length(email) BETWEEN 6 AND 254 AND hat IN ('locality_hub', 'lead_professional'));
ALTER TABLE network.hand_off_field ADD CONSTRAINT a_field_has_an_end CHECK (position BETWEEN 1 AND 8 AND length(label) BETWEEN 1 AND 80 AND length(value) BETWEEN 1 AND 1000);

CREATE FUNCTION network.a_hand_off_takes_three_acts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE kind text; theirs boolean; ours boolean; at timestamptz := network.portal_now();
BEGIN
  SELECT o.kind::text INTO kind FROM network.organisation o WHERE o.id = NEW.to_organisation_id AND o.closed_at IS NULL;
  IF kind IN ('imatter_training') THEN PERFORM network.refuse('IM-2', 'Nobody can be handed on to I Matter Training. It offers learning, and everybody chooses that for themselves.'); END IF;
  IF kind IS DISTINCT FROM 'community_service' AND kind IS DISTINCT FROM 'locality_hub'
  THEN PERFORM network.refuse('SY-1', 'Somebody can be connected with a community service or with another hub.'); END IF;
  IF network.room_role() NOT IN ('network_app', 'imt_app', 'rhm_app') THEN RETURN NEW; END IF;
  IF network.hat() = 'the_portal' THEN PERFORM network.refuse('SY-2', 'Nothing is handed on because time ran out, or by a job.'); END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.from_person_id IS DISTINCT FROM network.actor() OR NEW.from_organisation_id IS DISTINCT FROM network.acting_organisation() OR NEW.hat::text <> network.hat()
      OR NEW.email = network.actor_email()
    THEN PERFORM network.refuse('SY-1', 'A hand-off is proposed by whoever is with the person, in their own name.'); END IF;
    NEW.proposed_at := at; NEW.person_id := NULL; NEW.consented_at := NULL; NEW.consent_id := NULL; NEW.refused_at := NULL; NEW.accepted_at := NULL; NEW.accepted_by_id := NULL;
    NEW.declined_at := NULL; NEW.acknowledged_at := NULL; NEW.withdrawn_at := NULL;
    RETURN NEW;
  END IF;
  -- Theirs by their account once they have said yes, whatever address it has since; until then by the address.
  theirs := coalesce(CASE WHEN OLD.person_id IS NULL THEN OLD.email = network.actor_email() ELSE OLD.person_id = network.actor() END, false);
  ours := network.acting_organisation() IS NOT NULL;
  -- An act that was done is never undone, and whose it is is settled by their own yes alone.
  IF OLD.consented_at IS NOT NULL OR NEW.consented_at IS NULL THEN NEW.person_id := OLD.person_id; NEW.consented_at := OLD.consented_at; NEW.consent_id := OLD.consent_id; END IF;
  IF OLD.accepted_at IS NOT NULL THEN NEW.accepted_at := OLD.accepted_at; NEW.accepted_by_id := OLD.accepted_by_id; END IF;
  IF (NEW.id, NEW.email, NEW.hat, NEW.from_organisation_id, NEW.to_organisation_id, NEW.purpose, NEW.proposed_at, NEW.expires_at) IS DISTINCT FROM
     (OLD.id, OLD.email, OLD.hat, OLD.from_organisation_id, OLD.to_organisation_id, OLD.purpose, OLD.proposed_at, OLD.expires_at)
  THEN PERFORM network.refuse('SY-1', 'A hand-off stays as it was proposed. Propose another one instead.'); END IF;
  IF num_nonnulls(OLD.declined_at, OLD.withdrawn_at) > 0 THEN PERFORM network.refuse('SY-1', 'This hand-off is over.'); END IF;
  -- Whoever proposed it takes it back the same way whether or not the person has said no: nobody else ever knows of a no.
  IF NEW.withdrawn_at IS NOT NULL THEN
    IF NOT theirs AND NOT (OLD.acknowledged_at IS NULL AND network.acting_organisation() = OLD.from_organisation_id)
    THEN PERFORM network.refuse('SY-1', 'Only the person, or whoever proposed it, takes a hand-off back.'); END IF;
    NEW.withdrawn_at := at; RETURN NEW;
  END IF;
  IF OLD.expires_at <= at OR num_nonnulls(OLD.acknowledged_at, OLD.refused_at) > 0 THEN PERFORM network.refuse('SY-1', 'This hand-off is over.'); END IF;
  IF num_nonnulls(NEW.consented_at, NEW.refused_at) > num_nonnulls(OLD.consented_at, OLD.refused_at) THEN
    IF NOT theirs THEN PERFORM network.refuse('SY-1', 'Only the person themselves says yes or no to being handed on.'); END IF;
    IF NEW.refused_at IS NOT NULL THEN NEW.refused_at := at;
    ELSIF NOT EXISTS (SELECT FROM network.consent_record c JOIN network.consent_wording w ON w.id = c.wording_id WHERE c.id = NEW.consent_id AND c.person_id = network.actor()
      AND c.act = 'given' AND w.purpose = 'hand-off' AND c.about = NEW.id::text AND c.xmin = pg_current_xact_id()::xid)
    THEN PERFORM network.refuse('SY-1', 'A hand-off needs the person’s own yes, in the words they were shown.');
    ELSE NEW.consented_at := at; NEW.person_id := network.actor(); END IF;
  END IF;
  IF num_nonnulls(NEW.accepted_at, NEW.declined_at) > num_nonnulls(OLD.accepted_at, OLD.declined_at) THEN
    IF NOT ours OR network.acting_organisation() <> OLD.to_organisation_id OR network.hat() <> kind OR OLD.consented_at IS NULL
    THEN PERFORM network.refuse('SY-1', 'Only the service it is meant for accepts a hand-off, once the person has said yes.'); END IF;
    IF NEW.accepted_at IS NOT NULL THEN NEW.accepted_at := at; NEW.accepted_by_id := network.actor(); ELSE NEW.declined_at := at; END IF;
  END IF;
  IF NEW.acknowledged_at IS NOT NULL THEN
    IF NOT ours OR network.acting_organisation() <> OLD.from_organisation_id OR network.hat() <> OLD.hat::text OR OLD.accepted_at IS NULL
    THEN PERFORM network.refuse('SY-1', 'Whoever proposed a hand-off acknowledges it, once it has been accepted.'); END IF;
    NEW.acknowledged_at := at;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-1_a_hand_off_takes_three_acts" BEFORE INSERT OR UPDATE ON network.hand_off FOR EACH ROW EXECUTE FUNCTION network.a_hand_off_takes_three_acts();
-- Before they say yes the person may leave things out; nothing is ever put in after they were asked.
CREATE FUNCTION network.only_what_was_shown_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE h network.hand_off; just_proposed boolean;
BEGIN
  IF network.room_role() NOT IN ('network_app', 'imt_app', 'rhm_app') THEN RETURN NEW; END IF;
  SELECT * INTO h FROM network.hand_off x WHERE x.id = NEW.hand_off_id;
  SELECT x.xmin = pg_current_xact_id()::xid INTO just_proposed FROM network.hand_off x WHERE x.id = NEW.hand_off_id;
  IF TG_OP = 'INSERT' AND (h.from_person_id IS DISTINCT FROM network.actor() OR just_proposed IS NOT TRUE OR NEW.left_out)
    OR TG_OP = 'UPDATE' AND (h.consented_at IS NOT NULL OR h.email IS DISTINCT FROM network.actor_email() OR (NEW.label, NEW.value, NEW.position) IS DISTINCT FROM (OLD.label, OLD.value, OLD.position))
  THEN PERFORM network.refuse('SY-1', 'Only what the person was shown can move.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-1_only_what_was_shown_moves" BEFORE INSERT OR UPDATE ON network.hand_off_field FOR EACH ROW EXECUTE FUNCTION network.only_what_was_shown_moves();
-- A yes that is taken back ends the hand-off there and then, whichever page it was taken back on.
CREATE FUNCTION network.a_yes_taken_back_ends_a_hand_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE network.hand_off h SET withdrawn_at = NEW.at WHERE h.id::text = NEW.about AND h.person_id = NEW.person_id AND num_nonnulls(h.declined_at, h.withdrawn_at) = 0
    AND EXISTS (SELECT FROM network.consent_wording w WHERE w.id = NEW.wording_id AND w.purpose = 'hand-off');
  RETURN NULL;
END $$;
CREATE TRIGGER "SY-1_a_yes_taken_back_ends_a_hand_off" AFTER INSERT ON network.consent_record FOR EACH ROW WHEN (NEW.act = 'withdrawn') EXECUTE FUNCTION network.a_yes_taken_back_ends_a_hand_off();

-- Who receives: a community service; at a hub, somebody licensed there while it is appointed (HB-7).
CREATE FUNCTION network.receives_now() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() = 'community_service' OR cic.practitioner_now() $$;
-- Where somebody in an area could be connected to: services that somebody answers for, and hubs that work now.
CREATE FUNCTION network.services_in(_locality uuid) RETURNS TABLE (id uuid, name text, kind text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id, o.name, o.kind::text FROM network.organisation o WHERE o.locality_id = _locality AND o.closed_at IS NULL AND o.id IS DISTINCT FROM network.acting_organisation()
    AND network.hat() IN ('locality_hub', 'lead_professional') AND (o.kind = 'community_service' OR (o.kind = 'locality_hub' AND cic.appointed(o.id, network.portal_now())))
    AND EXISTS (SELECT FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
      WHERE m.organisation_id = o.id AND m.role::text = o.kind::text AND m.is_link_contact AND m.ended_at IS NULL) ORDER BY o.name $$;
-- What would come, by its labels alone, for the service it would come to.
CREATE FUNCTION network.labels_of_hand_off(_hand_off uuid) RETURNS TABLE ("position" int, label text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.position, f.label FROM network.hand_off_field f WHERE f.hand_off_id = _hand_off AND NOT f.left_out AND EXISTS (SELECT FROM network.hand_off h WHERE h.id = f.hand_off_id
    AND h.to_organisation_id = network.acting_organisation() AND network.receives_now() AND h.consented_at IS NOT NULL AND num_nonnulls(h.declined_at, h.withdrawn_at) = 0) ORDER BY f.position $$;
-- Whom the portal writes to about a hand-off. The service hears of nobody before they have said yes.
CREATE FUNCTION network.people_of_hand_off(_hand_off uuid) RETURNS TABLE (part text, person_id uuid, email text, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'person', p.id, coalesce(p.email, h.email), p.name FROM network.hand_off h LEFT JOIN network.person p ON p.id = h.person_id WHERE h.id = _hand_off AND network.hat() = 'the_portal'
  UNION ALL SELECT 'sender', p.id, p.email, p.name FROM network.hand_off h JOIN network.person p ON p.id = h.from_person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
    WHERE h.id = _hand_off AND network.hat() = 'the_portal'
  UNION ALL SELECT 'receiver', p.id, p.email, p.name FROM network.hand_off h JOIN network.membership m ON m.organisation_id = h.to_organisation_id AND m.is_link_contact AND m.ended_at IS NULL
    JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL WHERE h.id = _hand_off AND h.consented_at IS NOT NULL AND network.hat() = 'the_portal' $$;

-- ───────────────────────── Answers that carry little ─────────────────────────
-- A practitioner's work name, for whoever has to do with a hub. Nobody who never worked at one has one here.
CREATE FUNCTION cic.practitioner_name(_person uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.name FROM network.person p WHERE p.id = _person AND p.left_at IS NULL AND network.hat() <> '' AND EXISTS (SELECT FROM cic.practitioner_licence l WHERE l.person_id = p.id) $$;
-- The people of one's own hub, for whoever sets its hours; of every hub for RHM, who licenses them.
CREATE FUNCTION cic.people_of_hub(_hub uuid) RETURNS TABLE (person_id uuid, name text, licensed_until date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, (SELECT max(l.ends_on) FROM cic.practitioner_licence l WHERE l.person_id = p.id AND l.organisation_id = _hub AND l.ended_at IS NULL AND l.ends_on >= network.today())
  FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
  WHERE m.organisation_id = _hub AND m.role = 'locality_hub' AND m.ended_at IS NULL
    AND (network.hat() = 'rhm' OR (network.hat() = 'locality_hub' AND _hub = network.acting_organisation())) ORDER BY p.name $$;
-- Who holds consultations at a hub, and until when RHM has it appointed: what free times follow from. No name goes along.
CREATE FUNCTION cic.practitioners_of(_hub uuid) RETURNS TABLE (person_id uuid, starts_on date, ends_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.person_id, l.starts_on, l.ends_on FROM cic.practitioner_licence l
  WHERE l.organisation_id = _hub AND l.ended_at IS NULL AND l.ends_on >= network.today() AND network.hat() <> ''
    AND EXISTS (SELECT FROM cic.practitioner_licence n WHERE n.person_id = l.person_id AND n.organisation_id = _hub AND n.ended_at IS NULL AND network.today() BETWEEN n.starts_on AND n.ends_on)
    AND EXISTS (SELECT FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
      WHERE m.person_id = l.person_id AND m.organisation_id = _hub AND m.role = 'locality_hub' AND m.ended_at IS NULL) $$;
CREATE FUNCTION cic.appointed_until(_hub uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT max(a.ends_at) FROM cic.hub_appointment a JOIN network.organisation o ON o.id = a.organisation_id AND o.closed_at IS NULL
  WHERE a.organisation_id = _hub AND a.ended_at IS NULL AND a.starts_at <= network.portal_now() AND a.ends_at > network.portal_now() AND network.hat() <> '' $$;
-- Whom the portal writes to when a hub is appointed, or is not any more: those others turn to there.
CREATE FUNCTION cic.link_contacts_of_hub(_hub uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
  WHERE m.organisation_id = _hub AND m.role = 'locality_hub' AND m.is_link_contact AND m.ended_at IS NULL AND network.hat() = 'the_portal' $$;
-- Who somebody is, for a practitioner with whom they have booked, agreed support or shared something, and as long as that lasts.
CREATE FUNCTION cic.name_of(_person uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.name FROM network.person p WHERE p.id = _person AND p.left_at IS NULL AND cic.practitioner_now() AND (
    EXISTS (SELECT FROM cic.consultation c WHERE c.person_id = p.id AND c.organisation_id = network.acting_organisation() AND c.closes_at > network.portal_now() AND c.state <> 'cancelled')
    OR EXISTS (SELECT FROM cic.support_episode e WHERE e.person_id = p.id AND e.organisation_id = network.acting_organisation() AND cic.episode_open(e.id))
    OR EXISTS (SELECT FROM cic.tracker_share s WHERE s.person_id = p.id AND s.id IN (SELECT l.share_id FROM cic.lent_to_me() l))) $$;
-- Whom the portal writes to about a consultation, an episode or a licence.
CREATE FUNCTION cic.people_of_consultation(_consultation uuid) RETURNS TABLE (person_id uuid, name text, email text, part text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email, x.part FROM cic.consultation c CROSS JOIN LATERAL (SELECT c.person_id AS id, 'person' AS part UNION ALL SELECT c.practitioner_id, 'practitioner') x
    JOIN network.person p ON p.id = x.id AND p.left_at IS NULL AND p.disabled_at IS NULL WHERE c.id = _consultation AND network.hat() = 'the_portal' $$;
CREATE FUNCTION cic.people_of_episode(_episode uuid) RETURNS TABLE (person_id uuid, name text, email text, part text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email, x.part FROM cic.support_episode e CROSS JOIN LATERAL (SELECT e.person_id AS id, 'person' AS part UNION ALL SELECT e.practitioner_id, 'practitioner'
      UNION ALL SELECT e.second_contact_id, 'second') x
    JOIN network.person p ON p.id = x.id AND p.left_at IS NULL AND p.disabled_at IS NULL WHERE e.id = _episode AND network.hat() = 'the_portal' $$;
CREATE FUNCTION cic.holder_of_licence(_licence uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM cic.practitioner_licence l JOIN network.person p ON p.id = l.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
  WHERE l.id = _licence AND network.hat() = 'the_portal' $$;
-- Load, caps and what ends soon, hub by hub, and no row of anybody's. They go through the gate before anyone sees them.
CREATE FUNCTION cic.hub_load() RETURNS TABLE (organisation_id uuid, ahead bigint, held bigint, missed bigint, open_episodes bigint, sessions_agreed bigint, sessions_held bigint, loans bigint, ending_soon bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id,
    (SELECT count(*) FROM cic.consultation c WHERE c.organisation_id = o.id AND c.state IN ('provisional', 'booked') AND c.starts_at > network.portal_now()),
    (SELECT count(*) FROM cic.consultation c WHERE c.organisation_id = o.id AND c.state = 'held' AND c.starts_at > network.portal_now() - interval '91 days'),
    (SELECT count(*) FROM cic.consultation c WHERE c.organisation_id = o.id AND c.state = 'missed' AND c.starts_at > network.portal_now() - interval '91 days'),
    e.open, e.agreed, e.held, (SELECT count(*) FROM cic.tracker_share s WHERE s.organisation_id = o.id AND s.revoked_at IS NULL AND s.ends_at > network.portal_now()), e.soon
  FROM network.organisation o CROSS JOIN LATERAL (SELECT count(*) AS open, coalesce(sum(x.session_cap), 0) AS agreed,
      coalesce(sum((SELECT count(*) FROM cic.support_session s WHERE s.episode_id = x.id AND s.held_at IS NOT NULL)), 0)::bigint AS held,
      count(*) FILTER (WHERE x.ends_on <= network.today() + 14) AS soon FROM cic.support_episode x WHERE x.organisation_id = o.id AND cic.episode_open(x.id)) e
  WHERE network.hat() = 'rhm' AND o.kind = 'locality_hub' $$;

-- ───────────────────────── Rights ─────────────────────────
REVOKE UPDATE ON cic.hub_appointment FROM rhm_app;
GRANT UPDATE (ended_at, because) ON cic.hub_appointment TO rhm_app;
GRANT SELECT, INSERT ON cic.hub_review TO rhm_app;
GRANT SELECT, INSERT, DELETE, UPDATE (ended_at, because) ON cic.practitioner_licence TO rhm_app;
GRANT SELECT, INSERT, UPDATE (street, town, postcode, outcode, access, phone, email, notice_hours, horizon_days, buffer_minutes, price_pence, self_funded, updated_at) ON cic.hub_place TO rhm_app;
GRANT SELECT, INSERT (id, organisation_id, starts_on, ends_on, places), UPDATE (places) ON cic.funded_consultations TO rhm_app;
GRANT SELECT, INSERT, UPDATE (name, access, closed_at) ON cic.consultation_room TO rhm_app;
GRANT SELECT, INSERT, DELETE ON cic.hub_hours, cic.days_off TO rhm_app;
GRANT SELECT, INSERT, DELETE, UPDATE (practitioner_id, room_id, way, starts_at, ends_at, free_from, access_needs, phone, state, sequence, reminders, pay_by, cancelled_at, called_off_by, held_at, agreed_at, closes_at) ON cic.consultation TO rhm_app;
GRANT SELECT ON cic.diary_time TO rhm_app;
GRANT SELECT, INSERT, UPDATE (words), DELETE ON cic.agreed_priority TO rhm_app;
GRANT SELECT, INSERT, UPDATE (words, doer), DELETE ON cic.agreed_step TO rhm_app;
GRANT SELECT, INSERT, UPDATE (state, checkout_id, checkout_url, reference, paid_at, held_because, taken_pence, cancelled_at, receipt_number, payer_name, person_id) ON cic.charge TO rhm_app;
GRANT SELECT, INSERT, UPDATE (reference, completed_at, pence) ON cic.charge_refund TO rhm_app;
GRANT SELECT, INSERT ON cic.charge_movement TO rhm_app;
GRANT SELECT, INSERT, UPDATE (outcome, charge_id), DELETE ON cic.charge_event TO rhm_app;
GRANT SELECT, INSERT, DELETE ON cic.tracker TO rhm_app;
GRANT SELECT, INSERT, UPDATE (words, review_on, archived_at, ended), DELETE ON cic.goal TO rhm_app;
GRANT SELECT, INSERT, DELETE ON cic.goal_rating, cic.look_back, cic.look_answer, cic.differing_view TO rhm_app;
GRANT SELECT, INSERT, UPDATE (words, state, changed_at), DELETE ON cic.goal_step TO rhm_app;
GRANT SELECT, INSERT, UPDATE (words, changed_at), DELETE ON cic.tracker_entry TO rhm_app;
GRANT SELECT, INSERT, UPDATE (title, intro, published_at, retired_at), DELETE ON cic.instrument TO rhm_app;
GRANT SELECT, INSERT, UPDATE (position, words, low, high), DELETE ON cic.instrument_question TO rhm_app;
GRANT SELECT, INSERT, UPDATE (revoked_at), DELETE ON cic.tracker_share TO rhm_app;
GRANT SELECT, INSERT, UPDATE (purpose, ends_on, session_cap, second_contact_id, agreed_at, consent_id, declined_at, closed_at, closed), DELETE ON cic.support_episode TO rhm_app;
GRANT SELECT, INSERT, UPDATE (way, room_id, starts_at, minutes, held_at, agreed), DELETE ON cic.support_session TO rhm_app;
GRANT SELECT, INSERT, UPDATE (words, seen_at, their_words), DELETE ON cic.episode_summary TO rhm_app;
GRANT SELECT, INSERT, UPDATE (acknowledged_at, acknowledged_by_id, answered_at, answer), DELETE ON cic.complaint TO rhm_app;
-- Whoever proposed a hand-off can read neither a no nor what was left out.
GRANT INSERT ON network.hand_off, network.hand_off_field TO rhm_app, imt_app;
GRANT SELECT (id, email, person_id, hat, from_organisation_id, from_person_id, to_organisation_id, purpose, proposed_at, expires_at, consented_at, accepted_at, declined_at, acknowledged_at, withdrawn_at)
  ON network.hand_off TO rhm_app, imt_app;
GRANT SELECT (hand_off_id, position, label, value) ON network.hand_off_field TO rhm_app, imt_app;
GRANT SELECT, DELETE, UPDATE (person_id, consented_at, consent_id, refused_at, accepted_at, accepted_by_id, declined_at, withdrawn_at) ON network.hand_off TO network_app;
GRANT SELECT, DELETE, UPDATE (left_out) ON network.hand_off_field TO network_app;
GRANT UPDATE (acknowledged_at, withdrawn_at) ON network.hand_off TO rhm_app, imt_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA cic TO rhm_app;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA network, cic FROM PUBLIC;
GRANT EXECUTE ON FUNCTION network.receives_now(), network.labels_of_hand_off(uuid) TO network_app;
GRANT EXECUTE ON FUNCTION network.services_in(uuid) TO rhm_app, imt_app;
GRANT EXECUTE ON FUNCTION network.people_of_hand_off(uuid) TO network_app, rhm_app, imt_app;
GRANT EXECUTE ON FUNCTION cic.appointed(uuid, timestamptz), cic.licensed(uuid, uuid, date), cic.hub_now(), cic.practitioner_now(), cic.at_work(uuid, uuid, timestamptz, timestamptz), cic.my_tracker(),
  cic.lent_to_me(), cic.episode_open(uuid), cic.works_here(uuid, uuid), cic.practitioner_name(uuid), cic.people_of_hub(uuid), cic.practitioners_of(uuid), cic.appointed_until(uuid), cic.link_contacts_of_hub(uuid), cic.name_of(uuid), cic.people_of_consultation(uuid),
  cic.people_of_episode(uuid), cic.holder_of_licence(uuid), cic.hub_load() TO rhm_app;

-- ───────────────────────── Row-level security ─────────────────────────
-- What somebody wrote, said of themselves or agreed in words has no window for the owner of the tables either.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['cic.hub_review', 'cic.practitioner_licence', 'cic.hub_place', 'cic.funded_consultations', 'cic.consultation_room', 'cic.hub_hours', 'cic.days_off', 'cic.consultation',
    'cic.diary_time', 'cic.charge', 'cic.charge_refund', 'cic.charge_movement', 'cic.charge_event', 'cic.tracker', 'cic.tracker_share', 'cic.instrument', 'cic.instrument_question',
    'cic.support_episode', 'cic.support_session', 'cic.complaint', 'network.hand_off']
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY; ALTER TABLE %s FORCE ROW LEVEL SECURITY; CREATE POLICY owner_sees ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', t, t, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['cic.agreed_priority', 'cic.agreed_step', 'cic.goal', 'cic.goal_rating', 'cic.goal_step', 'cic.tracker_entry', 'cic.look_back', 'cic.look_answer', 'cic.differing_view',
    'cic.episode_summary', 'network.hand_off_field']
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY; ALTER TABLE %s FORCE ROW LEVEL SECURITY', t, t);
  END LOOP;
END $$;

-- Hubs: RHM appoints and licenses; a hub keeps its own place, hours and diary while it is appointed; who looks for a
-- consultation sees where hubs are and when they are free, and nobody's booking.
CREATE POLICY own_hub ON cic.hub_appointment FOR SELECT TO rhm_app USING (network.hat() = 'locality_hub' AND organisation_id = network.acting_organisation());
CREATE POLICY by_the_clock ON cic.hub_appointment FOR SELECT TO rhm_app USING (network.hat() = 'the_portal');
CREATE POLICY kept_by_rhm ON cic.hub_review TO rhm_app USING (network.hat() = 'rhm') WITH CHECK (network.hat() = 'rhm' AND reviewed_by_id = network.actor());
CREATE POLICY own_hub ON cic.hub_review FOR SELECT TO rhm_app USING (appointment_id IN (SELECT a.id FROM cic.hub_appointment a WHERE network.hat() = 'locality_hub' AND a.organisation_id = network.acting_organisation()));
CREATE POLICY kept_by_rhm ON cic.practitioner_licence TO rhm_app USING (network.hat() = 'rhm') WITH CHECK (network.hat() = 'rhm');
CREATE POLICY own_hub ON cic.practitioner_licence FOR SELECT TO rhm_app USING (network.hat() = 'locality_hub' AND organisation_id = network.acting_organisation());
CREATE POLICY own ON cic.practitioner_licence FOR SELECT TO rhm_app USING (person_id = network.actor());
CREATE POLICY by_the_clock ON cic.practitioner_licence FOR SELECT TO rhm_app USING (network.hat() = 'the_portal');
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['hub_place', 'consultation_room', 'hub_hours', 'days_off', 'funded_consultations'] LOOP
    EXECUTE format('CREATE POLICY "HB-7_own_while_appointed" ON cic.%I TO rhm_app USING (organisation_id = network.acting_organisation() AND (SELECT cic.hub_now()))
      WITH CHECK (organisation_id = network.acting_organisation() AND (SELECT cic.hub_now()))', t);
    EXECUTE format('CREATE POLICY in_public ON cic.%I FOR SELECT TO rhm_app USING (network.hat() <> %L)', t, '');
  END LOOP;
END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['practitioner_licence', 'hub_hours', 'days_off'] LOOP
    EXECUTE format('CREATE POLICY own_to_leave ON cic.%I FOR DELETE TO rhm_app USING (person_id = network.actor() AND network.hat() = %L)', t, 'signed_in');
  END LOOP;
END $$;
CREATE POLICY taken ON cic.diary_time FOR SELECT TO rhm_app USING (network.hat() <> '');

-- Consultations: the person's, in the hat it was booked in; whoever holds its link; the practitioner's hub until it closes.
CREATE POLICY own ON cic.consultation FOR SELECT TO rhm_app USING (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY own_to_book ON cic.consultation FOR INSERT TO rhm_app WITH CHECK (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY own_to_change ON cic.consultation FOR UPDATE TO rhm_app USING (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY own_to_see ON cic.consultation FOR SELECT TO rhm_app USING (person_id = network.actor() AND network.hat() = 'signed_in');
CREATE POLICY own_to_leave ON cic.consultation FOR DELETE TO rhm_app USING (person_id = network.actor() AND network.hat() = 'signed_in');
CREATE POLICY in_hand ON cic.consultation FOR SELECT TO rhm_app USING (token_hash = current_setting('app.consultation', true));
CREATE POLICY in_hand_to_change ON cic.consultation FOR UPDATE TO rhm_app USING (token_hash = current_setting('app.consultation', true));
CREATE POLICY "HB-5_hub_until_it_closes" ON cic.consultation FOR SELECT TO rhm_app USING (organisation_id = network.acting_organisation() AND (SELECT cic.practitioner_now()) AND closes_at > network.portal_now());
CREATE POLICY "HB-5_hub_until_it_closes_to_change" ON cic.consultation FOR UPDATE TO rhm_app USING (organisation_id = network.acting_organisation() AND (SELECT cic.practitioner_now()) AND closes_at > network.portal_now());
CREATE POLICY by_the_clock ON cic.consultation TO rhm_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
DO $$ DECLARE t text; mine text := 'consultation_id IN (SELECT c.id FROM cic.consultation c WHERE c.person_id = network.actor())';
  ours text := 'consultation_id IN (SELECT c.id FROM cic.consultation c WHERE c.organisation_id = network.acting_organisation() AND (SELECT cic.practitioner_now()) AND c.closes_at > network.portal_now()'; BEGIN
  FOREACH t IN ARRAY ARRAY['agreed_priority', 'agreed_step'] LOOP
    EXECUTE format('CREATE POLICY own ON cic.%I FOR SELECT TO rhm_app USING (%s)', t, mine);
    EXECUTE format('CREATE POLICY own_to_leave ON cic.%I FOR DELETE TO rhm_app USING (%s)', t, mine);
    EXECUTE format('CREATE POLICY "HB-5_hub_until_it_closes" ON cic.%I FOR SELECT TO rhm_app USING (%s))', t, ours);
    -- Once the person has said that it is what they meant, it stays so.
    EXECUTE format('CREATE POLICY "SY-1_written_until_agreed" ON cic.%I TO rhm_app USING (%s AND c.agreed_at IS NULL AND c.starts_at <= network.portal_now()))', t, ours);
  END LOOP;
END $$;

-- RHM's money: the payer's own, and the portal's when the card company speaks. Nobody at a hub has a policy here.
CREATE POLICY own ON cic.charge FOR SELECT TO rhm_app USING (person_id = network.actor());
CREATE POLICY own_to_open ON cic.charge FOR INSERT TO rhm_app WITH CHECK (person_id = network.actor() AND network.learner_hat());
CREATE POLICY own_to_change ON cic.charge FOR UPDATE TO rhm_app USING (person_id = network.actor());
CREATE POLICY settle ON cic.charge TO rhm_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY books ON cic.charge FOR SELECT TO rhm_app USING (network.hat() = 'rhm');
CREATE POLICY with_its_charge ON cic.charge_refund FOR SELECT TO rhm_app USING (charge_id IN (SELECT c.id FROM cic.charge c));
CREATE POLICY settle ON cic.charge_refund TO rhm_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY settle ON cic.charge_movement FOR INSERT TO rhm_app WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY books ON cic.charge_movement FOR SELECT TO rhm_app USING (network.hat() IN ('the_portal', 'rhm'));
CREATE POLICY settle ON cic.charge_event TO rhm_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');

-- The Tracker: its person, in its hat, and whoever it is lent to, for as long as it is. This is asked at every query.
CREATE POLICY own ON cic.tracker TO rhm_app USING (person_id = network.actor() AND hat::text = network.hat()) WITH CHECK (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY own_to_see ON cic.tracker FOR SELECT TO rhm_app USING (person_id = network.actor() AND network.hat() = 'signed_in');
CREATE POLICY own_to_leave ON cic.tracker FOR DELETE TO rhm_app USING (person_id = network.actor() AND network.hat() = 'signed_in');
CREATE POLICY "HB-6_lent" ON cic.tracker FOR SELECT TO rhm_app USING (id IN (SELECT l.tracker_id FROM cic.lent_to_me() l));
DO $$ DECLARE t text; mine text := 'tracker_id = (SELECT cic.my_tracker())'; BEGIN
  FOREACH t IN ARRAY ARRAY['goal', 'tracker_entry', 'look_back'] LOOP
    EXECUTE format('CREATE POLICY own ON cic.%I TO rhm_app USING (%s) WITH CHECK (%s)', t, mine, mine);
    EXECUTE format('CREATE POLICY own_to_see ON cic.%I FOR SELECT TO rhm_app USING (network.hat() = %L AND tracker_id IN (SELECT k.id FROM cic.tracker k WHERE k.person_id = network.actor()))', t, 'signed_in');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['goal_rating', 'goal_step'] LOOP
    EXECUTE format('CREATE POLICY with_its_goal ON cic.%I FOR SELECT TO rhm_app USING (goal_id IN (SELECT g.id FROM cic.goal g))', t);
    EXECUTE format('CREATE POLICY own ON cic.%I FOR INSERT TO rhm_app WITH CHECK (goal_id IN (SELECT g.id FROM cic.goal g WHERE g.%s))', t, mine);
    EXECUTE format('CREATE POLICY own_to_change ON cic.%I FOR UPDATE TO rhm_app USING (goal_id IN (SELECT g.id FROM cic.goal g WHERE g.%s))', t, mine);
    EXECUTE format('CREATE POLICY own_to_delete ON cic.%I FOR DELETE TO rhm_app USING (goal_id IN (SELECT g.id FROM cic.goal g WHERE g.%s))', t, mine);
  END LOOP;
END $$;
CREATE POLICY with_its_look ON cic.look_answer FOR SELECT TO rhm_app USING (look_id IN (SELECT l.id FROM cic.look_back l));
CREATE POLICY own ON cic.look_answer FOR INSERT TO rhm_app WITH CHECK (look_id IN (SELECT l.id FROM cic.look_back l WHERE l.tracker_id = (SELECT cic.my_tracker())));
CREATE POLICY own_to_delete ON cic.look_answer FOR DELETE TO rhm_app USING (look_id IN (SELECT l.id FROM cic.look_back l WHERE l.tracker_id = (SELECT cic.my_tracker())));
CREATE POLICY "HB-6_lent" ON cic.goal FOR SELECT TO rhm_app USING (tracker_id IN (SELECT l.tracker_id FROM cic.lent_to_me() l WHERE l.lent = 'record') OR id IN (SELECT l.goal_id FROM cic.lent_to_me() l));
CREATE POLICY "HB-6_lent" ON cic.tracker_entry FOR SELECT TO rhm_app USING (id IN (SELECT l.entry_id FROM cic.lent_to_me() l));
CREATE POLICY "HB-6_lent" ON cic.look_back FOR SELECT TO rhm_app USING (tracker_id IN (SELECT l.tracker_id FROM cic.lent_to_me() l WHERE l.lent = 'record'));
CREATE POLICY with_what_it_is_of ON cic.differing_view FOR SELECT TO rhm_app USING (rating_id IN (SELECT r.id FROM cic.goal_rating r) OR answer_id IN (SELECT a.id FROM cic.look_answer a));
CREATE POLICY "HB-6_said_of_what_is_lent" ON cic.differing_view FOR INSERT TO rhm_app WITH CHECK ((SELECT cic.practitioner_now()) AND tracker_id IN (SELECT l.tracker_id FROM cic.lent_to_me() l));
CREATE POLICY own_to_delete ON cic.differing_view FOR DELETE TO rhm_app USING (tracker_id = (SELECT cic.my_tracker()));
CREATE POLICY own ON cic.tracker_share TO rhm_app USING (person_id = network.actor() AND (network.hat() = 'signed_in' OR tracker_id = (SELECT cic.my_tracker())))
  WITH CHECK (person_id = network.actor() AND tracker_id = (SELECT cic.my_tracker()));
CREATE POLICY lent_to_us ON cic.tracker_share FOR SELECT TO rhm_app USING (id IN (SELECT l.share_id FROM cic.lent_to_me() l));
CREATE POLICY in_public ON cic.instrument FOR SELECT TO rhm_app USING (network.hat() <> '' AND published_at IS NOT NULL);
CREATE POLICY in_public ON cic.instrument_question FOR SELECT TO rhm_app USING (instrument_id IN (SELECT i.id FROM cic.instrument i));
CREATE POLICY kept_by_rhm ON cic.instrument TO rhm_app USING (network.hat() = 'rhm') WITH CHECK (network.hat() = 'rhm');
CREATE POLICY kept_by_rhm ON cic.instrument_question TO rhm_app USING (network.hat() = 'rhm') WITH CHECK (network.hat() = 'rhm');

-- Support: the person, always; the hub while it is proposed or open. The portal closes what has ended and reads no words.
CREATE POLICY own ON cic.support_episode FOR SELECT TO rhm_app USING (person_id = network.actor() AND (hat::text = network.hat() OR network.hat() = 'signed_in'));
CREATE POLICY own_to_change ON cic.support_episode FOR UPDATE TO rhm_app USING (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY own_to_leave ON cic.support_episode FOR DELETE TO rhm_app USING (person_id = network.actor() AND network.hat() = 'signed_in');
CREATE POLICY "HB-5_hub_while_open" ON cic.support_episode FOR SELECT TO rhm_app USING (organisation_id = network.acting_organisation() AND (SELECT cic.practitioner_now())
  AND ((agreed_at IS NULL AND declined_at IS NULL AND proposed_at > network.portal_now() - interval '28 days') OR (closed_at IS NULL AND agreed_at IS NOT NULL AND ends_on >= network.today())));
CREATE POLICY "HB-5_hub_while_open_to_change" ON cic.support_episode FOR UPDATE TO rhm_app USING (organisation_id = network.acting_organisation() AND (SELECT cic.practitioner_now())
  AND closed_at IS NULL AND declined_at IS NULL AND ends_on >= network.today()) WITH CHECK (organisation_id = network.acting_organisation());
CREATE POLICY proposed_by_a_practitioner ON cic.support_episode FOR INSERT TO rhm_app WITH CHECK (organisation_id = network.acting_organisation() AND practitioner_id = network.actor() AND (SELECT cic.practitioner_now()));
CREATE POLICY by_the_clock ON cic.support_episode FOR SELECT TO rhm_app USING (network.hat() = 'the_portal');
CREATE POLICY by_the_clock_to_clear ON cic.support_episode FOR DELETE TO rhm_app USING (network.hat() = 'the_portal');
CREATE POLICY by_the_clock_to_close ON cic.support_episode FOR UPDATE TO rhm_app USING (network.hat() = 'the_portal');
DO $$ DECLARE t text; ours text := 'episode_id IN (SELECT e.id FROM cic.support_episode e WHERE e.organisation_id = network.acting_organisation()) AND cic.episode_open(episode_id) AND network.hat() = ''locality_hub'''; BEGIN
  FOREACH t IN ARRAY ARRAY['support_session', 'episode_summary'] LOOP
    EXECUTE format('CREATE POLICY own ON cic.%I FOR SELECT TO rhm_app USING (episode_id IN (SELECT e.id FROM cic.support_episode e WHERE e.person_id = network.actor()))', t);
    EXECUTE format('CREATE POLICY "HB-5_hub_while_open" ON cic.%I TO rhm_app USING (%s) WITH CHECK (%s)', t, ours, ours);
  END LOOP;
END $$;
CREATE POLICY own_to_answer ON cic.episode_summary FOR UPDATE TO rhm_app USING (episode_id IN (SELECT e.id FROM cic.support_episode e WHERE e.person_id = network.actor()));

CREATE POLICY complain ON cic.complaint FOR INSERT TO rhm_app WITH CHECK (network.hat() <> '' AND person_id IS NOT DISTINCT FROM network.actor());
CREATE POLICY own ON cic.complaint FOR SELECT TO rhm_app USING (person_id = network.actor());
CREATE POLICY own_to_leave ON cic.complaint FOR DELETE TO rhm_app USING (person_id = network.actor() AND network.hat() = 'signed_in');
CREATE POLICY by_the_clock ON cic.complaint FOR SELECT TO rhm_app USING (network.hat() = 'the_portal');
CREATE POLICY by_the_clock_to_clear ON cic.complaint FOR DELETE TO rhm_app USING (network.hat() = 'the_portal');
CREATE POLICY kept_by_rhm ON cic.complaint FOR SELECT TO rhm_app USING (network.hat() = 'rhm');
CREATE POLICY answered_by_rhm ON cic.complaint FOR UPDATE TO rhm_app USING (network.hat() = 'rhm' AND answered_at IS NULL);

-- Hand-offs. Until all three acts are there the receiver reads no field; before the person's yes it does not know of it at all.
-- Somebody may open their account after it was proposed. Whoever takes over an address later finds nothing of its earlier owner's.
CREATE POLICY about_me ON network.hand_off TO network_app USING (person_id = network.actor() OR (person_id IS NULL AND email = network.actor_email()
  AND proposed_at >= coalesce((SELECT p.email_since FROM network.person p WHERE p.id = network.actor()), '-infinity')));
-- Whoever proposed it looks and acts only while they may work: at an appointed hub with a licence, or with a certificate.
CREATE POLICY proposed_here ON network.hand_off FOR SELECT TO rhm_app USING (hat = 'locality_hub' AND from_organisation_id = network.acting_organisation()
  AND from_person_id = network.actor() AND proposed_at > network.portal_now() - interval '28 days' AND (SELECT cic.practitioner_now()));
CREATE POLICY proposed_here_to_change ON network.hand_off FOR UPDATE TO rhm_app USING (hat = 'locality_hub' AND from_organisation_id = network.acting_organisation()
  AND from_person_id = network.actor() AND (SELECT cic.practitioner_now()));
CREATE POLICY proposed_here_by_a_lead ON network.hand_off FOR SELECT TO imt_app USING (hat = 'lead_professional' AND from_organisation_id = network.acting_organisation()
  AND from_person_id = network.actor() AND proposed_at > network.portal_now() - interval '28 days' AND (SELECT training.lead_now()));
CREATE POLICY proposed_here_by_a_lead_to_change ON network.hand_off FOR UPDATE TO imt_app USING (hat = 'lead_professional' AND from_organisation_id = network.acting_organisation()
  AND from_person_id = network.actor() AND (SELECT training.lead_now()));
CREATE POLICY proposed_by_a_hub ON network.hand_off FOR INSERT TO rhm_app WITH CHECK (hat = 'locality_hub' AND from_organisation_id = network.acting_organisation() AND (SELECT cic.practitioner_now()));
CREATE POLICY proposed_by_a_lead ON network.hand_off FOR INSERT TO imt_app WITH CHECK (hat = 'lead_professional' AND from_organisation_id = network.acting_organisation() AND (SELECT training.lead_now()));
CREATE POLICY addressed_to_us ON network.hand_off FOR SELECT TO network_app USING (to_organisation_id = network.acting_organisation() AND (SELECT network.receives_now())
  AND consented_at IS NOT NULL AND withdrawn_at IS NULL AND (acknowledged_at IS NOT NULL OR expires_at > network.portal_now())
  AND coalesce(acknowledged_at, network.portal_now()) > network.portal_now() - interval '28 days');
CREATE POLICY addressed_to_us_to_answer ON network.hand_off FOR UPDATE TO network_app USING (to_organisation_id = network.acting_organisation() AND (SELECT network.receives_now()) AND consented_at IS NOT NULL);
CREATE POLICY clearing ON network.hand_off FOR SELECT TO network_app USING (network.hat() = 'the_portal');
CREATE POLICY clearing_away ON network.hand_off FOR DELETE TO network_app USING (network.hat() = 'the_portal');
CREATE POLICY about_me ON network.hand_off_field TO network_app USING (hand_off_id IN (SELECT h.id FROM network.hand_off h WHERE h.person_id = network.actor() OR (h.person_id IS NULL AND h.email = network.actor_email())));
CREATE POLICY proposed_here ON network.hand_off_field TO rhm_app, imt_app USING (hand_off_id IN (SELECT h.id FROM network.hand_off h WHERE h.from_person_id = network.actor()))
  WITH CHECK (hand_off_id IN (SELECT h.id FROM network.hand_off h WHERE h.from_person_id = network.actor()));
-- For the labels alone, which its function gives without a value.
CREATE POLICY labels_for_the_service ON network.hand_off_field FOR SELECT TO CURRENT_USER USING (network.receives_now() AND hand_off_id IN (SELECT h.id FROM network.hand_off h
  WHERE h.to_organisation_id = network.acting_organisation() AND h.consented_at IS NOT NULL));
-- The letter to somebody who may have no account: their address is known from the hand-off alone.
CREATE POLICY queue_hand_off ON network.mail FOR INSERT TO rhm_app WITH CHECK (controller = 'cic' AND person_id IS NULL AND template = 'hand-off'
  AND "to" IN (SELECT h.email FROM network.hand_off h WHERE h.from_person_id = network.actor()));
CREATE POLICY queue_hand_off_of_lead ON network.mail FOR INSERT TO imt_app WITH CHECK (controller = 'training' AND person_id IS NULL AND template = 'hand-off'
  AND "to" IN (SELECT h.email FROM network.hand_off h WHERE h.from_person_id = network.actor()));
CREATE POLICY "SY-1_moved_by_three_acts" ON network.hand_off_field FOR SELECT TO network_app USING (NOT left_out AND hand_off_id IN (SELECT h.id FROM network.hand_off h
  WHERE h.to_organisation_id = network.acting_organisation() AND h.consented_at IS NOT NULL AND h.accepted_at IS NOT NULL AND h.acknowledged_at IS NOT NULL AND h.withdrawn_at IS NULL));

DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace IN ('network'::regnamespace, 'training'::regnamespace, 'cic'::regnamespace)
    AND p.prosqlbody IS NULL AND p.proconfig IS NULL
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', f);
  END LOOP;
END $$;

-- What each room may ask for grows by what leaving Relationship Health Matters needs.
CREATE OR REPLACE FUNCTION network.a_room_files_its_own_jobs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE person uuid := CASE WHEN NEW.name LIKE 'account.%' THEN (NEW.data ->> 'person')::uuid END;
BEGIN
  IF network.room_role() NOT IN ('network_app', 'imt_app', 'rhm_app') THEN RETURN NEW; END IF;
  IF NEW.dead_letter IS NULL AND (CASE NEW.name
    WHEN 'mail.send' THEN true
    WHEN 'order.refund' THEN network.room_role() = 'imt_app'
    WHEN 'order.shut-till' THEN network.room_role() = 'imt_app'
    WHEN 'charge.refund' THEN network.room_role() = 'rhm_app' AND network.hat() = 'the_portal'
    WHEN 'charge.shut-till' THEN network.room_role() = 'rhm_app' AND network.hat() = 'the_portal'
    WHEN 'account.erase-letters' THEN person = network.actor() AND CASE NEW.data ->> 'controller'
      WHEN 'training' THEN network.room_role() = 'imt_app' AND NOT EXISTS (SELECT FROM training.enrolment e WHERE e.person_id = person)
      WHEN 'cic' THEN network.room_role() = 'rhm_app' AND NOT EXISTS (SELECT FROM cic.tracker t WHERE t.person_id = person)
        AND NOT EXISTS (SELECT FROM cic.consultation c WHERE c.person_id = person)
      ELSE false END
    WHEN 'account.erase-learning' THEN network.room_role() = 'network_app' AND person = network.actor()
      AND EXISTS (SELECT FROM network.person p WHERE p.id = person AND p.left_at IS NOT NULL)
    WHEN 'account.erase-support' THEN network.room_role() = 'network_app' AND person = network.actor()
      AND EXISTS (SELECT FROM network.person p WHERE p.id = person AND p.left_at IS NOT NULL)
    ELSE false END)
  THEN RETURN NEW; END IF;
  PERFORM network.refuse('RH-1', 'This job is not for this part of the portal to ask.');
  RETURN NULL;
END $$;
