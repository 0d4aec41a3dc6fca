import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import { peopleInWords } from "@/lib/domain/training/workshop-places/words";
import { closeDay } from "@/lib/domain/training/workshops/actions";
import type { LedWorkshop } from "@/lib/domain/training/workshops/shape";
import { posters } from "@/lib/domain/training/workshops/words";
import { TwoPresses } from "./two-presses";

type Props = { workshop: LedWorkshop; listOpen: boolean; ended: boolean };

/** The day itself: whom to ring first, then what is needed in the room. */
export function TheDay({ workshop, listOpen, ended }: Props) {
  const here = `/lead-professional/workshops/${workshop.id}`;
  return (
    <section aria-labelledby="day" className="space-y-4">
      <h2 id="day">On the day</h2>
      <WhomToRing workshop={workshop} />
      {!ended && (
        <p className="max-w-prose">
          Put the slide on the wall: it can be opened from the day before. People check in with its code on
          their phone, or you note on the list how many came.
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        {listOpen && <Button href={`${here}/list`}>The sign-in list</Button>}
        {workshop.slideOpen && !ended && (
          <Button href={`${here}/slide`} kind="secondary">
            The slide with the code
          </Button>
        )}
        <Button href={`/workshops/${workshop.code}`} kind="quiet">
          What parents see
        </Button>
      </p>
    </section>
  );
}

function WhomToRing({ workshop }: { workshop: LedWorkshop }) {
  const { place, safeguarding, atSchool, second, waiting } = workshop;
  return (
    <SummaryList
      rows={[
        ...(place ? [{ label: "The school’s office", value: <Phone number={place.phone} /> }] : []),
        ...(safeguarding
          ? [
              {
                label: "Safeguarding contact",
                value: (
                  <>
                    <Phone number={safeguarding.phone} />, {safeguarding.name}
                  </>
                ),
              },
            ]
          : []),
        ...(atSchool.length > 0 ? [{ label: "Who hosts", value: atSchool.join(", ") }] : []),
        { label: "Second contact", value: second ?? "Nobody at the moment" },
        { label: "On the waiting list", value: waiting === 0 ? "Nobody" : peopleInWords(waiting) },
      ]}
    />
  );
}

/** Closing cannot be taken back, so it says what it means and takes two presses. */
export function CloseDay({ workshop }: { workshop: LedWorkshop }) {
  const { id, notNoted } = workshop;
  return (
    <section aria-labelledby="close" className="space-y-4">
      <h2 id="close">Close the day</h2>
      {notNoted > 0 && (
        <Notice kind="warn" title={`For ${names(notNoted)} on the list nobody has noted who came`}>
          <p>
            <a href={`/lead-professional/workshops/${id}/list`}>Note it first</a>. Whoever is not noted is not
            counted as having come.
          </p>
        </Notice>
      )}
      <TwoPresses
        action={closeDay}
        id="close-day"
        field={{ name: "workshop", value: id }}
        summary="The workshop is over: close the day"
        button="Yes, close the day"
      >
        <div className="space-y-5">
          <p>
            The workshop then counts as held, and the school sees that it is. This cannot be undone, and what
            you tick here stays. Who came can still be put right on the list for two days after.
          </p>
          <Choice
            name="covered"
            legend="Which posters did the group come to?"
            type="checkbox"
            optional
            hint="Nothing about anybody who was there."
            options={posters}
          />
        </div>
      </TwoPresses>
    </section>
  );
}

const names = (count: number) => (count === 1 ? "1 name" : `${count} names`);
