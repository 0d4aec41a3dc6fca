import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { OurRequest } from "@/lib/domain/training/workshop-requests/shape";
import type { Workshops } from "@/lib/domain/training/workshops/shape";
import { dayInWords } from "./request-facts";
import { WorkshopsByTime } from "./workshops-by-time";

type Props = { requests: readonly OurRequest[]; workshops: Workshops };

/** A school's requests and workshops: what waits for it first. */
export function OurWorkshops({ requests, workshops }: Props) {
  const { toCome, over } = workshops;
  if (requests.length + toCome.length + over.length === 0)
    return (
      <EmptyState
        title="No workshop yet"
        action={<Button href="/school/workshops/ask">Ask for a workshop</Button>}
      >
        A Get Started workshop is for parents and carers of your school. A Lead comes and runs it. You open
        the doors.
      </EmptyState>
    );
  return (
    <div className="space-y-10">
      {requests.length > 0 && (
        <section aria-labelledby="requests" className="space-y-4">
          <h2 id="requests">Requests that wait</h2>
          <ul className="grid gap-5 sm:grid-cols-2">
            {requests.map((request) => (
              <li key={request.id}>
                <Request request={request} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <WorkshopsByTime
        workshops={workshops}
        area="/school"
        named="room"
        empty="None yet. When you choose an offer, the workshop shows here."
      />
    </div>
  );
}

function Request({ request }: { request: OurRequest }) {
  const [first, ...more] = request.days;
  const offers = request.offers.length;
  return (
    <Card
      level={3}
      href={`/school/workshops/requests/${request.id}`}
      title={first ? dayInWords(first) : "A day to choose"}
      eyebrow={<span className="wrap-anywhere">{request.room}</span>}
      footer={
        <p className="font-bold">
          {offers === 0
            ? "No offer yet"
            : offers === 1
              ? "1 offer to look at"
              : `${offers} offers to look at`}
        </p>
      }
    >
      {more.length > 0 && <p>or {more.map(dayInWords).join(", or ")}</p>}
    </Card>
  );
}
