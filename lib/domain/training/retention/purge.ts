import type { Purge } from "@/lib/domain/network/retention/purge";
import { nameless } from "../people-data/words";

/** When money last moved for an order, or it was last begun or closed. */
const lastMoved = `greatest(o.created_at, o.paid_at, o.held_at, o.cancelled_at,
  (SELECT max(p.at) FROM training.payment p WHERE p.order_id = o.id),
  (SELECT max(r.completed_at) FROM training.refund r WHERE r.order_id = o.id))`;

/** What I Matter Training deletes by the clock, or keeps without a name. Receipts come before their orders. */
export const trainingPurges: readonly Purge[] = [
  {
    kept: "attendance-list",
    table: "training.workshop_place",
    // Each school chose the day beforehand; the count stays (trigger count_places).
    overdue: "workshop_id IN (SELECT w.id FROM training.workshop w WHERE w.list_goes_on <= network.today())",
  },
  {
    kept: "certification-no",
    table: "training.lead_certification AS c",
    // Each carries its own end.
    overdue: "training.a_no_is_over(c)",
  },
  { kept: "payment-event", table: "training.payment_event", overdue: "received_at < $1" },
  {
    kept: "order",
    table: "training.receipt",
    overdue: `payer_name <> '${nameless}' AND order_id IN (SELECT o.id FROM training.orders o WHERE ${lastMoved} < $1)`,
    forgets: `payer_name = '${nameless}'`,
  },
  {
    kept: "order",
    table: "training.orders AS o",
    overdue: `(payer_name <> '${nameless}' OR person_id IS NOT NULL OR enrolment_id IS NOT NULL) AND ${lastMoved} < $1`,
    forgets: `payer_name = '${nameless}', person_id = NULL, enrolment_id = NULL, checkout_url = NULL`,
  },
];
