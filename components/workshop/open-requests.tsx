import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import type { Standing } from "@/lib/domain/training/workshop-offers/shape";
import { aheadInWords } from "@/lib/domain/training/workshop-offers/words";
import type { RequestToLeads } from "@/lib/domain/training/workshop-requests/shape";
import { Lapsed } from "./lapsed";
import { dayInWords } from "./request-facts";

type Props = { standing: Standing; requests: readonly RequestToLeads[] };

/** Requests a Lead could answer, those in their own areas first. */
export function OpenRequests({ standing, requests }: Props) {
  if (!standing.certified) return <Lapsed />;
  return (
    <div className="space-y-6">
      <p className="max-w-prose rounded-card bg-tint p-4">{aheadInWords(standing)}</p>
      {requests.length === 0 ? (
        <EmptyState title="No school is asking at the moment">
          When one asks in an area you go to, you hear by email. Say where and when you could come on the{" "}
          <a href="/lead-professional/times">times page</a>.
        </EmptyState>
      ) : (
        <ul className="grid gap-5 sm:grid-cols-2">
          {requests.map((request) => (
            <li key={request.id}>
              <Request request={request} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Request({ request }: { request: RequestToLeads }) {
  const offered = request.mine.some(({ state }) => state === "open");
  return (
    <Card
      level={2}
      href={`/lead-professional/requests/${request.id}`}
      title={<span className="wrap-anywhere">{`${request.school}, ${request.room}`}</span>}
      eyebrow={`${request.town}, ${request.postcode}`}
      footer={
        <p className="flex flex-wrap gap-2">
          {request.near && <StatusTag kind="good">In your area</StatusTag>}
          {offered && <StatusTag kind="waiting">You have offered a time</StatusTag>}
        </p>
      }
    >
      <p>{request.days.map(dayInWords).join(", or ")}</p>
      <p>
        {audienceWords[request.audience]}. About {request.expected} people.
      </p>
    </Card>
  );
}
