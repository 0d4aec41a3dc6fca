-- Workshops: who may touch what, and the rules no row may break. Named after the rule they keep (see lib/policy/rules).

-- ───────────────────────── Days and hours ─────────────────────────
CREATE FUNCTION network.today() RETURNS date LANGUAGE sql STABLE
  RETURN (network.portal_now() AT TIME ZONE 'Europe/London')::date;
CREATE FUNCTION network.day_in_london(_at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE
  RETURN (_at AT TIME ZONE 'Europe/London')::date;
-- A workshop is on one day, not at night, and between three quarters of an hour and three hours long.
CREATE FUNCTION training.at_a_fair_hour(_starts timestamptz, _ends timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN network.day_in_london(_starts) = network.day_in_london(_ends) AND (_starts AT TIME ZONE 'Europe/London')::time >= '08:00'
    AND (_ends AT TIME ZONE 'Europe/London')::time <= '21:30' AND _ends - _starts BETWEEN interval '45 minutes' AND interval '3 hours';

ALTER TABLE network.postcode_district ADD CONSTRAINT on_the_grid CHECK
  (num_nonnulls(easting, northing) IN (0, 2) AND easting BETWEEN 0 AND 700000 AND northing BETWEEN 0 AND 1300000);
ALTER TABLE training.term
  ADD CONSTRAINT "TT-1_a_term_ends" CHECK (ends_on > starts_on AND ends_on <= starts_on + 200 AND length(name) BETWEEN 1 AND 60),
  ADD CONSTRAINT one_term_at_a_time EXCLUDE USING gist (coalesce(locality_id, '00000000-0000-0000-0000-000000000000') WITH =, daterange(starts_on, ends_on, '[]') WITH &&);

-- ───────────────────────── Certification ─────────────────────────
ALTER TABLE training.lead_certification
  ADD CONSTRAINT "LD-1_a_certificate_ends" CHECK (CASE WHEN starts_on IS NULL THEN ends_on IS NULL
    ELSE decided_at IS NOT NULL AND ends_on IS NOT NULL AND ends_on > starts_on AND ends_on <= starts_on + 1096 END),
  ADD CONSTRAINT nobody_certifies_themselves CHECK (decided_by_id IS DISTINCT FROM person_id),
  ADD CONSTRAINT a_no_says_why CHECK (((decided_at IS NULL OR starts_on IS NOT NULL) AND ended_at IS NULL) OR length(because) > 0),
  ADD CONSTRAINT evidence_has_an_end CHECK (length(evidence) BETWEEN 1 AND 4000 AND length(because) <= 1000);
-- A no, and an end before its time, as long as a certification could have held.
CREATE FUNCTION training.a_no_is_kept(_row training.lead_certification) RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce(CASE WHEN _row.ended_at IS NOT NULL THEN _row.ends_on WHEN _row.starts_on IS NULL THEN network.day_in_london(_row.decided_at) + 1096 END >= network.today(), false);
CREATE FUNCTION training.a_no_is_over(_row training.lead_certification) RETURNS boolean LANGUAGE sql STABLE
  RETURN (_row.ended_at IS NOT NULL OR (_row.decided_at IS NOT NULL AND _row.starts_on IS NULL)) AND NOT training.a_no_is_kept(_row);
CREATE UNIQUE INDEX one_waiting_certification ON training.lead_certification (person_id) WHERE decided_at IS NULL;

-- Somebody's work name, for those they work with; who leads a workshop is for everybody. Whoever has left has none.
CREATE FUNCTION training.working_name(_person uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.name FROM network.person p WHERE p.id = _person AND p.left_at IS NULL AND EXISTS (SELECT FROM network.membership m
    WHERE m.person_id = p.id AND m.role IN ('lead_professional', 'locality_hub', 'school', 'imatter_training') AND m.ended_at IS NULL)
    AND (network.hat() IN ('school', 'lead_professional', 'locality_hub', 'primary_care', 'imatter_training', 'the_portal')
      OR (network.hat() <> '' AND EXISTS (SELECT FROM training.workshop w WHERE w.lead_id = p.id AND w.published_at IS NOT NULL))) $$;

-- LD-1: a Lead is somebody in a Lead's hat whose certification holds, today and on the day in question.
CREATE FUNCTION training.certified_lead(_person uuid, _day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.membership m JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
    WHERE m.person_id = _person AND m.role = 'lead_professional' AND m.ended_at IS NULL)
    AND EXISTS (SELECT FROM training.lead_certification c WHERE c.person_id = _person AND c.ended_at IS NULL AND network.today() BETWEEN c.starts_on AND c.ends_on)
    AND EXISTS (SELECT FROM training.lead_certification c WHERE c.person_id = _person AND c.ended_at IS NULL AND _day BETWEEN c.starts_on AND c.ends_on) $$;
CREATE FUNCTION training.lead_now() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN network.hat() = 'lead_professional' AND training.certified_lead(network.actor(), network.today());

-- The same for whoever may ask: a Lead of themselves, also by their feed, a school of its own Leads, and the staff.
CREATE FUNCTION training.holds_on(_person uuid, _day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT training.certified_lead(_person, _day) AND (network.hat() IN ('imatter_training', 'the_portal') OR _person = network.actor()
    OR EXISTS (SELECT FROM training.calendar_feed f WHERE f.person_id = _person AND f.token_hash = current_setting('app.feed', true) AND f.ended_at IS NULL)
    OR (network.hat() = 'school' AND EXISTS (SELECT FROM training.workshop w WHERE w.lead_id = _person AND w.organisation_id = network.acting_organisation()))) $$;
-- Whether somebody leads a workshop: anybody who could sign up may know.
CREATE FUNCTION training.has_its_lead(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM training.workshop w WHERE w.id = _workshop AND training.certified_lead(w.lead_id, network.day_in_london(w.starts_at))) $$;

-- A Lead asks for themselves; somebody else at I Matter Training decides, once, when it is written.
CREATE FUNCTION training.certification_is_decided_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.person_id IS DISTINCT FROM network.actor() OR num_nonnulls(NEW.decided_at, NEW.decided_by_id, NEW.starts_on, NEW.ends_on, NEW.ended_at) > 0
    THEN PERFORM network.refuse('LD-1', 'A Lead asks for certification. I Matter Training decides.'); END IF;
    NEW.asked_at := network.portal_now(); NEW.because := NULL;
  ELSIF network.hat() <> 'imatter_training' OR NEW.decided_by_id IS DISTINCT FROM network.actor() OR OLD.ended_at IS NOT NULL
    OR (OLD.decided_at IS NOT NULL AND (NEW.ended_at IS NULL OR (NEW.decided_at, NEW.starts_on, NEW.ends_on) IS DISTINCT FROM (OLD.decided_at, OLD.starts_on, OLD.ends_on)))
  THEN PERFORM network.refuse('LD-1', 'This has been decided. What is granted can be ended, and renewed by asking again.');
  ELSE
    IF OLD.decided_at IS NULL THEN NEW.decided_at := network.portal_now(); END IF;
    IF NEW.ended_at IS NOT NULL THEN NEW.ended_at := network.portal_now(); END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LD-1_certification_is_decided_by_another" BEFORE INSERT OR UPDATE ON training.lead_certification
  FOR EACH ROW EXECUTE FUNCTION training.certification_is_decided_by_another();
ALTER TABLE training.lead_time ADD CONSTRAINT a_day_of_the_week CHECK (weekday BETWEEN 1 AND 7);
CREATE UNIQUE INDEX one_feed_at_a_time ON training.calendar_feed (person_id) WHERE ended_at IS NULL;

-- ───────────────────────── Hosting ─────────────────────────
ALTER TABLE training.host
  ADD CONSTRAINT a_school_number CHECK (urn ~ '^([1-9][0-9]{4,6}|EY[0-9]{6})$'),
  ADD CONSTRAINT "SN-3_a_list_is_kept_a_year_at_most" CHECK (keep_days BETWEEN 1 AND 365),
  ADD CONSTRAINT host_has_an_outcode CHECK (outcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$' AND postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  ADD CONSTRAINT host_words_have_an_end CHECK (length(street) BETWEEN 1 AND 120 AND length(town) BETWEEN 1 AND 80 AND street || town !~ '[[:cntrl:]]' AND length(access) BETWEEN 1 AND 1000
    AND length(parking) BETWEEN 1 AND 500),
  ADD CONSTRAINT a_school_has_a_phone CHECK (phone ~ '^[0-9+() -]{5,30}$');
ALTER TABLE training.host_contact
  ADD CONSTRAINT contact_words_have_an_end CHECK (length(safeguarding_name) BETWEEN 1 AND 120 AND length(safeguarding_phone) BETWEEN 5 AND 30 AND length(safeguarding_email) BETWEEN 6 AND 254);
CREATE FUNCTION training.host_is_a_school() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM network.organisation o WHERE o.id = NEW.organisation_id AND o.kind = 'school')
  THEN PERFORM network.refuse('SN-2', 'Schools and nurseries host workshops.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SN-2_host_is_a_school" BEFORE INSERT OR UPDATE OF organisation_id ON training.host FOR EACH ROW EXECUTE FUNCTION training.host_is_a_school();

ALTER TABLE training.starter_agreement ADD CONSTRAINT an_agreement_is_signed CHECK (length(words) > 0 AND length(signed_name) BETWEEN 1 AND 120);
CREATE UNIQUE INDEX one_agreement_at_a_time ON training.starter_agreement (organisation_id) WHERE ended_at IS NULL;
CREATE FUNCTION training.agreement_names_a_link_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM network.membership m WHERE m.person_id = NEW.link_contact_id AND m.organisation_id = NEW.organisation_id AND m.is_link_contact AND m.ended_at IS NULL)
    OR NOT EXISTS (SELECT FROM network.membership m WHERE m.person_id = NEW.signed_by_id AND m.organisation_id = NEW.organisation_id AND m.ended_at IS NULL)
  THEN PERFORM network.refuse('LC-2', 'A starter agreement is signed by one of the organisation’s own people and names its link contact.'); END IF;
  IF network.room_role() = 'imt_app' THEN
    IF NEW.signed_by_id IS DISTINCT FROM network.actor() OR NEW.ended_at IS NOT NULL
    THEN PERFORM network.refuse('LC-2', 'Everybody signs for themselves.'); END IF;
    NEW.signed_at := network.portal_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LC-2_agreement_names_a_link_contact" BEFORE INSERT ON training.starter_agreement FOR EACH ROW EXECUTE FUNCTION training.agreement_names_a_link_contact();

CREATE FUNCTION training.may_host(_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM training.starter_agreement a JOIN training.host h ON h.organisation_id = a.organisation_id
      JOIN network.membership m ON m.organisation_id = a.organisation_id AND m.is_link_contact AND m.ended_at IS NULL
    WHERE a.organisation_id = _organisation AND a.ended_at IS NULL) $$;
CREATE FUNCTION training.agreement_comes_first() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT training.may_host(NEW.organisation_id)
  THEN PERFORM network.refuse('LC-2', 'A school hosts workshops once it has signed the starter agreement and named its link contact.'); END IF;
  IF network.room_role() = 'imt_app' THEN NEW.created_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
ALTER TABLE training.workshop_request ADD CONSTRAINT a_request_is_for_so_many CHECK (expected BETWEEN 1 AND 60 AND length(room) BETWEEN 1 AND 80 AND length(languages) BETWEEN 1 AND 120);
CREATE TRIGGER "LC-2_agreement_comes_first" BEFORE INSERT ON training.workshop_request FOR EACH ROW EXECUTE FUNCTION training.agreement_comes_first();

-- ───────────────────────── Offers ─────────────────────────
ALTER TABLE training.workshop_offer
  ADD CONSTRAINT "SY-3_an_offer_has_a_second_contact" CHECK (second_contact_id <> lead_id),
  ADD CONSTRAINT an_offer_is_at_a_fair_hour CHECK (training.at_a_fair_hour(starts_at, ends_at)),
  ADD CONSTRAINT an_offer_has_one_answer CHECK (num_nonnulls(withdrawn_at, declined_at, confirmed_at) <= 1),
  ADD CONSTRAINT details_are_short CHECK (length(details) <= 500);
CREATE UNIQUE INDEX one_chosen_offer ON training.workshop_offer (request_id) WHERE confirmed_at IS NOT NULL;
CREATE UNIQUE INDEX one_offer_for_a_time ON training.workshop_offer (request_id, lead_id, starts_at) WHERE num_nonnulls(withdrawn_at, declined_at) = 0;

-- Who could stand by a Lead: the link contacts of the school, other certified Leads and the hub of its area.
CREATE FUNCTION training.can_stand_by(_person uuid, _organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.membership m JOIN network.organisation o ON o.id = m.organisation_id JOIN network.organisation host ON host.id = _organisation
    JOIN network.person p ON p.id = m.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
    WHERE m.person_id = _person AND m.ended_at IS NULL AND ((m.organisation_id = _organisation AND m.is_link_contact)
      OR (m.role = 'lead_professional' AND training.certified_lead(_person, network.today()))
      OR (m.role = 'locality_hub' AND o.locality_id = host.locality_id))) $$;
-- Whether it has both its people, and both still can, or time to find a second contact (SY-3), so that anybody new can
-- sign up, be offered a place or bring more people.
CREATE FUNCTION training.takes_sign_ups(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM training.workshop w WHERE w.id = _workshop AND training.has_its_lead(w.id)
    AND (w.starts_at >= network.portal_now() + interval '7 days' OR training.can_stand_by(w.second_contact_id, w.organisation_id))) $$;
CREATE FUNCTION training.contacts_for(_organisation uuid) RETURNS TABLE (person_id uuid, name text, organisation text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT ON (p.id) p.id, p.name, o.name FROM network.membership m JOIN network.person p ON p.id = m.person_id JOIN network.organisation o ON o.id = m.organisation_id
  WHERE ((network.hat() = 'school' AND _organisation = network.acting_organisation()) OR (training.lead_now() AND EXISTS (SELECT FROM training.workshop_request r
      WHERE r.organisation_id = _organisation AND r.withdrawn_at IS NULL AND r.answered_at IS NULL)))
    AND m.ended_at IS NULL AND m.role IN ('school', 'lead_professional', 'locality_hub')
    AND p.left_at IS NULL AND p.disabled_at IS NULL AND training.can_stand_by(p.id, _organisation) ORDER BY p.id, m.role $$;

CREATE FUNCTION training.only_a_certified_lead_offers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE request training.workshop_request;
BEGIN
  SELECT * INTO request FROM training.workshop_request WHERE id = NEW.request_id;
  IF NOT training.certified_lead(NEW.lead_id, network.day_in_london(NEW.starts_at))
  THEN PERFORM network.refuse('LD-1', 'A Lead needs a certification that holds today and on the day of the workshop.'); END IF;
  IF NOT training.can_stand_by(NEW.second_contact_id, request.organisation_id)
  THEN PERFORM network.refuse('SY-3', 'Choose a second contact from the list: somebody at the school, at the hub, or another Lead.'); END IF;
  IF network.room_role() = 'imt_app' THEN
    IF NEW.lead_id IS DISTINCT FROM network.actor() OR num_nonnulls(NEW.withdrawn_at, NEW.declined_at, NEW.confirmed_at) > 0
      OR num_nonnulls(request.withdrawn_at, request.answered_at) > 0 OR NEW.starts_at <= network.portal_now()
    THEN PERFORM network.refuse('LD-1', 'A Lead offers their own time, for a day that is still to come.'); END IF;
    NEW.created_at := network.portal_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LD-1_only_a_certified_lead_offers" BEFORE INSERT ON training.workshop_offer FOR EACH ROW EXECUTE FUNCTION training.only_a_certified_lead_offers();
CREATE FUNCTION training.an_offer_is_answered_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() AND num_nonnulls(OLD.withdrawn_at, OLD.declined_at, OLD.confirmed_at) > 0
  THEN PERFORM network.refuse('KEEP', 'This offer has been answered.'); END IF;
  IF network.by_the_app() AND ((NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at AND network.hat() <> 'lead_professional')
    OR ((NEW.confirmed_at, NEW.declined_at) IS DISTINCT FROM (OLD.confirmed_at, OLD.declined_at) AND network.hat() <> 'school'))
  THEN PERFORM network.refuse('SY-1', 'A Lead takes an offer back, and the school answers it.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_offer_is_answered_once BEFORE UPDATE ON training.workshop_offer FOR EACH ROW EXECUTE FUNCTION training.an_offer_is_answered_once();

-- ───────────────────────── Workshops ─────────────────────────
ALTER TABLE training.workshop
  ADD CONSTRAINT capacity_holds CHECK (capacity BETWEEN 1 AND 60 AND taken BETWEEN 0 AND capacity),
  ADD CONSTRAINT a_workshop_is_at_a_fair_hour CHECK (training.at_a_fair_hour(starts_at, ends_at)),
  ADD CONSTRAINT "SY-3_a_workshop_has_a_second_contact" CHECK (second_contact_id <> lead_id),
  -- Somebody leaves whenever they want (FA-1). The gap is dated then, and nothing else makes one.
  ADD CONSTRAINT "SN-2_somebody_leads_it" CHECK (state IN ('cancelled', 'held') OR (num_nonnulls(lead_id, lead_gone_at) = 1 AND num_nonnulls(second_contact_id, second_gone_at) = 1)),
  ADD CONSTRAINT a_workshop_state_has_its_time CHECK ((state <> 'published' OR published_at IS NOT NULL) AND (state <> 'confirmed' OR published_at IS NULL)
    AND (state <> 'cancelled' OR cancelled_at IS NOT NULL) AND (state <> 'held' OR (held_at IS NOT NULL AND published_at IS NOT NULL))),
  ADD CONSTRAINT "SN-3_the_list_has_an_end" CHECK (list_goes_on BETWEEN network.day_in_london(starts_at) + 1 AND network.day_in_london(starts_at) + 365),
  ADD CONSTRAINT workshop_words_have_an_end CHECK (length(room) BETWEEN 1 AND 80 AND length(languages) BETWEEN 1 AND 120 AND code ~ '^[a-z2-9]{8}$'
    AND cardinality(covered) <= 12),
  ADD CONSTRAINT access_words_have_an_end CHECK (length(access) BETWEEN 1 AND 1000),
  ADD CONSTRAINT a_move_says_what_was CHECK (num_nonnulls(moved_at, was_starts_at, was_ends_at, was_room) IN (0, 4)),
  ADD CONSTRAINT one_workshop_for_a_lead EXCLUDE USING gist (lead_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state <> 'cancelled'),
  ADD CONSTRAINT one_workshop_in_a_room EXCLUDE USING gist (organisation_id WITH =, lower(room) WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state <> 'cancelled');
ALTER TABLE training.workshop_code ADD CONSTRAINT a_code_is_typed_easily CHECK (word ~ '^[A-Z2-9]{6}$');
CREATE INDEX workshops_to_come ON training.workshop (starts_at, locality_id) WHERE state = 'published';
-- The same by who hosts them, for a search that begins with the hosts near a postcode.
CREATE INDEX workshops_to_come_at ON training.workshop (organisation_id, starts_at) WHERE state = 'published';

-- SN-2, LD-1 and LD-3 whenever a workshop is made, published or moved.
CREATE FUNCTION training.led_by_a_certified_lead() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.state = 'published' AND OLD.state = 'confirmed' AND num_nonnulls(NEW.lead_id, NEW.second_contact_id) < 2
    THEN PERFORM network.refuse('SY-3', 'A workshop is published once it has a Lead and a second contact.'); END IF;
    NEW.lead_gone_at := CASE WHEN NEW.lead_id IS NULL THEN coalesce(OLD.lead_gone_at, network.portal_now()) END;
    NEW.second_gone_at := CASE WHEN NEW.second_contact_id IS NULL THEN coalesce(OLD.second_gone_at, network.portal_now()) END;
    IF NEW.state = OLD.state AND (NEW.starts_at, NEW.ends_at) = (OLD.starts_at, OLD.ends_at) AND (NEW.lead_id IS NULL OR NEW.lead_id = OLD.lead_id)
      AND (NEW.second_contact_id IS NULL OR NEW.second_contact_id = OLD.second_contact_id) THEN RETURN NEW; END IF;
  END IF;
  IF NEW.state NOT IN ('confirmed', 'published') THEN RETURN NEW; END IF;
  IF NEW.second_contact_id IS NOT NULL AND NOT training.can_stand_by(NEW.second_contact_id, NEW.organisation_id)
  THEN PERFORM network.refuse('SY-3', 'A workshop has a second contact: somebody at the school, at the hub, or another Lead.'); END IF;
  IF NEW.second_contact_id = ANY (NEW.stood_down)
  THEN PERFORM network.refuse('SY-1', 'This person has said that they cannot stand by the Lead at this workshop. Choose somebody else.'); END IF;
  IF NEW.lead_id IS NULL THEN RETURN NEW; END IF;
  IF NOT training.certified_lead(NEW.lead_id, network.day_in_london(NEW.starts_at))
  THEN PERFORM network.refuse('SN-2', 'A workshop is led by a Lead whose certification holds today and on its day.'); END IF;
  -- Workshops of one Lead take turns here, so that two schools who confirm at one moment are both counted.
  PERFORM 1 FROM network.person p WHERE p.id = NEW.lead_id FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM training.workshop w WHERE w.lead_id = NEW.lead_id AND w.id <> NEW.id AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now()) >= 8
  THEN PERFORM network.refuse('LD-3', 'This Lead has 8 workshops ahead already, and takes on no more for now.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SN-2_led_by_a_certified_lead" BEFORE INSERT OR UPDATE OF lead_id, second_contact_id, starts_at, ends_at, state ON training.workshop
  FOR EACH ROW EXECUTE FUNCTION training.led_by_a_certified_lead();

-- A workshop is made from an offer its school confirms, at that offer's time, and moves one way.
CREATE FUNCTION training.a_workshop_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.starts_at, NEW.ends_at, NEW.room, NEW.state) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.room, OLD.state)
  THEN NEW.sequence := OLD.sequence + 1; END IF;
  -- What families knew before, for as long as they have not said that they saw it.
  IF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state = 'published' AND (NEW.starts_at, NEW.ends_at, NEW.room) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.room)
  THEN NEW.moved_at := network.portal_now(); NEW.was_starts_at := OLD.starts_at; NEW.was_ends_at := OLD.ends_at; NEW.was_room := OLD.room; END IF;
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NOT training.may_host(NEW.organisation_id)
    THEN PERFORM network.refuse('LC-2', 'A school hosts workshops once it has signed the starter agreement and named its link contact.'); END IF;
    IF NEW.state <> 'confirmed' OR NEW.taken + NEW.came_count + NEW.places_count <> 0 OR NOT EXISTS (SELECT FROM training.workshop_offer o JOIN training.workshop_request r ON r.id = o.request_id
      WHERE o.id = NEW.offer_id AND o.confirmed_at IS NOT NULL AND o.lead_id = NEW.lead_id AND o.second_contact_id = NEW.second_contact_id
        AND o.starts_at = NEW.starts_at AND o.ends_at = NEW.ends_at AND r.organisation_id = NEW.organisation_id AND r.withdrawn_at IS NULL)
    THEN PERFORM network.refuse('SN-2', 'A workshop is made from a Lead’s offer that the school has confirmed.'); END IF;
    NEW.created_at := network.portal_now();
    RETURN NEW;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state::text, NEW.state::text) NOT IN (('confirmed', 'published'), ('confirmed', 'cancelled'), ('published', 'cancelled'), ('published', 'held'))
    OR (OLD.state IN ('cancelled', 'held') AND (NEW.starts_at, NEW.ends_at, NEW.room, NEW.capacity, NEW.access) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.room, OLD.capacity, OLD.access))
    OR ((NEW.audience, NEW.languages) IS DISTINCT FROM (OLD.audience, OLD.languages) AND (OLD.state NOT IN ('confirmed', 'published') OR network.day_in_london(OLD.starts_at) <= network.today()))
    OR (NEW.state = 'published' AND NEW.starts_at IS DISTINCT FROM OLD.starts_at AND NEW.starts_at <= network.portal_now())
    OR (NEW.state = 'published' AND OLD.state = 'confirmed' AND NEW.starts_at <= network.portal_now())
    OR (NEW.state = 'held' AND OLD.state <> 'held' AND NEW.ends_at > network.portal_now())
    -- Whoever is in the room is there: what has begun is neither moved nor called off.
    OR (OLD.starts_at <= network.portal_now() AND ((NEW.starts_at, NEW.ends_at, NEW.room) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.room)
      OR (NEW.state = 'cancelled' AND OLD.state <> 'cancelled')))
  THEN PERFORM network.refuse('KEEP', 'A workshop cannot go that way.'); END IF;
  -- Each hat moves what is its own to move: the school the place and the hour, the Lead the day itself.
  IF (network.hat() = 'lead_professional' AND ((NEW.starts_at, NEW.ends_at, NEW.room, NEW.capacity, NEW.second_contact_id, NEW.list_goes_on)
        IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.room, OLD.capacity, OLD.second_contact_id, OLD.list_goes_on)
        OR (NEW.state <> OLD.state AND NEW.state = 'published')))
    OR (network.hat() <> 'school' AND (NEW.audience, NEW.languages, NEW.access) IS DISTINCT FROM (OLD.audience, OLD.languages, OLD.access))
    OR (NEW.second_contact_id IS NULL AND OLD.second_contact_id IS NOT NULL)
    OR (network.hat() = 'school' AND (NEW.covered IS DISTINCT FROM OLD.covered OR (NEW.state <> OLD.state AND NEW.state = 'held')))
  THEN PERFORM network.refuse('KEEP', 'That is not for this hat to change.'); END IF;
  IF OLD.published_at IS NOT NULL AND NEW.list_goes_on - OLD.list_goes_on > greatest(0, network.day_in_london(NEW.starts_at) - network.day_in_london(OLD.starts_at))
  THEN PERFORM network.refuse('SN-3', 'Families were told on which day the list is deleted. It is never kept longer than that.'); END IF;
  IF NEW.state <> OLD.state THEN
    CASE NEW.state WHEN 'published' THEN NEW.published_at := network.portal_now(); WHEN 'cancelled' THEN NEW.cancelled_at := network.portal_now();
      WHEN 'held' THEN NEW.held_at := network.portal_now(); ELSE NULL; END CASE;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_workshop_moves_on BEFORE INSERT OR UPDATE ON training.workshop FOR EACH ROW EXECUTE FUNCTION training.a_workshop_moves_on();
CREATE TRIGGER public_pages_hear AFTER INSERT OR DELETE OR UPDATE OF state, starts_at, ends_at, room, access, capacity, languages, audience, lead_id, second_contact_id ON training.workshop
  FOR EACH STATEMENT EXECUTE FUNCTION network.tell_public_pages();
CREATE TRIGGER public_pages_hear AFTER UPDATE OF ended_at ON training.lead_certification FOR EACH STATEMENT EXECUTE FUNCTION network.tell_public_pages();
CREATE TRIGGER public_pages_hear AFTER UPDATE ON training.host FOR EACH STATEMENT EXECUTE FUNCTION network.tell_public_pages();

-- ───────────────────────── Places ─────────────────────────
ALTER TABLE training.workshop_place
  ADD CONSTRAINT a_party_is_small CHECK (party BETWEEN 1 AND 6 AND came BETWEEN 0 AND 12),
  ADD CONSTRAINT an_offer_has_a_time CHECK (state <> 'offered' OR (offered_at IS NOT NULL AND offer_ends_at > offered_at)),
  ADD CONSTRAINT a_place_has_an_address CHECK (email IS NOT NULL OR walked_in),
  ADD CONSTRAINT one_spelling_of_a_place_address CHECK (email = lower(email) AND email !~ '[[:space:],;<>"]' AND length(email) BETWEEN 6 AND 254),
  ADD CONSTRAINT only_a_kept_turn_is_offered CHECK (state <> 'offered' OR kept_at IS NOT NULL),
  ADD CONSTRAINT place_words_have_an_end CHECK (length(name) BETWEEN 1 AND 120 AND length(access_needs) <= 500);
CREATE INDEX places_to_keep ON training.workshop_place (keep_by) WHERE kept_at IS NULL AND state IN ('booked', 'waiting');
CREATE UNIQUE INDEX one_sign_up_for_an_address ON training.workshop_place (workshop_id, email) WHERE state IN ('booked', 'waiting', 'offered');

-- How many are counted in is the workshop's own figure, and its row lock makes everybody take turns: never one too many.
CREATE FUNCTION training.count_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE more integer := 0; was integer; is_now integer; room integer; workshop uuid;
BEGIN
  IF TG_OP <> 'DELETE' AND NEW.state IN ('booked', 'offered') THEN more := NEW.party; END IF;
  IF TG_OP <> 'INSERT' AND OLD.state IN ('booked', 'offered') THEN more := more - OLD.party; END IF;
  -- SN-3: who was there goes, how many were there stays, whoever deletes the row.
  IF TG_OP = 'DELETE' AND OLD.state = 'booked' AND OLD.kept_at IS NOT NULL THEN
    UPDATE training.workshop w SET came_count = w.came_count + coalesce(OLD.came, 0), places_count = w.places_count + OLD.party
    WHERE w.id = OLD.workshop_id AND w.starts_at <= network.portal_now();
  END IF;
  IF more = 0 THEN RETURN NULL; END IF;
  workshop := CASE WHEN TG_OP = 'DELETE' THEN OLD.workshop_id ELSE NEW.workshop_id END;
  UPDATE training.workshop w SET taken = w.taken + more WHERE w.id = workshop RETURNING w.taken - more, w.taken, w.capacity INTO was, is_now, room;
  -- Public pages say “places free” or “full”, so they are drawn again only when that turns.
  IF (was >= room) <> (is_now >= room) THEN PERFORM pg_notify('portal_public', '*'); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_places AFTER INSERT OR DELETE OR UPDATE OF state, party, workshop_id ON training.workshop_place FOR EACH ROW EXECUTE FUNCTION training.count_places();

-- Everything about places begins here: the workshop's row is held until the transaction ends, and says how many are free.
-- Only for those with something to do there: nobody else keeps a school or its families waiting.
CREATE FUNCTION training.hold_workshop(_workshop uuid) RETURNS integer LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT w.capacity - w.taken FROM training.workshop w WHERE w.id = _workshop AND (network.hat() = 'the_portal'
    OR (network.hat() = 'visitor' AND w.published_at IS NOT NULL) OR (network.hat() = 'school' AND w.organisation_id = network.acting_organisation())
    OR (network.hat() = 'lead_professional' AND w.lead_id = network.actor())) FOR NO KEY UPDATE $$;

-- A place is taken now, in a workshop that is still to come; on the day its Lead, or the code on the slide, lets people in.
CREATE FUNCTION training.a_place_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE w record;
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  SELECT x.state, x.starts_at, x.ends_at, x.second_contact_id INTO w FROM training.workshop x WHERE x.id = NEW.workshop_id;
  IF TG_OP = 'INSERT' THEN
    IF w.state IS DISTINCT FROM 'published' OR (CASE WHEN NEW.walked_in THEN network.day_in_london(w.starts_at) <> network.today() OR NEW.state <> 'booked'
      ELSE w.starts_at <= network.portal_now() OR NEW.state NOT IN ('booked', 'waiting') END)
      OR num_nonnulls(NEW.offered_at, NEW.offer_ends_at, NEW.cancelled_at, NEW.said_at) > 0
      OR (NOT NEW.walked_in AND num_nonnulls(NEW.checked_in_at, NEW.came) > 0) OR NEW.came > NEW.party
    THEN PERFORM network.refuse('KEEP', 'This workshop takes no sign-ups now.'); END IF;
    IF NEW.walked_in AND network.portal_now() NOT BETWEEN w.starts_at - interval '1 hour' AND w.ends_at + interval '2 hours'
    THEN PERFORM network.refuse('KEEP', 'Whoever comes without a sign-up is put down from an hour before the start until two hours after the end.'); END IF;
    IF NOT training.has_its_lead(NEW.workshop_id)
    THEN PERFORM network.refuse('SN-2', 'This workshop has no Lead at the moment, so nobody can sign up for now.'); END IF;
    IF NOT NEW.walked_in AND NOT training.takes_sign_ups(NEW.workshop_id)
    THEN PERFORM network.refuse('SY-3', 'This workshop needs a second contact first, so nobody can sign up for now.'); END IF;
    NEW.created_at := network.portal_now();
    -- Anybody can type an address. Whoever is signed in with it, or stands in the room, has nothing more to show.
    NEW.keep_by := NULL;
    NEW.kept_at := CASE WHEN NEW.walked_in OR NEW.email = network.actor_email() THEN network.portal_now() END;
  ELSE
    IF (NEW.party > OLD.party OR (NEW.state <> OLD.state AND (NEW.state = 'offered' OR OLD.state = 'offered' AND NEW.state = 'booked')))
      AND NOT training.takes_sign_ups(NEW.workshop_id)
    THEN PERFORM network.refuse('SN-2', 'Nobody leads this workshop at the moment, or stands by its Lead, so nothing is offered, taken or made bigger for now.'); END IF;
    IF NEW.state = 'booked' AND OLD.state = 'offered' OR NEW.checked_in_at IS NOT NULL OR NEW.came > 0
    THEN NEW.kept_at := coalesce(OLD.kept_at, network.portal_now());
    ELSIF NEW.kept_at IS DISTINCT FROM OLD.kept_at THEN
      IF OLD.kept_at IS NOT NULL OR OLD.token_hash IS DISTINCT FROM current_setting('app.place', true) OR NEW.state NOT IN ('booked', 'waiting')
      THEN PERFORM network.refuse('SY-2', 'A place is kept by whoever has its letter, and by nobody for them.'); END IF;
      NEW.kept_at := network.portal_now();
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state::text, NEW.state::text) NOT IN (('booked', 'cancelled'), ('waiting', 'cancelled'), ('waiting', 'offered'),
        ('offered', 'booked'), ('offered', 'cancelled'), ('offered', 'lapsed'), ('booked', 'lapsed'), ('waiting', 'lapsed'))
      OR (NEW.state = 'lapsed' AND OLD.state IN ('booked', 'waiting') AND (network.hat() <> 'the_portal' OR OLD.kept_at IS NOT NULL
        OR OLD.keep_by IS NULL OR OLD.keep_by > network.portal_now()))
      OR (NEW.state = 'offered' AND OLD.state = 'waiting' AND network.hat() <> 'the_portal')
      OR (NEW.state = 'lapsed' AND OLD.state = 'offered' AND (network.hat() <> 'the_portal' OR OLD.offer_ends_at > network.portal_now()))
      OR (NEW.state = 'booked' AND OLD.state = 'offered' AND (network.hat() = 'the_portal' OR OLD.offer_ends_at <= network.portal_now()))
    THEN PERFORM network.refuse('SY-2', 'A place moves only by the act of the people it is for, and in time.'); END IF;
    -- SY-2: a Lead notes who came, once the day is there, and changes nothing else of anybody's.
    IF network.hat() = 'lead_professional' AND OLD.token_hash IS DISTINCT FROM current_setting('app.place', true)
      AND ((NEW.name, NEW.party, NEW.access_needs, NEW.state, NEW.reminders, NEW.tell_me_more, NEW.said_at) IS DISTINCT FROM
        (OLD.name, OLD.party, OLD.access_needs, OLD.state, OLD.reminders, OLD.tell_me_more, OLD.said_at) OR network.day_in_london(w.starts_at) > network.today())
    THEN PERFORM network.refuse('SY-2', 'A Lead notes on the day who came. All else is for the family to change.'); END IF;
    -- SN-3: what a family needs goes as soon as there is no place any more, and nothing new comes in. Taking it out is always theirs.
    IF OLD.state IN ('cancelled', 'lapsed') AND NEW.access_needs <> '' AND NEW.access_needs IS DISTINCT FROM OLD.access_needs
    THEN PERFORM network.refuse('SN-3', 'This is no place any more, so nothing new about anybody is kept with it.'); END IF;
    IF NEW.state IN ('cancelled', 'lapsed') THEN NEW.access_needs := ''; END IF;
    IF NEW.seen_move_at IS DISTINCT FROM OLD.seen_move_at THEN
      IF OLD.token_hash IS DISTINCT FROM current_setting('app.place', true)
      THEN PERFORM network.refuse('SY-2', 'Whoever has its letter says that they saw the new time, and nobody for them.'); END IF;
      NEW.seen_move_at := network.portal_now();
    END IF;
    IF NEW.said_at IS DISTINCT FROM OLD.said_at THEN
      IF OLD.said_at IS NOT NULL OR NEW.state <> 'booked' OR NEW.kept_at IS NULL OR w.ends_at > network.portal_now()
        OR network.today() > network.day_in_london(w.ends_at) + 7
      THEN PERFORM network.refuse('KEEP', 'You can say once how it was, in the seven days after the workshop.'); END IF;
      NEW.said_at := network.portal_now();
    END IF;
    IF NEW.checked_in_at IS DISTINCT FROM OLD.checked_in_at AND NEW.checked_in_at IS NOT NULL THEN
      IF network.day_in_london(w.starts_at) <> network.today() OR NEW.state <> 'booked' OR w.state NOT IN ('published', 'held')
      THEN PERFORM network.refuse('KEEP', 'Checking in is for the day of the workshop.'); END IF;
      NEW.checked_in_at := network.portal_now();
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_place_moves_on BEFORE INSERT OR UPDATE ON training.workshop_place FOR EACH ROW EXECUTE FUNCTION training.a_place_moves_on();
-- Nobody fills workshops with other people's addresses: each holds three sign-ups at once that nobody has kept yet.
CREATE FUNCTION training.an_address_holds_few() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF network.room_role() <> 'imt_app' THEN RETURN NEW; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('place ' || NEW.email, 0));
  IF (SELECT count(*) FROM training.workshop_place p JOIN training.workshop w ON w.id = p.workshop_id WHERE p.email = NEW.email AND p.kept_at IS NULL
      AND p.state IN ('booked', 'waiting') AND w.state = 'published' AND w.starts_at > network.portal_now()) >= 3
  THEN PERFORM network.refuse('KEEP', 'Keep or give back what is held for this address first. Its letters say how.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_address_holds_few BEFORE INSERT ON training.workshop_place FOR EACH ROW WHEN (NEW.kept_at IS NULL)
  EXECUTE FUNCTION training.an_address_holds_few();
-- A day to keep it, from when its letter has gone: a mail server that is down costs nobody their place.
CREATE FUNCTION training.a_letter_starts_the_day_to_keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE training.workshop_place SET keep_by = NEW.sent_at + interval '24 hours'
  WHERE id = substring(NEW.key FROM '^place ([0-9a-f-]{36})$')::uuid AND kept_at IS NULL AND keep_by IS NULL;
  RETURN NULL;
END $$;
-- A letter that no mail server takes, while letters written a day after it have gone, has an address nobody reads: its day
-- begins without it, or made-up addresses would hold places until the start.
CREATE FUNCTION training.start_days_of_lost_letters() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH started AS (UPDATE training.workshop_place p SET keep_by = network.portal_now() + interval '24 hours'
    WHERE network.hat() = 'the_portal' AND p.kept_at IS NULL AND p.keep_by IS NULL AND p.state IN ('booked', 'waiting')
      AND p.created_at < network.portal_now() - interval '48 hours'
      AND EXISTS (SELECT FROM network.mail m WHERE m.created_at > p.created_at + interval '24 hours' AND m.sent_at IS NOT NULL) RETURNING 1)
  SELECT count(*) FROM started $$;
CREATE TRIGGER a_letter_starts_the_day_to_keep AFTER UPDATE OF sent_at ON network.mail FOR EACH ROW
  WHEN (OLD.sent_at IS NULL AND NEW.sent_at IS NOT NULL AND NEW.template IN ('place-booked', 'place-waiting'))
  EXECUTE FUNCTION training.a_letter_starts_the_day_to_keep();

ALTER TABLE training.workshop_support ADD CONSTRAINT a_surgery_answers_once CHECK (num_nonnulls(agreed_at, declined_at) <= 1 AND (agreed_at IS NULL OR length(who) BETWEEN 1 AND 120));
CREATE FUNCTION training.support_is_a_surgery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM network.organisation o WHERE o.id = NEW.organisation_id AND o.kind = 'primary_care')
  THEN PERFORM network.refuse('PC-2', 'Primary care is asked to support a workshop, and nobody else.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PC-2_support_is_a_surgery" BEFORE INSERT OR UPDATE OF organisation_id ON training.workshop_support FOR EACH ROW EXECUTE FUNCTION training.support_is_a_surgery();
-- Whoever says how it was says it once: one answer in a transaction that marks a place, savepoints or not.
CREATE FUNCTION training.said_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF network.room_role() = 'imt_app' AND (SELECT count(*) FROM training.workshop_feedback f WHERE f.workshop_id = NEW.workshop_id
    AND pg_xact_status(f.xmin::text::xid8) = 'in progress') > 1
  THEN PERFORM network.refuse('KEEP', 'You can say once how it was.'); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER said_once AFTER INSERT ON training.workshop_feedback FOR EACH ROW EXECUTE FUNCTION training.said_once();
ALTER TABLE training.workshop_feedback ADD CONSTRAINT feedback_is_a_choice CHECK (welcome BETWEEN 1 AND 4 AND clear BETWEEN 1 AND 4 AND useful BETWEEN 1 AND 4);

-- A workshop that is still to come keeps its Lead and its second contact: nobody else takes off a hat it stands on. Who
-- leaves by their own act leaves (FA-1): the gap is dated, and those it concerns are told.
CREATE FUNCTION training.workshops_keep_their_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.ended_at IS NOT NULL AND NEW.ended_by_id = NEW.person_id THEN
    UPDATE training.workshop w SET lead_id = NULL WHERE w.lead_id = NEW.person_id AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now()
      AND NOT EXISTS (SELECT FROM network.membership m WHERE m.person_id = NEW.person_id AND m.role = 'lead_professional' AND m.ended_at IS NULL);
    UPDATE training.workshop w SET second_contact_id = NULL WHERE w.second_contact_id = NEW.person_id AND w.state IN ('confirmed', 'published')
      AND w.ends_at > network.portal_now() AND NOT training.can_stand_by(NEW.person_id, w.organisation_id);
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM training.workshop w WHERE w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now()
    AND ((w.lead_id = NEW.person_id AND NOT EXISTS (SELECT FROM network.membership m WHERE m.person_id = NEW.person_id AND m.role = 'lead_professional' AND m.ended_at IS NULL))
      OR (w.second_contact_id = NEW.person_id AND NOT training.can_stand_by(NEW.person_id, w.organisation_id))))
  THEN PERFORM network.refuse('SY-3', 'Somebody counts on this hat for a workshop that is still to come. Call the workshop off first, or choose another second contact.'); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "SY-3_workshops_keep_their_people" AFTER UPDATE OF ended_at, is_link_contact ON network.membership
  FOR EACH ROW EXECUTE FUNCTION training.workshops_keep_their_people();

-- A second contact can say, by their own press, that they no longer can. Whether there was anything to step back from.
CREATE FUNCTION training.stand_down(_workshop uuid) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH gone AS (UPDATE training.workshop w SET second_contact_id = NULL, stood_down = w.stood_down || network.actor() WHERE w.id = _workshop AND w.second_contact_id = network.actor()
    AND network.hat() IN ('school', 'lead_professional', 'locality_hub') AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now() RETURNING 1)
  SELECT EXISTS (SELECT FROM gone) $$;
-- A Lead who cannot come says so before the day begins; a second contact who is a Lead may then lead it instead.
CREATE FUNCTION training.step_aside(_workshop uuid) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH gone AS (UPDATE training.workshop w SET lead_id = NULL WHERE w.id = _workshop AND w.lead_id = network.actor()
    AND network.hat() = 'lead_professional' AND w.state IN ('confirmed', 'published') AND w.starts_at > network.portal_now() RETURNING 1)
  SELECT EXISTS (SELECT FROM gone) $$;
CREATE FUNCTION training.take_over(_workshop uuid) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH taken AS (UPDATE training.workshop w SET lead_id = network.actor(), second_contact_id = NULL WHERE w.id = _workshop AND w.lead_id IS NULL
    AND w.second_contact_id = network.actor() AND training.lead_now() AND w.state IN ('confirmed', 'published') AND w.starts_at > network.portal_now() RETURNING 1)
  SELECT EXISTS (SELECT FROM taken) $$;
-- Workshops still to come that count on whoever asks, in whichever hat: for the page where they leave.
CREATE FUNCTION training.counts_on_me() RETURNS TABLE (id uuid, part text, school text, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT w.id, CASE WHEN w.lead_id = network.actor() THEN 'lead' ELSE 'second' END, o.name, w.starts_at, w.ends_at
  FROM training.workshop w JOIN network.organisation o ON o.id = w.organisation_id
  WHERE network.actor() IN (w.lead_id, w.second_contact_id) AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now() $$;
-- Whoever can no longer lead or stand by (an account that was closed for them, a certification that ended or ran out) leaves
-- a gap, dated as if they had said so. A Lead's certification can be renewed, so that alone makes none of the Lead's.
CREATE FUNCTION training.date_gaps() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH open AS (SELECT w.id, EXISTS (SELECT FROM network.person p WHERE p.id = w.lead_id AND num_nonnulls(p.left_at, p.disabled_at) > 0) AS no_lead,
      w.second_contact_id IS NOT NULL AND NOT training.can_stand_by(w.second_contact_id, w.organisation_id) AS no_second
    FROM training.workshop w WHERE network.hat() = 'the_portal' AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now()),
  dated AS (UPDATE training.workshop w SET lead_id = CASE WHEN NOT o.no_lead THEN w.lead_id END, second_contact_id = CASE WHEN NOT o.no_second THEN w.second_contact_id END
    FROM open o WHERE o.id = w.id AND (o.no_lead OR o.no_second) RETURNING 1)
  SELECT count(*) FROM dated $$;
-- Who leaves I Matter Training leads nothing and stands by nobody there any more (FA-1). What was asked, held and granted goes
-- with them; a no, and an end before its time, stays with its reason until its period ends, for when they ask again (LD-1).
CREATE FUNCTION training.leave_leading() RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE training.workshop w SET lead_id = nullif(w.lead_id, network.actor()), second_contact_id = nullif(w.second_contact_id, network.actor())
    WHERE network.hat() = 'signed_in' AND network.actor() IN (w.lead_id, w.second_contact_id) AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now();
  DELETE FROM training.lead_certification c WHERE network.hat() = 'signed_in' AND c.person_id = network.actor() AND NOT training.a_no_is_kept(c);
  UPDATE training.lead_certification c SET evidence = 'Deleted when they left.' WHERE network.hat() = 'signed_in' AND c.person_id = network.actor() $$;
-- What the portal's letters about gaps go by.
CREATE FUNCTION training.gaps() RETURNS TABLE (workshop_id uuid, part text, gone_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT w.id, x.part, x.gone_at FROM training.workshop w CROSS JOIN LATERAL (VALUES ('lead', w.lead_gone_at), ('second', w.second_gone_at)) AS x (part, gone_at)
  WHERE network.hat() = 'the_portal' AND x.gone_at IS NOT NULL AND w.state IN ('confirmed', 'published') AND w.ends_at > network.portal_now() $$;

-- Places belong to an address. When an account closes, those of its address go with it; what an earlier owner of the
-- address signed up for is not the account's.
CREATE FUNCTION training.places_go_with_their_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM training.workshop_place p WHERE p.email = OLD.email AND p.created_at >= coalesce(OLD.email_since, OLD.created_at);
  RETURN NULL;
END $$;
CREATE TRIGGER places_go_with_their_address AFTER UPDATE OF left_at ON network.person FOR EACH ROW
  WHEN (NEW.left_at IS NOT NULL AND OLD.left_at IS NULL) EXECUTE FUNCTION training.places_go_with_their_address();

-- ───────────────────────── Who reaches what ─────────────────────────
-- These answer for policies of other tables, which would otherwise ask one another in circles.
CREATE FUNCTION training.hosted_here(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() = 'school' AND EXISTS (SELECT FROM training.workshop w WHERE w.id = _workshop AND w.organisation_id = network.acting_organisation()) $$;
-- SN-3: the school's list is closed on its date, whether or not it has been deleted yet.
CREATE FUNCTION training.list_open_here(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() = 'school' AND EXISTS (SELECT FROM training.workshop w WHERE w.id = _workshop AND w.organisation_id = network.acting_organisation() AND w.list_goes_on > network.today()) $$;
-- A Lead has a list from when there is one until two days after, and while certified (LD-1, LD-3).
CREATE FUNCTION training.led_by_me(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT training.lead_now() AND EXISTS (SELECT FROM training.workshop w WHERE w.id = _workshop AND w.lead_id = network.actor() AND w.ends_at > network.portal_now() - interval '2 days') $$;
-- The word on the slide is for its Lead from the day before. Everybody else types it, and hears whether it is right.
CREATE FUNCTION training.slide_open_to_me(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT training.led_by_me(_workshop) AND EXISTS (SELECT FROM training.workshop w WHERE w.id = _workshop AND network.day_in_london(w.starts_at) <= network.today() + 1) $$;
CREATE FUNCTION training.is_the_code(_workshop uuid, _typed text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM training.workshop_code c JOIN training.workshop w ON w.id = c.workshop_id
    WHERE c.workshop_id = _workshop AND c.word = _typed AND network.day_in_london(w.starts_at) = network.today()) $$;
-- Whom to turn to at a school is for those who run a workshop there, until two days after it.
CREATE FUNCTION training.runs_one_at(_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() IN ('lead_professional', 'locality_hub') AND EXISTS (SELECT FROM training.workshop w WHERE w.organisation_id = _organisation
    AND w.state <> 'cancelled' AND w.ends_at > network.portal_now() - interval '2 days'
    AND ((w.lead_id = network.actor() AND training.lead_now()) OR (w.second_contact_id = network.actor() AND training.can_stand_by(network.actor(), _organisation)))) $$;
CREATE FUNCTION training.asked_for_support(_workshop uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() = 'primary_care' AND EXISTS (SELECT FROM training.workshop_support s WHERE s.workshop_id = _workshop AND s.organisation_id = network.acting_organisation()) $$;
CREATE FUNCTION training.asked_here(_request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT network.hat() = 'school' AND EXISTS (SELECT FROM training.workshop_request r WHERE r.id = _request AND r.organisation_id = network.acting_organisation()) $$;
CREATE FUNCTION training.hosts_in_public(_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM training.workshop w WHERE w.organisation_id = _organisation AND (w.published_at IS NOT NULL OR training.asked_for_support(w.id))) $$;
-- True of the workshop whose place says in this very transaction how it was.
CREATE FUNCTION training.said_just_now() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.workshop_id FROM training.workshop_place p WHERE p.token_hash = current_setting('app.place', true) AND p.said_at IS NOT NULL AND p.xmin = pg_current_xact_id()::xid $$;
-- The feed behind the token in somebody's hand, and whose it is while their certification holds.
CREATE FUNCTION training.feed_in_hand() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.person_id FROM training.calendar_feed f JOIN network.person p ON p.id = f.person_id AND p.left_at IS NULL AND p.disabled_at IS NULL
  WHERE f.token_hash = current_setting('app.feed', true) AND f.ended_at IS NULL $$;
-- Whom the portal writes to about a workshop: its Lead, its second contact and its school's link contacts.
CREATE FUNCTION training.people_of_workshop(_workshop uuid) RETURNS TABLE (person_id uuid, name text, email text, part text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email, x.part FROM training.workshop w CROSS JOIN LATERAL (
      SELECT w.lead_id AS id, 'lead' AS part UNION ALL SELECT w.second_contact_id, 'second'
      UNION ALL SELECT m.person_id, 'school' FROM network.membership m WHERE m.organisation_id = w.organisation_id AND m.is_link_contact AND m.ended_at IS NULL) x
    JOIN network.person p ON p.id = x.id
  WHERE w.id = _workshop AND p.left_at IS NULL AND p.disabled_at IS NULL AND network.hat() = 'the_portal' $$;
CREATE FUNCTION training.link_contacts_of(_organisation uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM network.membership m JOIN network.person p ON p.id = m.person_id
  WHERE m.organisation_id = _organisation AND m.is_link_contact AND m.ended_at IS NULL AND p.left_at IS NULL AND p.disabled_at IS NULL AND network.hat() = 'the_portal' $$;
-- The Lead who made an offer, for the letter that says what the school chose.
CREATE FUNCTION training.lead_of_offer(_offer uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM training.workshop_offer o JOIN network.person p ON p.id = o.lead_id
  WHERE o.id = _offer AND p.left_at IS NULL AND p.disabled_at IS NULL AND network.hat() = 'the_portal' $$;
-- Whom a letter about a certification goes to.
CREATE FUNCTION training.holder_of(_certification uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM training.lead_certification c JOIN network.person p ON p.id = c.person_id
  WHERE c.id = _certification AND p.left_at IS NULL AND p.disabled_at IS NULL AND network.hat() = 'the_portal' $$;
-- How many had a place, how many came, and how it was for those who said: figures for the staff, the school and the Lead,
-- and no row of anybody's. They go through the gate (lib/domain/network/disclosure) before anyone sees them. What people
-- said stands still: nobody sees it before the eighth day, and what came in by then is all there ever is.
CREATE FUNCTION training.workshop_figures() RETURNS TABLE (workshop_id uuid, places bigint, came bigint, said_from date, said bigint, welcome bigint, clear bigint, useful bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT w.id, w.places_count + coalesce(p.places, 0), w.came_count + coalesce(p.came, 0), f.said_from, f.said, f.welcome, f.clear, f.useful FROM training.workshop w
  CROSS JOIN LATERAL (SELECT sum(x.party) AS places, sum(x.came) AS came FROM training.workshop_place x WHERE x.workshop_id = w.id AND x.state = 'booked' AND x.kept_at IS NOT NULL) p
  CROSS JOIN LATERAL (SELECT network.day_in_london(w.ends_at) + 8 AS said_from, count(*) AS said, count(*) FILTER (WHERE x.welcome >= 3) AS welcome, count(*) FILTER (WHERE x.clear >= 3) AS clear,
    count(*) FILTER (WHERE x.useful >= 3) AS useful FROM training.workshop_feedback x
    WHERE x.workshop_id = w.id AND x."on" <= network.day_in_london(w.ends_at) + 7 AND network.today() >= network.day_in_london(w.ends_at) + 8) f
  WHERE w.published_at IS NOT NULL AND w.state <> 'cancelled' AND w.ends_at <= network.portal_now() - interval '2 days' AND (network.hat() = 'imatter_training'
    OR (network.hat() = 'school' AND w.organisation_id = network.acting_organisation()) OR (network.hat() = 'lead_professional' AND w.lead_id = network.actor())) $$;
-- When Leads of an area said they could come, for a school that thinks of a day: times, and nobody's name.
CREATE FUNCTION training.times_near(_locality uuid) RETURNS TABLE (weekday integer, part text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT t.weekday, t.part::text FROM training.lead_time t
  WHERE network.hat() = 'school' AND t.locality_id = _locality AND training.certified_lead(t.lead_id, network.today()) $$;
-- Leads whom a request could suit, for the letter that tells them of it.
CREATE FUNCTION training.leads_near(_locality uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM network.person p WHERE network.hat() = 'the_portal' AND p.left_at IS NULL AND p.disabled_at IS NULL
    AND training.certified_lead(p.id, network.today()) AND EXISTS (SELECT FROM training.lead_time t WHERE t.lead_id = p.id AND t.locality_id = _locality) $$;

GRANT SELECT, INSERT, DELETE ON training.term TO imt_app;
GRANT SELECT, INSERT (id, person_id, level, evidence, asked_at), UPDATE (decided_at, decided_by_id, starts_on, ends_on, because, ended_at), DELETE ON training.lead_certification TO imt_app;
GRANT SELECT, INSERT, DELETE ON training.lead_time TO imt_app;
GRANT SELECT, INSERT, UPDATE (ended_at), DELETE ON training.calendar_feed TO imt_app;
GRANT SELECT, INSERT, UPDATE (urn, street, town, postcode, outcode, access, parking, phone, keep_days, updated_at) ON training.host TO imt_app;
GRANT SELECT, INSERT, UPDATE (safeguarding_name, safeguarding_phone, safeguarding_email) ON training.host_contact TO imt_app;
GRANT SELECT, INSERT ON training.workshop_code TO imt_app;
GRANT SELECT, INSERT ON training.starter_agreement TO imt_app;
GRANT SELECT, INSERT, UPDATE (withdrawn_at, answered_at) ON training.workshop_request TO imt_app;
GRANT SELECT, INSERT ON training.requested_date TO imt_app;
GRANT SELECT, INSERT, UPDATE (withdrawn_at, declined_at, confirmed_at) ON training.workshop_offer TO imt_app;
GRANT SELECT, INSERT, UPDATE (state, audience, languages, room, access, starts_at, ends_at, capacity, second_contact_id, published_at, cancelled_at, held_at, covered, list_goes_on) ON training.workshop TO imt_app;
GRANT SELECT, INSERT, UPDATE (name, party, access_needs, state, reminders, tell_me_more, offered_at, offer_ends_at, cancelled_at, checked_in_at, came, said_at, kept_at, seen_move_at), DELETE ON training.workshop_place TO imt_app;
GRANT SELECT, INSERT, UPDATE (agreed_at, declined_at, who) ON training.workshop_support TO imt_app;
GRANT INSERT ON training.workshop_feedback TO imt_app;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA network, training FROM PUBLIC;
GRANT EXECUTE ON FUNCTION network.today(), network.day_in_london(timestamptz) TO network_app, imt_app, rhm_app;
GRANT EXECUTE ON FUNCTION training.at_a_fair_hour(timestamptz, timestamptz), training.working_name(uuid), training.holds_on(uuid, date), training.has_its_lead(uuid), training.takes_sign_ups(uuid), training.lead_now(), training.stand_down(uuid), training.step_aside(uuid), training.take_over(uuid), training.date_gaps(), training.leave_leading(), training.a_no_is_kept(training.lead_certification), training.a_no_is_over(training.lead_certification), training.counts_on_me(), training.gaps(), training.start_days_of_lost_letters(),
  training.may_host(uuid), training.hold_workshop(uuid), training.contacts_for(uuid), training.hosted_here(uuid), training.list_open_here(uuid), training.led_by_me(uuid), training.slide_open_to_me(uuid), training.is_the_code(uuid, text), training.runs_one_at(uuid), training.asked_for_support(uuid),
  training.asked_here(uuid), training.hosts_in_public(uuid), training.said_just_now(), training.feed_in_hand(), training.people_of_workshop(uuid),
  training.link_contacts_of(uuid), training.lead_of_offer(uuid), training.holder_of(uuid), training.workshop_figures(), training.leads_near(uuid), training.times_near(uuid) TO imt_app;

-- ───────────────────────── Row-level security ─────────────────────────
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['lead_certification', 'lead_time', 'calendar_feed', 'term', 'host', 'host_contact', 'starter_agreement', 'workshop_request', 'requested_date',
    'workshop_offer', 'workshop', 'workshop_code', 'workshop_place', 'workshop_support', 'workshop_feedback']
  LOOP
    EXECUTE format('ALTER TABLE training.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
CREATE POLICY kept_by_training ON training.term TO imt_app USING (network.hat() = 'imatter_training') WITH CHECK (network.hat() = 'imatter_training');
CREATE POLICY public ON training.term FOR SELECT TO imt_app USING (network.hat() <> '');
CREATE POLICY own ON training.lead_certification FOR SELECT TO imt_app USING (person_id = network.actor());
CREATE POLICY ask ON training.lead_certification FOR INSERT TO imt_app WITH CHECK (person_id = network.actor() AND network.hat() = 'lead_professional');
CREATE POLICY by_the_clock ON training.lead_certification FOR SELECT TO imt_app USING (network.hat() = 'the_portal' AND training.a_no_is_over(lead_certification));
CREATE POLICY by_the_clock_to_go ON training.lead_certification FOR DELETE TO imt_app USING (network.hat() = 'the_portal' AND training.a_no_is_over(lead_certification));
CREATE POLICY own_to_leave ON training.lead_time FOR DELETE TO imt_app USING (lead_id = network.actor());
CREATE POLICY own_to_see ON training.lead_time FOR SELECT TO imt_app USING (lead_id = network.actor());
CREATE POLICY own_to_leave ON training.calendar_feed FOR DELETE TO imt_app USING (person_id = network.actor());
CREATE POLICY own_to_see ON training.calendar_feed FOR SELECT TO imt_app USING (person_id = network.actor());
CREATE POLICY queue ON training.lead_certification FOR SELECT TO imt_app USING (network.hat() = 'imatter_training');
CREATE POLICY decide ON training.lead_certification FOR UPDATE TO imt_app USING (network.hat() = 'imatter_training' AND person_id <> network.actor());
CREATE POLICY own ON training.lead_time TO imt_app USING (lead_id = network.actor() AND network.hat() = 'lead_professional') WITH CHECK (lead_id = network.actor() AND network.hat() = 'lead_professional');
CREATE POLICY seen ON training.lead_time FOR SELECT TO imt_app USING (network.hat() = 'imatter_training');
CREATE POLICY own ON training.calendar_feed TO imt_app USING (person_id = network.actor() AND network.hat() = 'lead_professional') WITH CHECK (person_id = network.actor() AND network.hat() = 'lead_professional');

CREATE POLICY own ON training.host TO imt_app USING (network.hat() = 'school' AND organisation_id = network.acting_organisation()) WITH CHECK (network.hat() = 'school' AND organisation_id = network.acting_organisation());
CREATE POLICY for_leads ON training.host FOR SELECT TO imt_app USING (training.lead_now() OR network.hat() = 'the_portal');
CREATE POLICY in_public ON training.host FOR SELECT TO imt_app USING (network.hat() <> '' AND training.hosts_in_public(organisation_id));
CREATE POLICY own ON training.host_contact TO imt_app USING (network.hat() = 'school' AND organisation_id = network.acting_organisation()) WITH CHECK (network.hat() = 'school' AND organisation_id = network.acting_organisation());
CREATE POLICY run_by_me ON training.host_contact FOR SELECT TO imt_app USING (training.runs_one_at(organisation_id));
CREATE POLICY own ON training.starter_agreement FOR SELECT TO imt_app USING (network.hat() = 'school' AND organisation_id = network.acting_organisation());
CREATE POLICY kept_by_training ON training.starter_agreement FOR SELECT TO imt_app USING (network.hat() = 'imatter_training');
CREATE POLICY sign ON training.starter_agreement FOR INSERT TO imt_app WITH CHECK (network.hat() = 'school' AND organisation_id = network.acting_organisation());

CREATE POLICY own ON training.workshop_request TO imt_app USING (network.hat() = 'school' AND organisation_id = network.acting_organisation()) WITH CHECK (network.hat() = 'school' AND organisation_id = network.acting_organisation());
CREATE POLICY open_to_leads ON training.workshop_request FOR SELECT TO imt_app USING (training.lead_now());
CREATE POLICY own ON training.requested_date TO imt_app USING (training.asked_here(request_id)) WITH CHECK (training.asked_here(request_id));
CREATE POLICY open_to_leads ON training.requested_date FOR SELECT TO imt_app USING (training.lead_now());
CREATE POLICY own ON training.workshop_offer TO imt_app USING (lead_id = network.actor() AND training.lead_now()) WITH CHECK (lead_id = network.actor() AND training.lead_now());
CREATE POLICY answered_by_the_school ON training.workshop_offer FOR SELECT TO imt_app USING (training.asked_here(request_id));
CREATE POLICY school_answers ON training.workshop_offer FOR UPDATE TO imt_app USING (training.asked_here(request_id));

CREATE POLICY public ON training.workshop FOR SELECT TO imt_app USING (network.hat() <> '' AND published_at IS NOT NULL);
CREATE POLICY own ON training.workshop TO imt_app USING (network.hat() = 'school' AND organisation_id = network.acting_organisation()) WITH CHECK (network.hat() = 'school' AND organisation_id = network.acting_organisation());
CREATE POLICY lead ON training.workshop FOR SELECT TO imt_app USING (lead_id = network.actor() AND network.hat() = 'lead_professional');
CREATE POLICY stands_by ON training.workshop FOR SELECT TO imt_app USING (second_contact_id = network.actor() AND network.hat() IN ('school', 'lead_professional', 'locality_hub'));
CREATE POLICY led_now ON training.workshop FOR UPDATE TO imt_app USING (lead_id = network.actor() AND training.lead_now()) WITH CHECK (lead_id = network.actor());
-- The hat is asked first: nobody else's search waits for the answer of a function, row by row.
CREATE POLICY surgery ON training.workshop FOR SELECT TO imt_app USING (network.hat() = 'primary_care' AND training.asked_for_support(id));
CREATE POLICY standards ON training.workshop FOR SELECT TO imt_app USING (network.hat() IN ('imatter_training', 'the_portal'));
CREATE POLICY by_the_clock ON training.workshop FOR UPDATE TO imt_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY feed ON training.workshop FOR SELECT TO imt_app USING (lead_id = (SELECT training.feed_in_hand()));

CREATE POLICY own ON training.workshop_code FOR SELECT TO imt_app USING (training.hosted_here(workshop_id));
CREATE POLICY made ON training.workshop_code FOR INSERT TO imt_app WITH CHECK (training.hosted_here(workshop_id));
CREATE POLICY slide ON training.workshop_code FOR SELECT TO imt_app USING (training.slide_open_to_me(workshop_id));
CREATE POLICY by_the_clock ON training.workshop_code FOR SELECT TO imt_app USING (network.hat() = 'the_portal');

-- The list of who comes: whoever holds a place's link, the school until its date, the Lead around the day, the portal for
-- its letters. I Matter Training's staff, funders and surgeries have no policy here at all.
CREATE POLICY in_hand ON training.workshop_place FOR SELECT TO imt_app USING (token_hash = current_setting('app.place', true));
CREATE POLICY sign_up ON training.workshop_place FOR INSERT TO imt_app WITH CHECK (token_hash = current_setting('app.place', true));
CREATE POLICY in_hand_to_change ON training.workshop_place FOR UPDATE TO imt_app USING (token_hash = current_setting('app.place', true));
CREATE POLICY "SN-3_host" ON training.workshop_place FOR SELECT TO imt_app USING (training.list_open_here(workshop_id));
CREATE POLICY "LD-1_lead" ON training.workshop_place FOR SELECT TO imt_app USING (training.led_by_me(workshop_id));
CREATE POLICY "LD-1_lead_on_the_day" ON training.workshop_place FOR UPDATE TO imt_app USING (training.led_by_me(workshop_id));
CREATE POLICY by_the_clock ON training.workshop_place TO imt_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY own_address ON training.workshop_place FOR SELECT TO imt_app USING (email = network.actor_email() AND created_at >= network.actor_email_since());
CREATE POLICY own_address_to_leave ON training.workshop_place FOR DELETE TO imt_app USING (email = network.actor_email() AND created_at >= network.actor_email_since());

CREATE POLICY seen_by_the_school ON training.workshop_support FOR SELECT TO imt_app USING (training.hosted_here(workshop_id));
CREATE POLICY asked_by_the_school ON training.workshop_support FOR INSERT TO imt_app WITH CHECK (training.hosted_here(workshop_id) AND num_nonnulls(agreed_at, declined_at, who) = 0);
CREATE POLICY addressed_to_us ON training.workshop_support FOR SELECT TO imt_app USING (network.hat() = 'primary_care' AND organisation_id = network.acting_organisation());
CREATE POLICY answered_by_us ON training.workshop_support FOR UPDATE TO imt_app USING (network.hat() = 'primary_care' AND organisation_id = network.acting_organisation());
CREATE POLICY seen_by_the_lead ON training.workshop_support FOR SELECT TO imt_app USING (training.led_by_me(workshop_id));
CREATE POLICY said_by_who_came ON training.workshop_feedback FOR INSERT TO imt_app WITH CHECK (workshop_id = training.said_just_now() AND "on" = network.today());

-- Letters about a place go to its own address. What in them opens something is taken out once they have gone.
GRANT UPDATE (calendar, unsubscribe) ON network.mail TO network_app;
CREATE POLICY queue_workshop ON network.mail FOR INSERT TO imt_app WITH CHECK (controller = 'training' AND person_id IS NULL AND template LIKE 'place-%'
  AND EXISTS (SELECT FROM training.workshop_place p WHERE p.email = "to" AND starts_with(key, 'place ' || p.id)
    AND (network.hat() = 'the_portal' OR p.token_hash = current_setting('app.place', true))));

-- Each function looks names up in PostgreSQL's own catalogue and nowhere else (see the migration before).
DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace IN ('network'::regnamespace, 'training'::regnamespace, 'cic'::regnamespace)
    AND p.prosqlbody IS NULL AND p.proconfig IS NULL
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', f);
  END LOOP;
END $$;
