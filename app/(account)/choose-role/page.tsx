import type { Metadata } from "next";
import { HatChoice } from "@/components/hat/hat-choice";
import { TakeLearnerHat, TakeTheHatThatFits } from "@/components/hat/take-learner-hat";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { myHats } from "@/lib/domain/network/memberships/read";
import { openHats } from "@/lib/domain/network/memberships/roles-offered";
import { areaOf } from "@/lib/domain/network/memberships/way-on";
import { nextPath } from "@/lib/domain/network/sign-in/sign-in";
import { askForPerson } from "@/lib/entry/page";
import { isRole, type Role, roles } from "@/lib/policy";

export const metadata: Metadata = { title: "Choose your hat" };

type ChooseRoleProps = { searchParams: Promise<{ next?: string; for?: string; new?: string }> };

/** How each hat that is open to everyone is taken up. */
const takeUp = {
  "personal-learner": "Learn for myself",
  "professional-learner": "Learn for my work",
  family: "Learn as a family member",
} as const;

export default async function ChooseRole({ searchParams }: ChooseRoleProps) {
  const asked = await searchParams;
  const hats = await myHats(await askForPerson());
  const open = openHats.filter((role) => !hats.some((hat) => hat.role === role && !hat.organisation));
  const next = nextPath(asked.next);
  const wanted = areaOf(next) ?? (isRole(asked.for ?? "") ? (asked.for as Role) : null);
  const toTake = open.map((role) => ({ role, label: takeUp[role] }));
  const hasIt = hats.some(({ role }) => role === wanted);
  const fitting = toTake.find(({ role }) => role === wanted);
  return (
    <PageBody className="max-w-4xl space-y-12">
      <div>
        <PageHeading
          title={wanted && !hasIt && !fitting ? "You do not have this hat" : "Which hat are you wearing?"}
          lead={
            wanted
              ? `That page needs the hat “${roles[wanted].name}”. ${hasIt || fitting ? "Things stay with the hat they were done in." : "It comes from an organisation that invites you. These are the hats you have."}`
              : "Things stay with the hat they were done in: one hat cannot see what another does. You can change at any time."
          }
        />
        {fitting && (
          <div className="pb-8">
            <TakeTheHatThatFits {...fitting} next={next} />
          </div>
        )}
        {hats.length === 0 ? (
          <EmptyState title="You have no hat at the moment">
            You can take up learning below, or wait for an organisation to invite you.
          </EmptyState>
        ) : (
          <HatChoice
            next={next}
            hats={hats.map((hat) => ({
              ...hat,
              name: roles[hat.role].name,
              purpose: roles[hat.role].purpose,
              fits: hat.role === wanted,
            }))}
          />
        )}
      </div>
      {toTake.length > (fitting ? 1 : 0) && (
        <TakeLearnerHat open={toTake.filter((hat) => hat !== fitting)} next={next} />
      )}
    </PageBody>
  );
}
