import { Button } from "@/components/ui/button";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { reminderTimes } from "@/lib/domain/training/workshop-places/words";
import { ChangeForm, GiveBack, LeaveTheList, LetItGo, RemindMe, StopReminders } from "./place-forms";

/** On the day, before anything else. */
export function Today({ place }: { place: MyPlace }) {
  return (
    <section aria-labelledby="today" className="space-y-3">
      <h2 id="today">Today is the day</h2>
      {place.checkedIn ? (
        <p>We have noted that you are here. There is nothing more to do.</p>
      ) : (
        <>
          <Button href={`/workshops/${place.workshop.code}/check-in?place=${place.key}`}>
            Say that we are here
          </Button>
          <p>You need the code from the slide in the room.</p>
        </>
      )}
    </section>
  );
}

/** What can still be changed, and last of all the way out. */
export function StillToCome({ place }: { place: MyPlace }) {
  if (place.state === "cancelled" || place.state === "lapsed") return null;
  return (
    <>
      {place.kept && <Changes place={place} />}
      <WayOut place={place} />
    </>
  );
}

const waysOut = {
  booked: { asks: "You cannot come?", Way: GiveBack },
  offered: { asks: "You do not want it?", Way: LetItGo },
  waiting: { asks: "You no longer want to wait?", Way: LeaveTheList },
} as const;

function WayOut({ place: { state, key } }: { place: MyPlace }) {
  if (state === "cancelled" || state === "lapsed") return null;
  const { asks, Way } = waysOut[state];
  return (
    <section aria-labelledby="give-back" className="space-y-3">
      <h2 id="give-back">{asks}</h2>
      <Way place={key} />
    </section>
  );
}

/** Until it is kept, the form that keeps it is where things are put right. */
function Changes({ place }: { place: MyPlace }) {
  return (
    <>
      <section aria-labelledby="change-it" className="space-y-3">
        <h2 id="change-it">Change something</h2>
        <ChangeForm place={place} />
      </section>
      <Reminders place={place} />
    </>
  );
}

function Reminders({ place }: { place: MyPlace }) {
  return (
    <section aria-labelledby="reminders" className="space-y-3">
      <h2 id="reminders">Reminders</h2>
      {place.reminders ? (
        <>
          <p className="max-w-prose">You get them: {reminderTimes}</p>
          <StopReminders place={place.key} />
        </>
      ) : (
        <>
          <p className="max-w-prose">You get none. If you would like them: {reminderTimes}</p>
          <RemindMe place={place.key} />
        </>
      )}
    </section>
  );
}
