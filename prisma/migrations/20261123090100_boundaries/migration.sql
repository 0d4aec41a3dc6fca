-- What Prisma cannot say: who may touch what, and the rules no row may break.
-- Constraints and triggers are named after the rule they keep (see lib/policy/rules).

-- ───────────────────────── Database roles ─────────────────────────
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'network_app') THEN CREATE ROLE network_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'imt_app') THEN CREATE ROLE imt_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rhm_app') THEN CREATE ROLE rhm_app NOLOGIN; END IF;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA network TO network_app, imt_app, rhm_app;
GRANT USAGE ON SCHEMA training TO imt_app;
GRANT USAGE ON SCHEMA cic TO rhm_app;

-- ───────────────────────── Who is acting ─────────────────────────
-- Set inside every transaction by lib/entry/within.ts. No actor set means no rows.
CREATE FUNCTION network.actor() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.person', true), '')::uuid;
CREATE FUNCTION network.hat() RETURNS text LANGUAGE sql STABLE
  RETURN coalesce(current_setting('app.hat', true), '');
CREATE FUNCTION network.acting_organisation() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.organisation', true), '')::uuid;
CREATE FUNCTION network.learner_hat() RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce(current_setting('app.hat', true), '') IN ('personal_learner', 'professional_learner', 'family');

-- Which role came in, also inside functions that work as the owner. And whether one of the portal's own roles is at
-- work right here: the story, an operator and what a foreign key does by itself are not.
CREATE FUNCTION network.room_role() RETURNS text LANGUAGE sql STABLE
  RETURN coalesce(nullif(current_setting('role', true), 'none'), session_user::text);
CREATE FUNCTION network.by_the_app() RETURNS boolean LANGUAGE sql STABLE
  RETURN current_user IN ('network_app', 'imt_app', 'rhm_app');

-- A refusal carries its rule, so that the portal can show the same sentence a page would.
CREATE FUNCTION network.refuse(rule text, sentence text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%: %', rule, sentence USING ERRCODE = 'IM001'; END $$;

CREATE FUNCTION network.append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM network.refuse('KEEP', format('Rows of %s are only ever added.', TG_TABLE_NAME)); RETURN NULL; END $$;

-- The portal's own clock: the machine's, unless a test or a demonstration has travelled.
INSERT INTO network.portal_clock (id, offset_ms) VALUES (1, 0);
ALTER TABLE network.portal_clock ADD CONSTRAINT one_clock CHECK (id = 1);
CREATE FUNCTION network.portal_now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  BEGIN ATOMIC SELECT now() + (offset_ms * interval '1 millisecond') FROM network.portal_clock; END;
-- The same, but of this very moment and not of the transaction's beginning: what is written later is dated later.
CREATE FUNCTION network.this_moment() RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  BEGIN ATOMIC SELECT date_trunc('milliseconds', clock_timestamp() + (offset_ms * interval '1 millisecond')) FROM network.portal_clock; END;

-- ───────────────────────── Network: people and hats ─────────────────────────
ALTER TABLE network.person
  ADD CONSTRAINT one_spelling_of_an_address CHECK (email = lower(email) AND email !~ '[[:space:],;<>"]' AND length(email) BETWEEN 6 AND 254),
  ADD CONSTRAINT a_name_is_short CHECK (length(name) BETWEEN 1 AND 120);

ALTER TABLE network.membership
  ADD CONSTRAINT "PR-2_a_role_needs_an_organisation" CHECK
    (organisation_id IS NOT NULL OR role IN ('personal_learner', 'professional_learner', 'family')),
  ADD CONSTRAINT nobody_grants_their_own_role CHECK
    (granted_by_id IS DISTINCT FROM person_id OR role IN ('personal_learner', 'professional_learner', 'family')),
  ADD CONSTRAINT a_membership_ends_after_it_starts CHECK (ends_at > starts_at AND (ended_at IS NULL OR ended_at >= starts_at));
CREATE UNIQUE INDEX one_hat_of_a_kind ON network.membership
  (person_id, role, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000')) WHERE ended_at IS NULL;

CREATE FUNCTION network.membership_fits_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE kind text;
BEGIN
  IF NEW.organisation_id IS NULL THEN RETURN NEW; END IF;
  SELECT o.kind::text INTO kind FROM network.organisation o WHERE o.id = NEW.organisation_id AND o.closed_at IS NULL;
  IF kind IS NULL
    OR (NEW.role::text IN ('commissioner', 'primary_care', 'school', 'community_service', 'locality_hub', 'imatter_training', 'rhm') AND NEW.role::text <> kind)
    OR (NEW.role = 'lead_professional' AND kind NOT IN ('locality_hub', 'school', 'primary_care', 'community_service', 'employer'))
    OR (NEW.role IN ('personal_learner', 'family'))
  THEN PERFORM network.refuse('PR-2', 'This role does not belong to this kind of organisation.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PR-2_membership_fits_organisation" BEFORE INSERT OR UPDATE OF role, organisation_id ON network.membership
  FOR EACH ROW EXECUTE FUNCTION network.membership_fits_organisation();

-- What the portal writes begins and ends when it is written: no account, hat, invitation or session is dated back.
CREATE FUNCTION network.a_person_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.created_at := network.portal_now(); NEW.over_18_at := network.portal_now(); NEW.email_since := NULL;
  ELSIF OLD.left_at IS NOT NULL THEN PERFORM network.refuse('KEEP', 'Somebody who left does not come back under the same account.');
  ELSIF NEW.email <> OLD.email THEN NEW.email_since := network.portal_now();
  ELSE NEW.email_since := OLD.email_since; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_person_is_dated_now BEFORE INSERT OR UPDATE ON network.person FOR EACH ROW EXECUTE FUNCTION network.a_person_is_dated_now();

CREATE FUNCTION network.a_hat_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.created_at := network.portal_now(); NEW.starts_at := network.portal_now(); NEW.ended_at := NULL; RETURN NEW; END IF;
  IF OLD.ended_at IS NOT NULL THEN PERFORM network.refuse('KEEP', 'A hat that has ended stays ended.'); END IF;
  IF NEW.ended_at IS NOT NULL THEN NEW.ended_at := greatest(network.portal_now(), NEW.starts_at); NEW.ended_by_id := network.actor(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_hat_is_dated_now BEFORE INSERT OR UPDATE ON network.membership FOR EACH ROW EXECUTE FUNCTION network.a_hat_is_dated_now();

-- An organisation never loses its last link contact. The organisation's row lock makes two leavers take turns.
CREATE FUNCTION network.keep_a_link_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.organisation_id IS NULL OR NOT OLD.is_link_contact OR OLD.ended_at IS NOT NULL THEN RETURN NEW; END IF;
  IF NEW.ended_at IS NULL AND NEW.is_link_contact THEN RETURN NEW; END IF;
  PERFORM 1 FROM network.organisation WHERE id = OLD.organisation_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM network.membership m WHERE m.organisation_id = OLD.organisation_id
                 AND m.id <> OLD.id AND m.is_link_contact AND m.ended_at IS NULL)
  THEN PERFORM network.refuse('SY-3', 'An organisation always keeps one link contact. Make somebody else one first.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-3_keep_a_link_contact" BEFORE UPDATE ON network.membership
  FOR EACH ROW EXECUTE FUNCTION network.keep_a_link_contact();

-- A link contact makes another one. Nobody makes themselves one.
CREATE FUNCTION network.link_contact_is_made_by_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.is_link_contact AND NOT OLD.is_link_contact AND (NEW.person_id = network.actor() OR NOT EXISTS (SELECT FROM network.membership m
       WHERE m.person_id = network.actor() AND m.organisation_id = NEW.organisation_id AND m.is_link_contact AND m.ended_at IS NULL))
  THEN PERFORM network.refuse('SY-6', 'Only another link contact can make somebody a link contact.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-6_link_contact_is_made_by_another" BEFORE UPDATE OF is_link_contact ON network.membership
  FOR EACH ROW EXECUTE FUNCTION network.link_contact_is_made_by_another();

-- A session wears only a hat of its own person.
CREATE FUNCTION network.session_wears_own_hat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.membership_id IS NOT NULL AND NOT EXISTS (SELECT FROM network.membership m
       WHERE m.id = NEW.membership_id AND m.person_id = NEW.person_id AND m.ended_at IS NULL)
  THEN PERFORM network.refuse('SY-6', 'That hat belongs to somebody else or has ended.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-6_session_wears_own_hat" BEFORE INSERT OR UPDATE OF membership_id, person_id ON network.session
  FOR EACH ROW EXECUTE FUNCTION network.session_wears_own_hat();

-- A new session has no second step behind it. It gets one only in the transaction that spends a code of its person's.
CREATE FUNCTION network.second_step_is_proved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.created_at := network.portal_now(); NEW.last_seen_at := network.portal_now(); NEW.second_factor_at := NULL;
    NEW.expires_at := least(NEW.expires_at, NEW.created_at + interval '31 days');
  ELSIF NEW.second_factor_at IS NOT NULL AND NEW.second_factor_at IS DISTINCT FROM OLD.second_factor_at
    AND NOT EXISTS (SELECT FROM network.second_factor f WHERE f.person_id = NEW.person_id AND f.confirmed_at IS NOT NULL
      AND (f.xmin = pg_current_xact_id()::xid OR EXISTS (SELECT FROM network.recovery_code r
        WHERE r.person_id = NEW.person_id AND r.used_at IS NOT NULL AND r.xmin = pg_current_xact_id()::xid)))
  THEN PERFORM network.refuse('SY-6', 'Confirm that it is you with your second step first.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-6_second_step_is_proved" BEFORE INSERT OR UPDATE OF second_factor_at ON network.session
  FOR EACH ROW EXECUTE FUNCTION network.second_step_is_proved();

ALTER TABLE network.invitation
  ADD CONSTRAINT an_invitation_expires CHECK (expires_at > created_at AND expires_at <= created_at + interval '31 days'),
  ADD CONSTRAINT an_invitation_has_one_answer CHECK (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1),
  ADD CONSTRAINT learner_hats_are_never_handed_out CHECK (role NOT IN ('personal_learner', 'family')),
  ADD CONSTRAINT nobody_accepts_their_own_invitation CHECK (accepted_by_id IS DISTINCT FROM invited_by_id);
-- Nobody holds a spare: one offer of a hat waits at a time. One that has run out is withdrawn before the next.
CREATE UNIQUE INDEX one_waiting_invitation_of_a_kind ON network.invitation (email, organisation_id, role)
  WHERE num_nonnulls(accepted_at, declined_at, withdrawn_at) = 0;
CREATE FUNCTION network.invitation_is_for_one_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.accepted_by_id IS NOT NULL AND NOT EXISTS (SELECT FROM network.person p WHERE p.id = NEW.accepted_by_id AND p.email = NEW.email)
  THEN PERFORM network.refuse('SY-6', 'This invitation was sent to another address.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SY-6_invitation_is_for_one_address" BEFORE INSERT OR UPDATE OF accepted_by_id ON network.invitation
  FOR EACH ROW EXECUTE FUNCTION network.invitation_is_for_one_address();

CREATE FUNCTION network.an_answer_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.created_at := network.portal_now(); RETURN NEW; END IF;
  IF num_nonnulls(OLD.accepted_at, OLD.declined_at, OLD.withdrawn_at) > 0
    THEN PERFORM network.refuse('KEEP', 'This invitation has been answered or has ended.'); END IF;
  IF NEW.accepted_at IS NOT NULL THEN
    IF NEW.accepted_by_id IS DISTINCT FROM network.actor() OR OLD.expires_at <= network.portal_now()
      THEN PERFORM network.refuse('SY-6', 'This invitation has been answered or has ended.'); END IF;
    NEW.accepted_at := network.portal_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER an_answer_is_final BEFORE INSERT OR UPDATE ON network.invitation FOR EACH ROW EXECUTE FUNCTION network.an_answer_is_final();

-- True in the one transaction that accepts an invitation to this very hat: one that is accepted gives no second hat.
CREATE FUNCTION network.accepted_just_now(_person uuid, _organisation uuid, _role network."Role", _link boolean, _by uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM network.invitation i WHERE i.accepted_by_id = _person AND _person = network.actor()
    AND i.organisation_id = _organisation AND i.role = _role AND i.is_link_contact = _link AND i.invited_by_id = _by
    AND i.accepted_at = network.portal_now()::timestamptz(3)) $$;

ALTER TABLE network.postcode_district ADD CONSTRAINT an_outcode CHECK (outcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$');
ALTER TABLE network.interest
  ADD CONSTRAINT an_answer_is_whole CHECK (num_nonnulls(answered_at, answer) IN (0, 2)),
  ADD CONSTRAINT a_message_has_an_end CHECK (length(message) <= 4000 AND length(name) BETWEEN 1 AND 120 AND length(email) <= 254);
CREATE FUNCTION network.a_message_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.created_at := network.portal_now(); END IF;
  IF NEW.answered_at IS NOT NULL THEN NEW.answered_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_message_is_dated_now BEFORE INSERT OR UPDATE ON network.interest FOR EACH ROW EXECUTE FUNCTION network.a_message_is_dated_now();
ALTER TABLE network.sign_in_lock ADD CONSTRAINT wrong_is_counted CHECK (wrong >= 0);

-- ───────────────────────── Network: evidence ─────────────────────────
CREATE TRIGGER consent_is_append_only BEFORE UPDATE OR DELETE ON network.consent_record FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE FUNCTION network.consent_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() THEN NEW.at := network.this_moment(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consent_is_dated_now BEFORE INSERT ON network.consent_record FOR EACH ROW EXECUTE FUNCTION network.consent_is_dated_now();
CREATE TRIGGER wording_is_append_only BEFORE UPDATE OR DELETE ON network.consent_wording FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON network.audit_event FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER consent_is_never_emptied BEFORE TRUNCATE ON network.consent_record FOR EACH STATEMENT EXECUTE FUNCTION network.append_only();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON network.audit_event FOR EACH STATEMENT EXECUTE FUNCTION network.append_only();

INSERT INTO network.audit_stream (stream, number, hash) VALUES ('network', 0, ''), ('training', 0, ''), ('cic', 0, '');

CREATE FUNCTION network.event_hash(e network.audit_event) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  RETURN encode(sha256(convert_to(jsonb_build_array(e.stream, e.number, extract(epoch FROM e.at), e.actor_id, e.hat, e.action,
    e.subject_type, e.subject_id, e.about_person_id, e.facts, e.previous_hash)::text, 'UTF8')), 'hex');

-- Adds one event to the end of a stream. The stream's row stays locked until the caller commits, so the chain cannot fork.
-- Who did it, in which hat, in whose room and when is never the caller's word: the transaction and the role say so.
CREATE FUNCTION network.record_event(_action text, _subject_type text, _subject_id text, _about uuid, _facts jsonb) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE e network.audit_event;
BEGIN
  e.stream := CASE network.room_role() WHEN 'imt_app' THEN 'training' WHEN 'rhm_app' THEN 'cic' ELSE 'network' END;
  SELECT number + 1, hash INTO e.number, e.previous_hash FROM network.audit_stream WHERE stream = e.stream FOR UPDATE;
  e.at := network.this_moment(); e.actor_id := network.actor(); e.hat := network.hat(); e.action := _action;
  e.subject_type := _subject_type; e.subject_id := _subject_id; e.about_person_id := _about; e.facts := _facts;
  e.hash := network.event_hash(e);
  INSERT INTO network.audit_event SELECT e.*;
  UPDATE network.audit_stream SET number = e.number, hash = e.hash WHERE stream = e.stream;
  RETURN e.number;
END $$;

-- Names every event of a stretch whose seal no longer fits: an edited row, one put in, or a missing one before it.
CREATE FUNCTION network.broken_seals(_stream network."Controller", _from bigint, _to bigint) RETURNS TABLE (number bigint, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.number, 'was changed, or never sealed by the portal' FROM network.audit_event e
  WHERE e.stream = _stream AND e.number BETWEEN _from AND _to AND e.hash <> network.event_hash(e)
  UNION ALL
  SELECT c.number, 'does not follow the one before' FROM (
    SELECT e.number, e.previous_hash, coalesce(lag(e.hash) OVER w, '') AS before, coalesce(lag(e.number) OVER w, 0) AS last
    FROM network.audit_event e WHERE e.stream = _stream AND e.number BETWEEN _from - 1 AND _to WINDOW w AS (ORDER BY e.number)) c
  WHERE c.number >= _from AND (c.previous_hash <> c.before OR c.number <> c.last + 1)
$$;

-- Where each stream ends by its own book, and where its events really end.
CREATE FUNCTION network.ends_of_streams() RETURNS TABLE (stream text, number bigint, hash text, seals bigint, last_number bigint, last_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.stream::text, s.number, s.hash, (SELECT count(*) FROM network.audit_event e WHERE e.stream = s.stream),
         coalesce(l.number, 0), coalesce(l.hash, '')
  FROM network.audit_stream s LEFT JOIN LATERAL
    (SELECT e.number, e.hash FROM network.audit_event e WHERE e.stream = s.stream ORDER BY e.number DESC LIMIT 1) l ON true
  ORDER BY s.stream
$$;

-- One question answers who a browser is: the person, this session, the hat it wears, and how many hats there are.
-- put_on_as is the role it put on, also after that hat has ended: a session that was staff's keeps to staff's times.
CREATE FUNCTION network.session_by_token(_token_hash text)
  RETURNS TABLE (session_id uuid, person_id uuid, name text, email text, created_at timestamptz, last_seen_at timestamptz,
                 expires_at timestamptz, second_factor_at timestamptz, has_second_factor boolean, membership_id uuid, role text,
                 put_on_as text, organisation_id uuid, organisation text, is_link_contact boolean, hats bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, p.id, p.name, p.email, s.created_at, s.last_seen_at, s.expires_at, s.second_factor_at,
         EXISTS (SELECT FROM network.second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL),
         m.id, m.role::text, put_on.role::text, m.organisation_id, o.name, coalesce(m.is_link_contact, false),
         (SELECT count(*) FROM network.membership h WHERE h.person_id = p.id AND h.ended_at IS NULL
            AND h.starts_at <= network.portal_now() AND (h.ends_at IS NULL OR h.ends_at > network.portal_now()))
  FROM network.session s
  JOIN network.person p ON p.id = s.person_id AND p.disabled_at IS NULL AND p.left_at IS NULL
  LEFT JOIN network.membership put_on ON put_on.id = s.membership_id
  LEFT JOIN network.membership m ON m.id = put_on.id AND m.ended_at IS NULL
    AND m.starts_at <= network.portal_now() AND (m.ends_at IS NULL OR m.ends_at > network.portal_now())
  LEFT JOIN network.organisation o ON o.id = m.organisation_id
  WHERE s.token_hash = _token_hash AND s.expires_at > network.portal_now()
$$;

CREATE FUNCTION network.session_seen(_session uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE network.session SET last_seen_at = network.this_moment() WHERE id = _session AND last_seen_at < network.this_moment() $$;

-- ───────────────────────── Training: what may be true ─────────────────────────
ALTER TABLE training.course
  ADD CONSTRAINT a_price_is_not_negative CHECK (price_pence >= 0 AND minutes >= 0),
  ADD CONSTRAINT "RH-1_courses_are_paid_to_imt" CHECK (payee = 'imt' OR NOT is_open);

CREATE FUNCTION training.published_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE version uuid;
BEGIN
  IF TG_TABLE_NAME = 'course_version' THEN
    IF OLD.published_at IS NOT NULL THEN PERFORM network.refuse('KEEP', 'A published version never changes. Publish a new one.'); END IF;
  ELSE
    IF TG_TABLE_NAME = 'part' THEN version := CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END;
    ELSE SELECT p.version_id INTO version FROM training.part p WHERE p.id = CASE WHEN TG_OP = 'INSERT' THEN NEW.part_id ELSE OLD.part_id END; END IF;
    IF EXISTS (SELECT FROM training.course_version v WHERE v.id = version AND v.published_at IS NOT NULL)
    THEN PERFORM network.refuse('KEEP', 'A published version never changes. Publish a new one.'); END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_version_never_changes BEFORE UPDATE OR DELETE ON training.course_version FOR EACH ROW EXECUTE FUNCTION training.published_never_changes();
CREATE TRIGGER published_part_never_changes BEFORE INSERT OR UPDATE OR DELETE ON training.part FOR EACH ROW EXECUTE FUNCTION training.published_never_changes();
CREATE TRIGGER published_lesson_never_changes BEFORE INSERT OR UPDATE OR DELETE ON training.lesson FOR EACH ROW EXECUTE FUNCTION training.published_never_changes();

CREATE UNIQUE INDEX one_enrolment_per_course ON training.enrolment (person_id, course_id, hat)
  WHERE state IN ('provisional', 'active', 'paused', 'completed');
ALTER TABLE training.enrolment
  ADD CONSTRAINT "CS-1_PC-3_only_learners_learn" CHECK (hat IN ('personal_learner', 'professional_learner', 'family')),
  ADD CONSTRAINT a_state_has_its_time CHECK (
    (state NOT IN ('active', 'paused', 'completed') OR active_at IS NOT NULL) AND (state <> 'paused' OR paused_at IS NOT NULL)
    AND (state <> 'completed' OR completed_at IS NOT NULL) AND (state <> 'left' OR left_at IS NOT NULL) AND (state <> 'ended' OR ended_at IS NOT NULL));

-- What somebody finished stays finished when they leave the place or their money goes back: completed_at counts, not the state.
CREATE FUNCTION training.levels_in_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE missing text;
BEGIN
  SELECT c.title INTO missing FROM training.course_requirement r JOIN training.course c ON c.id = r.requires_id
  WHERE r.course_id = NEW.course_id AND NOT EXISTS (SELECT FROM training.enrolment e
    WHERE e.person_id = NEW.person_id AND e.course_id = r.requires_id AND e.completed_at IS NOT NULL) LIMIT 1;
  IF missing IS NOT NULL THEN PERFORM network.refuse('TT-3', format('%s comes first. You can begin this course when you have finished it.', missing)); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "TT-3_levels_in_order" BEFORE INSERT ON training.enrolment FOR EACH ROW EXECUTE FUNCTION training.levels_in_order();

-- PY-2: a place is provisional until it is free, paid for, or funded.
CREATE FUNCTION training.provisional_until_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state NOT IN ('active', 'paused', 'completed') THEN RETURN NEW; END IF;
  IF NEW.paid_by = 'free' AND EXISTS (SELECT FROM training.course c WHERE c.id = NEW.course_id AND c.price_pence = 0) THEN RETURN NEW; END IF;
  IF NEW.paid_by = 'self' AND EXISTS (SELECT FROM training.orders o WHERE o.enrolment_id = NEW.id AND o.state = 'paid') THEN RETURN NEW; END IF;
  IF NEW.paid_by = 'funder' AND EXISTS (SELECT FROM training.redemption r WHERE r.enrolment_id = NEW.id) THEN RETURN NEW; END IF;
  PERFORM network.refuse('PY-2', 'A place is provisional until it is paid for or funded.');
  RETURN NULL;
END $$;
CREATE TRIGGER "PY-2_provisional_until_paid" BEFORE INSERT OR UPDATE OF state, paid_by, course_id ON training.enrolment
  FOR EACH ROW EXECUTE FUNCTION training.provisional_until_paid();

CREATE FUNCTION training.learning_is_active() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM training.enrolment e WHERE e.id = NEW.enrolment_id AND e.state IN ('active', 'completed')) THEN
    PERFORM network.refuse('PY-2', 'This course is not open to you at the moment.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-2_learning_is_active" BEFORE INSERT OR UPDATE ON training.lesson_progress FOR EACH ROW EXECUTE FUNCTION training.learning_is_active();
CREATE TRIGGER "PY-2_answers_while_active" BEFORE INSERT OR UPDATE ON training.check_answer FOR EACH ROW EXECUTE FUNCTION training.learning_is_active();
CREATE TRIGGER "PY-2_reflecting_while_active" BEFORE INSERT OR UPDATE ON training.reflection FOR EACH ROW EXECUTE FUNCTION training.learning_is_active();

CREATE FUNCTION training.certificate_is_earned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM training.enrolment e JOIN training.course c ON c.id = e.course_id
    WHERE e.id = NEW.enrolment_id AND e.person_id = NEW.person_id AND e.completed_at IS NOT NULL AND c.certificate)
  THEN PERFORM network.refuse('PL-4', 'A certificate follows a finished course that gives one.'); END IF;
  -- What it says is not the caller's word either: the course's own title, the person's own name, today.
  IF network.by_the_app() THEN
    SELECT c.title, c.level, p.name, network.portal_now() INTO NEW.course, NEW.level, NEW.name, NEW.issued_at
    FROM training.enrolment e JOIN training.course c ON c.id = e.course_id JOIN network.person p ON p.id = e.person_id WHERE e.id = NEW.enrolment_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PL-4_certificate_is_earned" BEFORE INSERT ON training.certificate FOR EACH ROW EXECUTE FUNCTION training.certificate_is_earned();

-- A place begins on the published version of an open course, and unfinished.
CREATE FUNCTION training.a_place_is_on_an_open_course() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() AND (NEW.state NOT IN ('provisional', 'active') OR num_nonnulls(NEW.completed_at, NEW.gateway_at) > 0
    OR NOT EXISTS (SELECT FROM training.course_version v JOIN training.course c ON c.id = v.course_id
      WHERE v.id = NEW.version_id AND c.id = NEW.course_id AND v.published_at IS NOT NULL AND c.is_open))
  THEN PERFORM network.refuse('KEEP', 'This course is not open yet.'); END IF;
  IF network.by_the_app() THEN NEW.created_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_place_is_on_an_open_course BEFORE INSERT ON training.enrolment FOR EACH ROW EXECUTE FUNCTION training.a_place_is_on_an_open_course();

-- PL-4: finished means that every lesson is marked and the Gateway, where there is one, is reached.
CREATE FUNCTION training.finished_means_done() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() AND ((NEW.gateway_at IS NULL
      AND EXISTS (SELECT FROM training.course_version v WHERE v.id = NEW.version_id AND v.gateway_title IS NOT NULL))
    OR EXISTS (SELECT FROM training.part p JOIN training.lesson l ON l.part_id = p.id WHERE p.version_id = NEW.version_id
      AND NOT EXISTS (SELECT FROM training.lesson_progress d WHERE d.enrolment_id = NEW.id AND d.lesson_id = l.id AND d.done_at IS NOT NULL)))
  THEN PERFORM network.refuse('PL-4', 'A course is finished when every lesson is marked and its Gateway is reached.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PL-4_finished_means_done" BEFORE UPDATE ON training.enrolment FOR EACH ROW
  WHEN (NEW.completed_at IS NOT NULL AND OLD.completed_at IS NULL) EXECUTE FUNCTION training.finished_means_done();

-- FA-1: with a place the portal itself only opens what was paid for and ends what was not, or was sent back.
CREATE FUNCTION training.portal_only_opens_and_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (NEW.state = OLD.state OR NEW.state = 'ended' OR (OLD.state = 'provisional' AND NEW.state = 'active')
      OR (OLD.state = 'ended' AND NEW.state = 'provisional' AND OLD.active_at IS NULL))
    OR (NEW.completed_at, NEW.gateway_at, NEW.paused_at, NEW.left_at, NEW.last_lesson) IS DISTINCT FROM
       (OLD.completed_at, OLD.gateway_at, OLD.paused_at, OLD.left_at, OLD.last_lesson)
  THEN PERFORM network.refuse('FA-1', 'Only the learner starts, pauses or leaves a course.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER portal_only_opens_and_ends BEFORE UPDATE ON training.enrolment FOR EACH ROW
  WHEN (network.hat() = 'the_portal' AND network.by_the_app()) EXECUTE FUNCTION training.portal_only_opens_and_ends();

ALTER TABLE training.reflection ADD CONSTRAINT a_reflection_has_an_end CHECK (length(text) <= 20000);
ALTER TABLE training.kept_priorities ADD CONSTRAINT priorities_have_an_end CHECK (length(note) <= 4000 AND length(answers::text) <= 4000);

-- ───────────────────────── Training: money ─────────────────────────
ALTER TABLE training.orders
  ADD CONSTRAINT "PC-1_only_learners_buy" CHECK (hat IN ('personal_learner', 'professional_learner', 'family')),
  ADD CONSTRAINT an_order_is_in_pounds CHECK (currency = 'gbp' AND total_pence > 0),
  ADD CONSTRAINT a_paid_order_says_when CHECK (state NOT IN ('paid', 'refunded') OR paid_at IS NOT NULL);
CREATE UNIQUE INDEX one_open_order_per_enrolment ON training.orders (enrolment_id) WHERE state IN ('awaiting_payment', 'paid');
-- PY-2: an order is opened now, in its buyer's own name, for a place that waits to be paid for, at the catalogue's price.
CREATE FUNCTION training.an_order_asks_the_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() AND (num_nonnulls(NEW.paid_at, NEW.held_at, NEW.held_because, NEW.cancelled_at) > 0 OR NOT EXISTS
    (SELECT FROM training.enrolment e JOIN training.course c ON c.id = e.course_id WHERE e.id = NEW.enrolment_id
      AND e.person_id = NEW.person_id AND e.hat = NEW.hat AND e.state = 'provisional' AND c.price_pence = NEW.total_pence))
  THEN PERFORM network.refuse('PY-2', 'An order asks the price in the catalogue, for a place that is not paid for yet.'); END IF;
  IF network.by_the_app() THEN
    SELECT p.name, network.portal_now() INTO NEW.payer_name, NEW.created_at FROM network.person p WHERE p.id = NEW.person_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-2_an_order_asks_the_price" BEFORE INSERT ON training.orders FOR EACH ROW EXECUTE FUNCTION training.an_order_asks_the_price();

CREATE FUNCTION training.a_line_is_of_its_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() AND (NEW.position <> 1 OR NOT EXISTS (SELECT FROM training.orders o JOIN training.enrolment e ON e.id = o.enrolment_id
    WHERE o.id = NEW.order_id AND e.course_id = NEW.course_id AND o.total_pence = NEW.pence))
  THEN PERFORM network.refuse('PY-1', 'A line names the course of its order, at the price of its order.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-1_a_line_is_of_its_order" BEFORE INSERT ON training.order_line FOR EACH ROW EXECUTE FUNCTION training.a_line_is_of_its_order();

-- The moves that an order can make, each in one direction. A name on it only ever gives way to “Somebody who left”, and
-- the page where it is paid is set once, with the till it belongs to.
CREATE FUNCTION training.an_order_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF NEW.state <> OLD.state AND (OLD.state::text, NEW.state::text) NOT IN (('awaiting_payment', 'paid'), ('awaiting_payment', 'held'),
      ('awaiting_payment', 'cancelled'), ('cancelled', 'paid'), ('cancelled', 'held'), ('paid', 'refunded'), ('held', 'refunded'), ('held', 'cancelled'))
    OR (NEW.person_id IS NOT NULL AND NEW.person_id IS DISTINCT FROM OLD.person_id)
    OR (NEW.enrolment_id IS NOT NULL AND NEW.enrolment_id IS DISTINCT FROM OLD.enrolment_id)
    OR (OLD.checkout_id IS NOT NULL AND NEW.checkout_id IS DISTINCT FROM OLD.checkout_id)
    OR (OLD.checkout_id IS NOT NULL AND NEW.checkout_url IS NOT NULL AND NEW.checkout_url IS DISTINCT FROM OLD.checkout_url)
    OR (NEW.payer_name <> OLD.payer_name AND NEW.payer_name <> 'Somebody who left')
    OR (network.hat() <> 'the_portal' AND (NEW.person_id, NEW.enrolment_id, NEW.payer_name, NEW.paid_at, NEW.held_at, NEW.held_because)
      IS DISTINCT FROM (OLD.person_id, OLD.enrolment_id, OLD.payer_name, OLD.paid_at, OLD.held_at, OLD.held_because))
  THEN PERFORM network.refuse('PY-2', 'An order cannot go that way.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-2_an_order_moves_on" BEFORE UPDATE ON training.orders FOR EACH ROW EXECUTE FUNCTION training.an_order_moves_on();

-- A receipt is made out to the name on its order, and that name too gives way to “Somebody who left” alone.
CREATE FUNCTION training.a_receipt_names_its_payer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    SELECT o.payer_name, network.portal_now() INTO NEW.payer_name, NEW.issued_at FROM training.orders o WHERE o.id = NEW.order_id;
  ELSIF NEW.payer_name <> OLD.payer_name AND NEW.payer_name <> 'Somebody who left' THEN
    PERFORM network.refuse('PY-1', 'A receipt stays as it was issued.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-1_a_receipt_names_its_payer" BEFORE INSERT OR UPDATE ON training.receipt FOR EACH ROW EXECUTE FUNCTION training.a_receipt_names_its_payer();

-- Money back is asked for once and done once, each when it is written. What is on its way can only turn out smaller.
CREATE FUNCTION training.a_refund_is_done_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW.asked_at := network.portal_now();
  ELSIF OLD.completed_at IS NOT NULL AND (NEW.pence, NEW.completed_at) IS DISTINCT FROM (OLD.pence, OLD.completed_at)
    OR NEW.pence > OLD.pence OR (OLD.reference IS NOT NULL AND NEW.reference IS DISTINCT FROM OLD.reference)
  THEN PERFORM network.refuse('PY-1', 'Money that went back stays as it was written.');
  ELSIF OLD.completed_at IS NOT NULL THEN RETURN NEW; END IF;
  IF NEW.completed_at IS NOT NULL THEN NEW.completed_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-1_a_refund_is_done_once" BEFORE INSERT OR UPDATE ON training.refund FOR EACH ROW EXECUTE FUNCTION training.a_refund_is_done_once();

-- An order is refunded when all that was paid for it has gone back.
CREATE FUNCTION training.refunded_went_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF network.room_role() = 'imt_app' AND (SELECT p.pence FROM training.payment p WHERE p.order_id = NEW.id) IS DISTINCT FROM
    (SELECT sum(r.pence) FROM training.refund r WHERE r.order_id = NEW.id AND r.completed_at IS NOT NULL)
  THEN PERFORM network.refuse('PY-1', 'An order is refunded when all its money has gone back.'); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "PY-1_refunded_went_back" AFTER UPDATE OF state ON training.orders DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'refunded') EXECUTE FUNCTION training.refunded_went_back();

ALTER TABLE training.order_line ADD CONSTRAINT "PY-1_a_line_is_described" CHECK (length(description) > 0 AND pence >= 0);
ALTER TABLE training.payment ADD CONSTRAINT money_is_positive CHECK (pence > 0);
ALTER TABLE training.refund ADD CONSTRAINT money_back_is_positive CHECK (pence > 0);
ALTER TABLE training.ledger_entry ADD CONSTRAINT an_entry_moves_money CHECK (pence <> 0);

CREATE FUNCTION training.refunds_within_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE paid integer;
BEGIN
  SELECT p.pence INTO paid FROM training.payment p WHERE p.order_id = NEW.order_id FOR UPDATE;
  IF NEW.pence + coalesce((SELECT sum(r.pence) FROM training.refund r WHERE r.order_id = NEW.order_id AND r.id <> NEW.id), 0) > coalesce(paid, 0)
  THEN PERFORM network.refuse('PY-1', 'A refund can never be more than was paid.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PY-1_refunds_within_payment" BEFORE INSERT OR UPDATE OF pence, order_id ON training.refund FOR EACH ROW EXECUTE FUNCTION training.refunds_within_payment();

CREATE FUNCTION training.ledger_balances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (SELECT sum(l.pence) FROM training.ledger_entry l WHERE l.movement = NEW.movement) <> 0
  THEN PERFORM network.refuse('PY-1', 'Every movement of money adds up to nothing.'); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "PY-1_ledger_balances" AFTER INSERT ON training.ledger_entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION training.ledger_balances();
CREATE FUNCTION training.a_movement_is_dated_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF network.by_the_app() THEN NEW.at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_movement_is_dated_now BEFORE INSERT ON training.ledger_entry FOR EACH ROW EXECUTE FUNCTION training.a_movement_is_dated_now();
CREATE TRIGGER ledger_is_never_emptied BEFORE TRUNCATE ON training.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION network.append_only();
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE ON training.ledger_entry FOR EACH ROW EXECUTE FUNCTION network.append_only();
CREATE TRIGGER payment_is_append_only BEFORE UPDATE OR DELETE ON training.payment FOR EACH ROW EXECUTE FUNCTION network.append_only();

-- An order is paid when its money is here and its receipt is written, all of it, by the time the transaction ends.
CREATE FUNCTION training.paid_has_a_receipt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM training.orders o WHERE o.id = NEW.id AND o.state = 'paid')
    AND NOT EXISTS (SELECT FROM training.payment p JOIN training.receipt r ON r.order_id = p.order_id
      WHERE p.order_id = NEW.id AND p.pence = NEW.total_pence AND r.pence = NEW.total_pence)
  THEN PERFORM network.refuse('PY-1', 'A paid order has its payment and its receipt.'); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "PY-1_paid_has_a_receipt" AFTER INSERT OR UPDATE ON training.orders DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'paid') EXECUTE FUNCTION training.paid_has_a_receipt();
CREATE TRIGGER receipt_is_append_only BEFORE UPDATE OF number, order_id, issued_at, lines, pence OR DELETE ON training.receipt FOR EACH ROW EXECUTE FUNCTION network.append_only();

ALTER TABLE training.pot ADD CONSTRAINT "CM-3_a_pot_is_never_promised_twice" CHECK (total_pence > 0 AND committed_pence BETWEEN 0 AND total_pence);
ALTER TABLE training.funded_code ADD CONSTRAINT "CM-3_a_code_has_so_many_uses" CHECK (uses BETWEEN 1 AND 500 AND taken BETWEEN 0 AND uses AND pence_per >= 0 AND expires_at > created_at);
-- A code for one person would tell its funder by its state that this person took the place.
ALTER TABLE training.funded_code ADD CONSTRAINT "CM-1_a_code_is_for_many" CHECK (uses >= 10);
CREATE FUNCTION training.pot_belongs_to_a_funder() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM network.organisation o WHERE o.id = NEW.organisation_id AND o.kind = 'commissioner')
  THEN PERFORM network.refuse('CM-3', 'A pot belongs to a commissioner or grant body.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "CM-3_pot_belongs_to_a_funder" BEFORE INSERT OR UPDATE OF organisation_id ON training.pot FOR EACH ROW EXECUTE FUNCTION training.pot_belongs_to_a_funder();

-- A new fund has promised nothing and a new code has given nothing; each costs what the catalogue says. Ends are final.
CREATE FUNCTION training.a_fund_begins_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF NEW.committed_pence <> 0 THEN PERFORM network.refuse('CM-3', 'A new fund has promised nothing yet.'); END IF;
  NEW.created_at := network.portal_now();
  RETURN NEW;
END $$;
CREATE TRIGGER "CM-3_a_fund_begins_whole" BEFORE INSERT ON training.pot FOR EACH ROW EXECUTE FUNCTION training.a_fund_begins_whole();
CREATE FUNCTION training.a_code_is_honest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT network.by_the_app() THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND ((OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at)
      OR (OLD.released_at IS NOT NULL AND NEW.released_at IS DISTINCT FROM OLD.released_at))
    OR TG_OP = 'INSERT' AND (NEW.taken <> 0 OR num_nonnulls(NEW.withdrawn_at, NEW.released_at) > 0
      OR NOT EXISTS (SELECT FROM training.course c WHERE c.id = NEW.course_id AND c.price_pence = NEW.pence_per AND c.is_open))
  THEN PERFORM network.refuse('CM-3', 'A code costs what the course costs, begins unused, and ends once.'); END IF;
  IF TG_OP = 'INSERT' THEN NEW.created_at := network.portal_now();
  ELSIF OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL THEN NEW.withdrawn_at := network.portal_now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "CM-3_a_code_is_honest" BEFORE INSERT OR UPDATE ON training.funded_code FOR EACH ROW EXECUTE FUNCTION training.a_code_is_honest();

-- What a fund has set aside is never less than its codes can still give and have given.
CREATE FUNCTION training.a_fund_covers_its_codes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE pot uuid := CASE TG_TABLE_NAME WHEN 'pot' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'pot_id')::uuid END;
BEGIN
  IF network.room_role() = 'imt_app' AND (SELECT p.committed_pence FROM training.pot p WHERE p.id = pot) <
    (SELECT coalesce(sum(CASE WHEN c.released_at IS NULL THEN c.uses ELSE c.taken END * c.pence_per), 0) FROM training.funded_code c WHERE c.pot_id = pot)
  THEN PERFORM network.refuse('CM-3', 'A fund never promises the same money twice.'); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "CM-3_a_fund_covers_its_codes" AFTER UPDATE OF committed_pence ON training.pot DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION training.a_fund_covers_its_codes();
CREATE CONSTRAINT TRIGGER "CM-3_a_code_has_its_money" AFTER INSERT ON training.funded_code DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION training.a_fund_covers_its_codes();

-- Taking a funded place takes one of the code's uses and its money with it: no place without a use, never one too many, and
-- no other movement of that money. It is taken when it is written: a code whose date has passed is not tried for yesterday.
CREATE FUNCTION training.place_fits_its_fund() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE c record; e record;
BEGIN
  IF network.room_role() = 'imt_app' THEN NEW.at := network.portal_now(); END IF;
  SELECT f.course_id, f.pot_id, f.pence_per, p.purpose INTO c FROM training.funded_code f JOIN training.pot p ON p.id = f.pot_id WHERE f.id = NEW.code_id;
  SELECT n.course_id, n.person_id, n.hat INTO e FROM training.enrolment n WHERE n.id = NEW.enrolment_id;
  IF e.person_id IS DISTINCT FROM NEW.person_id OR e.course_id IS DISTINCT FROM c.course_id
    OR (c.purpose = 'professional_training') IS DISTINCT FROM (e.hat = 'professional_learner')
  THEN PERFORM network.refuse('CM-3', 'This code pays for something else, so it does not fit this place.'); END IF;
  UPDATE training.funded_code SET taken = taken + 1
    WHERE id = NEW.code_id AND taken < uses AND withdrawn_at IS NULL AND released_at IS NULL AND expires_at > NEW.at;
  IF NOT FOUND THEN PERFORM network.refuse('CM-3', 'This code gives no place here. Check each letter and number against your card. If it still does not work, ask whoever gave it to you, or pay by card.'); END IF;
  INSERT INTO training.ledger_entry (id, movement, account, pence, pot_id, at)
    SELECT gen_random_uuid(), m.id, a.account, a.pence, c.pot_id, NEW.at FROM (SELECT gen_random_uuid() AS id) m,
      (VALUES ('fund-committed', -c.pence_per), ('funded-places', c.pence_per)) AS a (account, pence) WHERE a.pence <> 0;
  RETURN NEW;
END $$;
CREATE TRIGGER "CM-3_place_fits_its_fund" BEFORE INSERT ON training.redemption FOR EACH ROW EXECUTE FUNCTION training.place_fits_its_fund();

-- ───────────────────────── CIC ─────────────────────────
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
GRANT USAGE ON SCHEMA public TO network_app, imt_app, rhm_app;
ALTER TABLE cic.hub_appointment
  ADD CONSTRAINT "HB-7_an_appointment_ends" CHECK (ends_at > starts_at),
  ADD CONSTRAINT "HB-7_one_appointment_at_a_time" EXCLUDE USING gist (organisation_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (ended_at IS NULL);
CREATE FUNCTION cic.appointment_is_for_a_hub() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM network.organisation o WHERE o.id = NEW.organisation_id AND o.kind = 'locality_hub')
  THEN PERFORM network.refuse('HB-7', 'Only a locality hub can be appointed.'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "HB-7_appointment_is_for_a_hub" BEFORE INSERT OR UPDATE OF organisation_id ON cic.hub_appointment FOR EACH ROW EXECUTE FUNCTION cic.appointment_is_for_a_hub();

-- ───────────────────────── Answers that carry no names ─────────────────────────
-- What a stranger with a certificate's code may know, and nothing else.
CREATE FUNCTION training.verify_certificate(_code text) RETURNS TABLE (name text, course text, level text, issued_at timestamptz, revoked boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT c.name, c.course, c.level, c.issued_at, c.revoked_at IS NOT NULL FROM training.certificate c WHERE c.code = _code $$;

-- The courses a person has finished, in whichever learner's hat. Their own only.
CREATE FUNCTION training.finished_courses() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT e.course_id FROM training.enrolment e WHERE e.person_id = network.actor() AND e.completed_at IS NOT NULL $$;

-- The fund behind the code in somebody's hand (app.code, set by lib/domain/training/funding).
CREATE FUNCTION training.fund_in_hand() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT c.pot_id FROM training.funded_code c WHERE c.code_hash = current_setting('app.code', true) $$;

-- CM-1: what a funder sees of places taken is counted four times a year, from the books, where nothing is ever taken away.
-- A figure that moved at once would tell by its move what one person just did.
CREATE FUNCTION training.counted_on() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN date_trunc('quarter', network.portal_now() AT TIME ZONE 'Europe/London') AT TIME ZONE 'Europe/London';
CREATE FUNCTION training.places_counted() RETURNS TABLE (pot_id uuid, places bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.pot_id, count(*) FROM training.ledger_entry l JOIN training.pot p ON p.id = l.pot_id
  WHERE (network.hat() = 'the_portal' OR (network.hat() = 'commissioner' AND p.organisation_id = network.acting_organisation()))
    AND l.account = 'funded-places' AND l.pence > 0 AND l.at < training.counted_on() GROUP BY l.pot_id $$;

-- Enrolments as figures: I Matter Training's staff see how many, never who.
CREATE FUNCTION training.enrolment_counts() RETURNS TABLE (course_id uuid, state training."EnrolmentState", enrolments bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.course_id, e.state, count(*) FROM training.enrolment e WHERE network.hat() = 'imatter_training' GROUP BY e.course_id, e.state $$;

-- Whom the portal writes to about an order, and who at I Matter Training hears when money needs a look. For its letters only.
CREATE FUNCTION training.payer_of(_order uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name, p.email FROM training.orders o JOIN network.person p ON p.id = o.person_id
  WHERE o.id = _order AND p.left_at IS NULL AND network.hat() = 'the_portal' $$;
CREATE FUNCTION training.link_contacts() RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT p.id, p.name, p.email FROM network.membership m JOIN network.person p ON p.id = m.person_id
  WHERE m.role = 'imatter_training' AND m.is_link_contact AND m.ended_at IS NULL AND p.left_at IS NULL AND p.disabled_at IS NULL
    AND network.hat() = 'the_portal' $$;

-- ───────────────────────── Public pages ─────────────────────────
-- Public pages are kept drawn. When what they are drawn from changes, the front door hears of it and draws them anew.
CREATE FUNCTION network.tell_public_pages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_notify('portal_public', '*'); RETURN NULL; END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['training.course', 'training.course_version', 'training.course_requirement', 'training.part', 'training.lesson',
    'network.consent_wording']
  LOOP
    EXECUTE format('CREATE TRIGGER public_pages_hear AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION network.tell_public_pages()', t);
  END LOOP;
END $$;

-- ───────────────────────── Grants ─────────────────────────
-- Deny by default: each role gets what its room does, column by column where a row must not change shape.
GRANT SELECT ON network.portal_clock, network.locality, network.postcode_district, network.organisation, network.consent_wording TO network_app, imt_app, rhm_app;
-- Tries are counted by a library that asks without an actor, so this one table has no row security: it holds
-- scrambled addresses and counts, and only the network's role, which counts for all three rooms, can reach it.
GRANT SELECT, INSERT, UPDATE, DELETE ON network.rate_limit TO network_app;
GRANT SELECT ON network.person, network.membership TO network_app, imt_app, rhm_app;
GRANT SELECT, INSERT ON network.consent_record TO network_app, imt_app, rhm_app;
GRANT INSERT ON network.mail TO network_app, imt_app, rhm_app;
GRANT SELECT ON network.audit_event TO network_app, imt_app, rhm_app;
GRANT SELECT ON network.interest TO network_app, imt_app, rhm_app;
GRANT UPDATE (answered_at, answered_by_id, answer) ON network.interest TO imt_app, rhm_app;

GRANT INSERT, UPDATE (name, email, email_since, left_at) ON network.person TO network_app;
GRANT INSERT, UPDATE (is_link_contact, ended_at, ended_by_id), DELETE ON network.membership TO network_app;
GRANT INSERT, UPDATE (accepted_at, accepted_by_id, declined_at, withdrawn_at), DELETE ON network.invitation TO network_app;
GRANT SELECT ON network.invitation TO network_app;
GRANT SELECT, INSERT, UPDATE (token_hash, membership_id, second_factor_at), DELETE ON network.session TO network_app;
GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON network.sign_in_code, network.recovery_code TO network_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON network.sign_in_lock, network.second_factor TO network_app;
GRANT SELECT, INSERT, DELETE ON network.linked_account TO network_app;
GRANT INSERT, DELETE ON network.interest TO network_app;
GRANT SELECT, UPDATE (person_id, subject, text, claimed_at, sent_at, reference), DELETE ON network.mail TO network_app;
-- Only to clear what the published time of the card company's messages has passed.
GRANT DELETE ON training.payment_event TO imt_app;

GRANT SELECT, INSERT, UPDATE (state, paid_by, active_at, paused_at, completed_at, left_at, ended_at, gateway_at, last_lesson), DELETE ON training.enrolment TO imt_app;
GRANT SELECT, INSERT, UPDATE (done_at) ON training.lesson_progress TO imt_app;
GRANT SELECT, INSERT, UPDATE (option_number, at) ON training.check_answer TO imt_app;
GRANT SELECT, INSERT, UPDATE (ask, text, updated_at), DELETE ON training.reflection TO imt_app;
GRANT SELECT, INSERT, DELETE ON training.kept_priorities TO imt_app;
-- Courses are laid by the owner (the story, a new release): nothing in the portal changes one.
GRANT SELECT ON training.course, training.course_version, training.course_requirement, training.part, training.lesson TO imt_app;
GRANT SELECT, INSERT ON training.certificate, training.order_line TO imt_app;
GRANT SELECT, INSERT, UPDATE (state, person_id, enrolment_id, payer_name, checkout_id, checkout_url, paid_at, held_at, held_because, cancelled_at) ON training.orders TO imt_app;
GRANT SELECT, INSERT, UPDATE (pence, reference, completed_at) ON training.refund TO imt_app;
GRANT SELECT, INSERT, UPDATE (order_id, outcome) ON training.payment_event TO imt_app;
GRANT SELECT, INSERT, UPDATE (committed_pence) ON training.pot TO imt_app;
GRANT SELECT, INSERT, UPDATE (withdrawn_at, released_at) ON training.funded_code TO imt_app;
GRANT SELECT, INSERT ON training.payment, training.receipt, training.ledger_entry TO imt_app;
-- When somebody leaves, a code takes the place of their name. Nothing else on a receipt can change.
GRANT UPDATE (payer_name) ON training.receipt TO imt_app;
GRANT SELECT, INSERT ON training.redemption TO imt_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA training TO imt_app;
GRANT SELECT, INSERT, UPDATE ON cic.hub_appointment TO rhm_app;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA network, training, cic FROM PUBLIC;
GRANT EXECUTE ON FUNCTION network.actor(), network.hat(), network.acting_organisation(), network.learner_hat(), network.portal_now(), network.this_moment(),
  network.room_role(), network.by_the_app(), network.refuse(text, text), network.record_event(text, text, text, uuid, jsonb) TO network_app, imt_app, rhm_app;
GRANT EXECUTE ON FUNCTION network.accepted_just_now(uuid, uuid, network."Role", boolean, uuid), network.session_by_token(text), network.session_seen(uuid),
  network.broken_seals(network."Controller", bigint, bigint), network.ends_of_streams() TO network_app;
GRANT EXECUTE ON FUNCTION training.verify_certificate(text), training.enrolment_counts(), training.counted_on(), training.places_counted(), training.finished_courses(), training.fund_in_hand(),
  training.payer_of(uuid), training.link_contacts() TO imt_app;

-- ───────────────────────── Row-level security ─────────────────────────
-- The owner of the tables (migrations, and the few functions above that carry no names) keeps its sight through
-- `owner_sees`; the app roles see what the actor may. Private writing has no such window: nobody but its writer.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['network.person', 'network.membership', 'network.invitation', 'network.session', 'network.consent_record', 'network.interest',
    'network.mail', 'network.audit_event', 'network.sign_in_code', 'network.sign_in_lock', 'network.second_factor', 'network.recovery_code',
    'network.linked_account', 'training.enrolment', 'training.lesson_progress', 'training.orders', 'training.order_line', 'training.payment',
    'training.refund', 'training.receipt', 'training.redemption', 'training.certificate', 'training.ledger_entry', 'training.payment_event', 'training.pot', 'training.funded_code', 'cic.hub_appointment']
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY; ALTER TABLE %s FORCE ROW LEVEL SECURITY; CREATE POLICY owner_sees ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', t, t, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['training.reflection', 'training.check_answer', 'training.kept_priorities']
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY; ALTER TABLE %s FORCE ROW LEVEL SECURITY', t, t);
  END LOOP;
END $$;

-- Private writing: its writer, in the hat it was written in. The inner look at enrolment is itself held to that hat.
CREATE POLICY only_its_writer ON training.reflection
  USING (person_id = network.actor() AND enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor() AND e.hat::text = network.hat()))
  WITH CHECK (person_id = network.actor() AND enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor() AND e.hat::text = network.hat()));
CREATE POLICY only_its_writer ON training.check_answer
  USING (person_id = network.actor() AND enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor() AND e.hat::text = network.hat()))
  WITH CHECK (person_id = network.actor() AND enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor() AND e.hat::text = network.hat()));
CREATE POLICY only_its_writer ON training.kept_priorities
  USING (person_id = network.actor() AND hat::text = network.hat() AND network.learner_hat())
  WITH CHECK (person_id = network.actor() AND hat::text = network.hat() AND network.learner_hat());

-- network: oneself; the portal while it signs people in; colleagues of the organisation whose hat is worn.
CREATE POLICY own ON network.person TO network_app USING (id = network.actor() OR network.hat() = 'the_portal') WITH CHECK (id = network.actor() OR network.hat() = 'the_portal');
CREATE POLICY opened_by_the_portal ON network.person AS RESTRICTIVE FOR INSERT TO network_app WITH CHECK (network.hat() = 'the_portal');
-- While it signs people in the portal looks them up; it never writes on an account that is there already.
CREATE POLICY changed_by_oneself ON network.person AS RESTRICTIVE FOR UPDATE TO network_app USING (id = network.actor());
CREATE POLICY colleagues ON network.person FOR SELECT TO network_app USING (network.acting_organisation() IS NOT NULL AND id IN
  (SELECT m.person_id FROM network.membership m WHERE m.organisation_id = network.acting_organisation() AND m.ended_at IS NULL));
CREATE POLICY oneself ON network.person FOR SELECT TO imt_app, rhm_app USING (id = network.actor());
CREATE POLICY own ON network.membership TO network_app USING (person_id = network.actor() OR organisation_id = network.acting_organisation() OR network.hat() = 'the_portal')
  WITH CHECK (person_id = network.actor() OR organisation_id = network.acting_organisation() OR network.hat() = 'the_portal');
-- Learning is open to all; every other hat follows an invitation its wearer has accepted. Only ended hats of one's own are removed.
CREATE POLICY "PR-2_a_role_comes_by_invitation" ON network.membership AS RESTRICTIVE FOR INSERT TO network_app WITH CHECK (
  (role IN ('personal_learner', 'professional_learner', 'family') AND organisation_id IS NULL AND NOT is_link_contact
    AND (person_id = network.actor() OR network.hat() = 'the_portal'))
  OR network.accepted_just_now(person_id, organisation_id, role, is_link_contact, granted_by_id));
CREATE POLICY ones_own_when_ended ON network.membership AS RESTRICTIVE FOR DELETE TO network_app USING (person_id = network.actor() AND ended_at IS NOT NULL);
CREATE POLICY oneself ON network.membership FOR SELECT TO imt_app, rhm_app USING (person_id = network.actor());
CREATE POLICY own ON network.invitation FOR SELECT TO network_app USING (organisation_id = network.acting_organisation() OR network.hat() = 'the_portal'
  OR accepted_by_id = network.actor()
  OR (accepted_by_id IS NULL AND email = (SELECT p.email FROM network.person p WHERE p.id = network.actor())));
CREATE POLICY own_to_answer ON network.invitation FOR UPDATE TO network_app USING (organisation_id = network.acting_organisation() OR network.hat() = 'the_portal'
  OR accepted_by_id = network.actor()
  OR (accepted_by_id IS NULL AND email = (SELECT p.email FROM network.person p WHERE p.id = network.actor())));
CREATE POLICY clearing ON network.invitation FOR DELETE TO network_app USING (network.hat() = 'the_portal' OR accepted_by_id = network.actor()
  OR (accepted_by_id IS NULL AND email = (SELECT p.email FROM network.person p WHERE p.id = network.actor())));
-- Nobody invites themselves: only a link contact writes an invitation, in their own name, and it starts unanswered.
CREATE POLICY by_a_link_contact ON network.invitation FOR INSERT TO network_app WITH CHECK (
  invited_by_id = network.actor() AND accepted_at IS NULL AND accepted_by_id IS NULL AND organisation_id = network.acting_organisation()
  AND EXISTS (SELECT FROM network.membership m WHERE m.person_id = network.actor() AND m.organisation_id = invitation.organisation_id
    AND m.is_link_contact AND m.ended_at IS NULL));
-- A session begins when the portal has let somebody in, and is changed by nobody but its person.
CREATE POLICY own ON network.session FOR SELECT TO network_app USING (person_id = network.actor() OR network.hat() = 'the_portal');
CREATE POLICY let_in ON network.session FOR INSERT TO network_app WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY own_to_change ON network.session FOR UPDATE TO network_app USING (person_id = network.actor());
CREATE POLICY own_to_end ON network.session FOR DELETE TO network_app USING (person_id = network.actor() OR network.hat() = 'the_portal');
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['second_factor', 'recovery_code'] LOOP
    EXECUTE format('CREATE POLICY own ON network.%I TO network_app USING (person_id = network.actor())', t);
  END LOOP;
END $$;
CREATE POLICY own ON network.linked_account TO network_app USING (person_id = network.actor() OR network.hat() = 'the_portal');

CREATE POLICY own ON network.consent_record TO network_app USING (person_id = network.actor()) WITH CHECK (person_id = network.actor());
CREATE POLICY in_the_hat_that_is_worn ON network.consent_record AS RESTRICTIVE FOR INSERT TO network_app, imt_app, rhm_app
  WITH CHECK (hat IS NULL OR hat::text = network.hat());
-- The network shows every yes in one list, but writes only of its own words: what follows from a no is each controller's to do.
CREATE POLICY to_the_network ON network.consent_record AS RESTRICTIVE FOR INSERT TO network_app
  WITH CHECK (wording_id IN (SELECT w.id FROM network.consent_wording w WHERE w.controller = 'network'));
CREATE POLICY own_training ON network.consent_record TO imt_app USING (person_id = network.actor() AND wording_id IN (SELECT w.id FROM network.consent_wording w WHERE w.controller = 'training'))
  WITH CHECK (person_id = network.actor() AND wording_id IN (SELECT w.id FROM network.consent_wording w WHERE w.controller = 'training'));
CREATE POLICY own_cic ON network.consent_record TO rhm_app USING (person_id = network.actor() AND wording_id IN (SELECT w.id FROM network.consent_wording w WHERE w.controller = 'cic'))
  WITH CHECK (person_id = network.actor() AND wording_id IN (SELECT w.id FROM network.consent_wording w WHERE w.controller = 'cic'));

CREATE POLICY write_to_us ON network.interest FOR INSERT TO network_app WITH CHECK (person_id IS NOT DISTINCT FROM network.actor() AND answered_at IS NULL);
-- What somebody wrote without signing in is theirs by its address, from when they showed that the address is theirs:
-- what an earlier owner of the address wrote never is. A row that names its person is that person's alone.
CREATE FUNCTION network.actor_email() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN (SELECT p.email FROM network.person p WHERE p.id = network.actor());
CREATE FUNCTION network.actor_email_since() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN (SELECT coalesce(p.email_since, p.created_at) FROM network.person p WHERE p.id = network.actor());
GRANT EXECUTE ON FUNCTION network.actor_email(), network.actor_email_since() TO network_app, imt_app, rhm_app;
CREATE POLICY own ON network.interest TO network_app USING (person_id = network.actor() OR (person_id IS NULL AND email = network.actor_email() AND created_at >= network.actor_email_since()) OR network.hat() = 'the_portal');
CREATE POLICY own_in_training ON network.interest FOR SELECT TO imt_app USING (controller = 'training' AND (person_id = network.actor() OR (person_id IS NULL AND email = network.actor_email() AND created_at >= network.actor_email_since())));
CREATE POLICY own_in_cic ON network.interest FOR SELECT TO rhm_app USING (controller = 'cic' AND (person_id = network.actor() OR (person_id IS NULL AND email = network.actor_email() AND created_at >= network.actor_email_since())));
-- What is written to the network is answered by either of the two that run it; what is written to one, by that one alone.
CREATE POLICY addressed_to_training ON network.interest FOR SELECT TO imt_app USING (controller IN ('training', 'network') AND network.hat() = 'imatter_training');
CREATE POLICY answered_once_by_training ON network.interest FOR UPDATE TO imt_app USING (answered_at IS NULL AND controller IN ('training', 'network') AND network.hat() = 'imatter_training')
  WITH CHECK (answered_by_id = network.actor() AND controller IN ('training', 'network') AND network.hat() = 'imatter_training');
CREATE POLICY addressed_to_cic ON network.interest FOR SELECT TO rhm_app USING (controller IN ('cic', 'network') AND network.hat() = 'rhm');
CREATE POLICY answered_once_by_cic ON network.interest FOR UPDATE TO rhm_app USING (answered_at IS NULL AND controller IN ('cic', 'network') AND network.hat() = 'rhm')
  WITH CHECK (answered_by_id = network.actor() AND controller IN ('cic', 'network') AND network.hat() = 'rhm');

-- Codes and their locks: the portal while it signs somebody in, and whoever the address belongs to.
CREATE POLICY sign_in ON network.sign_in_code TO network_app USING (network.hat() = 'the_portal' OR email = network.actor_email());
CREATE POLICY sign_in ON network.sign_in_lock TO network_app USING (network.hat() = 'the_portal' OR email = network.actor_email());

-- A letter is put in the outbox unsent, and goes where its writer has business: to oneself, to whoever one invites or
-- answers, from a room's own portal to people it knows. The network's portal writes to any address: strangers ask for codes.
CREATE FUNCTION network.lives_at(_person uuid, _address text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN network.hat() = 'the_portal' AND EXISTS (SELECT FROM network.person p WHERE p.id = _person AND p.email = _address);
GRANT EXECUTE ON FUNCTION network.lives_at(uuid, text) TO imt_app, rhm_app;
CREATE POLICY unsent ON network.mail AS RESTRICTIVE FOR INSERT TO network_app, imt_app, rhm_app
  WITH CHECK (num_nonnulls(claimed_at, sent_at, reference) = 0);
CREATE POLICY queue ON network.mail FOR INSERT TO network_app WITH CHECK (network.hat() = 'the_portal' OR "to" = network.actor_email()
  OR "to" IN (SELECT i.email FROM network.invitation i WHERE i.invited_by_id = network.actor() AND num_nonnulls(i.accepted_at, i.declined_at, i.withdrawn_at) = 0));
CREATE POLICY queue_training ON network.mail FOR INSERT TO imt_app WITH CHECK (controller = 'training' AND (network.lives_at(person_id, "to")
  OR "to" = network.actor_email() OR "to" IN (SELECT i.email FROM network.interest i WHERE i.answered_by_id = network.actor())));
CREATE POLICY queue_cic ON network.mail FOR INSERT TO rhm_app WITH CHECK (controller = 'cic' AND (network.lives_at(person_id, "to")
  OR "to" = network.actor_email() OR "to" IN (SELECT i.email FROM network.interest i WHERE i.answered_by_id = network.actor())));
CREATE POLICY post_room ON network.mail TO network_app USING (network.hat() = 'the_portal' OR person_id = network.actor() OR (person_id IS NULL AND "to" = network.actor_email() AND created_at >= network.actor_email_since()));
CREATE POLICY about_me ON network.audit_event FOR SELECT TO network_app USING (about_person_id = network.actor() OR actor_id = network.actor());
CREATE POLICY about_me_in_training ON network.audit_event FOR SELECT TO imt_app USING (stream = 'training' AND (about_person_id = network.actor() OR actor_id = network.actor()));
CREATE POLICY about_me_in_cic ON network.audit_event FOR SELECT TO rhm_app USING (stream = 'cic' AND (about_person_id = network.actor() OR actor_id = network.actor()));

-- training: a learner's own things, in a learner's hat. The portal settles payments; IMT's staff see orders, never who learns what.
CREATE POLICY "SN-5_a_place_is_ones_own" ON training.enrolment TO imt_app USING (person_id = network.actor() AND hat::text = network.hat()) WITH CHECK (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY settle ON training.enrolment FOR SELECT TO imt_app USING (network.hat() = 'the_portal');
CREATE POLICY settle_state ON training.enrolment FOR UPDATE TO imt_app USING (network.hat() = 'the_portal');
CREATE POLICY own ON training.lesson_progress TO imt_app USING (enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor()))
  WITH CHECK (enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor()));
-- PY-2: a buyer can open or close an order; only what the card processor says, through the portal, makes it paid.
CREATE POLICY own ON training.orders FOR SELECT TO imt_app USING (person_id = network.actor() AND hat::text = network.hat());
CREATE POLICY own_to_open ON training.orders FOR INSERT TO imt_app WITH CHECK (person_id = network.actor() AND hat::text = network.hat() AND state = 'awaiting_payment');
CREATE POLICY own_to_close ON training.orders FOR UPDATE TO imt_app USING (person_id = network.actor() AND hat::text = network.hat() AND state = 'awaiting_payment')
  WITH CHECK (person_id = network.actor() AND hat::text = network.hat() AND state IN ('awaiting_payment', 'cancelled'));
CREATE POLICY settle ON training.orders TO imt_app USING (network.hat() = 'the_portal');
CREATE POLICY till ON training.orders FOR SELECT TO imt_app USING (network.hat() = 'imatter_training');
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['order_line', 'payment', 'refund', 'receipt'] LOOP
    EXECUTE format('CREATE POLICY with_its_order ON training.%I FOR SELECT TO imt_app USING (order_id IN (SELECT o.id FROM training.orders o))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['payment', 'refund', 'receipt'] LOOP
    EXECUTE format('CREATE POLICY settle ON training.%I TO imt_app USING (network.hat() = ''the_portal'') WITH CHECK (network.hat() = ''the_portal'')', t);
  END LOOP;
END $$;
CREATE POLICY written_by_the_buyer ON training.order_line FOR INSERT TO imt_app
  WITH CHECK (network.learner_hat() AND order_id IN (SELECT o.id FROM training.orders o WHERE o.state = 'awaiting_payment'));
CREATE POLICY asked_by_staff ON training.refund FOR INSERT TO imt_app
  WITH CHECK (network.hat() = 'imatter_training' AND asked_by_id = network.actor() AND completed_at IS NULL AND reference IS NULL);
CREATE POLICY books ON training.ledger_entry FOR SELECT TO imt_app USING (network.hat() IN ('the_portal', 'imatter_training'));
CREATE POLICY settle ON training.ledger_entry FOR INSERT TO imt_app WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY funder ON training.ledger_entry FOR INSERT TO imt_app WITH CHECK (network.hat() = 'commissioner' AND order_id IS NULL
  AND account IN ('fund-pledged', 'fund-free', 'fund-committed') AND pot_id IN (SELECT p.id FROM training.pot p));
CREATE POLICY settle ON training.payment_event TO imt_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY own ON training.redemption TO imt_app USING (person_id = network.actor() AND network.learner_hat()) WITH CHECK (person_id = network.actor() AND network.learner_hat());
CREATE POLICY own ON training.certificate TO imt_app
  USING (person_id = network.actor() AND enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor()))
  WITH CHECK (person_id = network.actor() AND enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = network.actor()));
-- A funder's own pots in a commissioner's hat; a learner reaches only the code they hold.
CREATE POLICY funder ON training.pot TO imt_app USING (network.hat() = 'commissioner' AND organisation_id = network.acting_organisation());
CREATE POLICY through_a_code ON training.pot FOR SELECT TO imt_app USING (network.learner_hat() AND id = training.fund_in_hand());
CREATE POLICY settle ON training.pot TO imt_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');
CREATE POLICY funder ON training.funded_code TO imt_app USING (network.hat() = 'commissioner' AND pot_id IN (SELECT p.id FROM training.pot p WHERE p.organisation_id = network.acting_organisation()));
CREATE POLICY holder ON training.funded_code FOR SELECT TO imt_app USING (network.learner_hat() AND code_hash = current_setting('app.code', true));
CREATE POLICY settle ON training.funded_code TO imt_app USING (network.hat() = 'the_portal') WITH CHECK (network.hat() = 'the_portal');

-- cic: appointments are made and seen by Relationship Health Matters.
CREATE POLICY appointed_by_rhm ON cic.hub_appointment TO rhm_app USING (network.hat() = 'rhm') WITH CHECK (network.hat() = 'rhm');

-- A job runs with the portal's own rights, so each room files only its own: letters, its orders, and what leaving began in
-- the other room. Nobody's learning goes before they have left, and a job that fails turns into no other. The queue's
-- table comes later, so lib/jobs/prepare.ts hangs this on it.
CREATE FUNCTION network.a_room_files_its_own_jobs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE person uuid := CASE WHEN NEW.name LIKE 'account.%' THEN (NEW.data ->> 'person')::uuid END;
BEGIN
  IF network.room_role() NOT IN ('network_app', 'imt_app', 'rhm_app') THEN RETURN NEW; END IF;
  IF NEW.dead_letter IS NULL AND (CASE NEW.name
    WHEN 'mail.send' THEN true
    WHEN 'order.refund' THEN network.room_role() = 'imt_app'
    WHEN 'order.shut-till' THEN network.room_role() = 'imt_app'
    WHEN 'account.erase-letters' THEN network.room_role() = 'imt_app' AND person = network.actor()
      AND NOT EXISTS (SELECT FROM training.enrolment e WHERE e.person_id = person)
    WHEN 'account.erase-learning' THEN network.room_role() = 'network_app' AND person = network.actor()
      AND EXISTS (SELECT FROM network.person p WHERE p.id = person AND p.left_at IS NOT NULL)
    ELSE false END)
  THEN RETURN NEW; END IF;
  PERFORM network.refuse('RH-1', 'This job is not for this part of the portal to ask.');
  RETURN NULL;
END $$;

-- Functions made since the first time, too: nothing is anybody's to call unless it was given to them above.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA network, training, cic FROM PUBLIC;

-- Each function looks names up in PostgreSQL's own catalogue and nowhere else: a type or table that a caller made in their
-- own temporary schema must never stand in for a real one while the owner's rights are at work.
DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace IN ('network'::regnamespace, 'training'::regnamespace, 'cic'::regnamespace)
    AND p.prosqlbody IS NULL AND p.proconfig IS NULL
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', f);
  END LOOP;
END $$;
