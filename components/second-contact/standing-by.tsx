import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { TwoPresses } from "@/components/workshop/two-presses";
import { When } from "@/components/workshop/when";
import { standDownFrom, takeOverWorkshop } from "@/lib/domain/training/second-contacts/actions";
import type { StoodBy } from "@/lib/domain/training/second-contacts/shape";

/** What somebody is named for as a second contact, and the way out of it. Nothing where there is nothing. */
export function StandingBy({ workshops, done }: { workshops: readonly StoodBy[]; done: boolean }) {
  if (workshops.length === 0 && !done) return null;
  return (
    <section aria-labelledby="standing-by" className="space-y-4">
      <h2 id="standing-by">Workshops where you are second contact</h2>
      {done && (
        <Notice kind="good" title="You are no longer named there" live>
          <p>Everybody it concerns has been told. Nobody asks why.</p>
        </Notice>
      )}
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {workshops.map(({ id, school, room, lead, canLead, page, ...times }) => (
          <li key={id} className="wrap-anywhere space-y-1 px-5 py-4">
            <p className="font-bold">
              {page ? (
                <a href={page} className="inline-flex min-h-11 items-center">
                  {school}, {room}
                </a>
              ) : (
                `${school}, ${room}`
              )}
            </p>
            <p>
              <When workshop={times} />
              {lead && `, led by ${lead}`}
            </p>
            {canLead && <TakeOver id={id} />}
            <TwoPresses
              action={standDownFrom}
              id={`down-${id}`}
              field={{ name: "workshop", value: id }}
              summary="I can no longer be second contact"
              button="Yes, tell them"
            >
              <p>
                The school and the Lead are told by email, and look for somebody else. You need give no
                reason.
              </p>
            </TwoPresses>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its Lead can no longer come. Whoever stands by and is a Lead may keep it alive. */
const TakeOver = ({ id }: { id: string }) => (
  <Notice kind="warn" title="It has no Lead now">
    <p>
      You are a Lead, so you can lead it yourself. It stays where and when it is, families keep their places,
      and the school names another second contact.
    </p>
    <Form action={takeOverWorkshop} id={`lead-${id}`}>
      <ErrorSummary />
      <input type="hidden" name="workshop" value={id} />
      <SubmitButton>I will lead it</SubmitButton>
    </Form>
  </Notice>
);
