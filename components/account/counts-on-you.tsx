import { Notice } from "@/components/ui/notice";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import type { CountsOnMe } from "@/lib/domain/training/second-contacts/shape";

/** Before somebody leaves: which workshops count on them, and what becomes of those. It holds nobody back (FA-1). */
export function CountsOnYou({ workshops }: { workshops: readonly CountsOnMe[] }) {
  if (workshops.length === 0) return null;
  const [lead, second] = [workshops.filter(isLed), workshops.filter((one) => !isLed(one))];
  return (
    <Notice kind="warn" title={`${workshops.length === 1 ? "A workshop counts" : "Workshops count"} on you`}>
      {lead.length > 0 && (
        <>
          <p>You lead:</p>
          <Those workshops={lead} />
          <p>
            When you leave, nobody new can sign up. The school and whoever stands by you are told. Families
            keep their places for now. The school calls the workshop off and asks again.
          </p>
          <p>
            If you leave I Matter Training only, you are not certified any more, and no letter says so to the
            school. Please tell it first.
          </p>
        </>
      )}
      {second.length > 0 && (
        <>
          <p>You stand by the Lead at:</p>
          <Those workshops={second} />
          <p>When you leave, the Lead and the school are told, and the school names somebody else.</p>
        </>
      )}
      <p>You can leave all the same, at any time.</p>
    </Notice>
  );
}

const isLed = ({ part }: CountsOnMe) => part === "lead";

const Those = ({ workshops }: { workshops: readonly CountsOnMe[] }) => (
  <ul className="list-disc space-y-1 pl-5">
    {workshops.map(({ id, school, ...at }) => (
      <li key={id} className="wrap-anywhere">
        {whenInWords(at)}, {school}
      </li>
    ))}
  </ul>
);
